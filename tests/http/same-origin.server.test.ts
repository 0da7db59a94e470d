import { beforeAll, describe, expect, test } from "vitest";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { countRows } from "#tests/database/count-rows.server.ts";
import { openRawServer } from "#tests/bad-input/raw-http.server.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";
import type { Browser, Sending } from "./browser.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let application: OpenApplication;
let member: Browser;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "nord");
  application = await openApplication(fresh);
  member = await application.signedIn(home.memberEmail);
});

const refusals: readonly [string, Sending][] = [
  ["a foreign page", { headers: { origin: "https://evil.example" } }],
  ["a hidden origin", { headers: { origin: "null" } }],
  ["nowhere", { without: ["origin"] }],
  ["the same host with another scheme", { headers: { origin: "https://localhost:3000" } }],
  ["the same host with another port", { headers: { origin: "http://localhost:3001" } }],
  ["the same host without a port", { headers: { origin: "http://localhost" } }],
  ["a host below ours", { headers: { origin: "http://a.localhost:3000" } }],
  ["a host that begins like ours", { headers: { origin: "http://localhost:3000.evil.example" } }],
  ["our origin with a name before it", { headers: { origin: "http://localhost:3000@evil.example" } }],
  ["no address at all", { headers: { origin: "localhost:3000" } }],
  ["two origins", { headers: { origin: "http://localhost:3000, https://evil.example" } }],
  [
    "a page of the same site",
    { headers: { origin: "http://evil.localhost", "sec-fetch-site": "same-site" } },
  ],
  ["a foreign page that says so", { without: ["origin"], headers: { "sec-fetch-site": "cross-site" } }],
  [
    "a foreign page with a foreign host",
    { headers: { origin: "https://evil.example", host: "evil.example" } },
  ],
];

function listForms(): readonly [Browser, string, Record<string, string>][] {
  const formToken = "00000000-0000-4000-8000-00000000aaaa";
  return [
    [application, `/r/nord/${home.service.key}`, { text: "Untergeschoben", formToken }],
    [application, "/anmelden", { email: home.memberEmail, password: "ein-langes-passwort" }],
    [member, `/dienste/${home.service.key}/bearbeiten`, { intent: "archived" }],
    [member, `/dienste/${home.service.key}/bearbeiten.data`, { intent: "archived" }],
    [member, "/anzeige", { theme: "dark", page: "/dienste" }],
    [member, "/abmelden", {}],
  ];
}

describe("a form", () => {
  test.each(refusals)("from %s is refused with a sentence, and changes nothing", async (_name, sending) => {
    const before = await countRows(fresh);
    for (const [browser, address, fields] of listForms()) {
      const { status, setCookies, document } = await browser.post(address, fields, sending);

      expect([address, status, setCookies]).toEqual([address, 403, []]);
      const sentences = document.querySelector("main")?.textContent ?? "";
      expect(sentences).toContain("Dieses Formular kam nicht von unserer Seite.");
      expect(sentences).toContain("This form did not come from our page.");
    }
    expect(await countRows(fresh)).toEqual(before);
    expect((await member.get("/dienste")).status).toBe(200);
  });

  test.each(["application/json", "application/xml", "text/plain"])(
    "as %s from a foreign page is refused too",
    async (type) => {
      const init = { method: "POST", body: "{}", headers: { "content-type": type } };

      const { status } = await member.send("/anzeige", init, { headers: { origin: "https://evil.example" } });

      expect(status).toBe(403);
    },
  );

  test.each<[string, Sending]>([
    ["our own page", {}],
    ["the host that was asked for", { headers: { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" } }],
    ["the public address behind a proxy that changes the host", { headers: { host: "intern:8080" } }],
    ["a browser that vouches for it", { without: ["origin"], headers: { "sec-fetch-site": "same-origin" } }],
  ])("from %s is taken", async (_name, sending) => {
    const { status, setCookies } = await member.post(
      "/anzeige",
      { theme: "dark", page: "/dienste" },
      sending,
    );

    expect([status, setCookies]).toEqual([303, [expect.stringContaining("wirkstatt-theme=dark")]]);
  });

  test("from an unencrypted page of an encrypted site is refused", async () => {
    const publicUrl = "https://wirkstatt.example.org";
    const encrypted = await openApplication({ ...fresh, workshop: { ...fresh.workshop, publicUrl } });
    const post = (origin: string) => encrypted.post("/anzeige", { theme: "dark" }, { headers: { origin } });

    const answers = [await post("http://wirkstatt.example.org"), await post("https://wirkstatt.example.org")];

    expect(answers.map(({ status }) => status)).toEqual([403, 303]);
  });

  // On a real connection: in process a request's address would already be the public one.
  test.each(["/anmelden", "/anmelden.data"])(
    "is taken at %s where a proxy ends the encryption",
    async (address) => {
      const publicUrl = "https://wirkstatt.example.org";
      const encrypted = await openApplication({ ...fresh, workshop: { ...fresh.workshop, publicUrl } });
      const server = await openRawServer(encrypted.hono.fetch);
      const body = "email=keine&password=x";
      const post = (host: string, origin: string) =>
        server.talk(
          `POST ${address} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nConnection: close\r\n`,
          `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
        );

      const answers = [
        await post("wirkstatt.example.org", publicUrl),
        await post("127.0.0.1:3000", publicUrl),
        await post("wirkstatt.example.org", "https://evil.example"),
      ];
      await server.close();

      expect(answers.map((answer) => answer.slice(0, 12))).toEqual([
        "HTTP/1.1 400",
        "HTTP/1.1 400",
        "HTTP/1.1 403",
      ]);
      expect(answers.map((answer) => /email-not-valid|keine E-Mail-Adresse/.test(answer))).toEqual([
        true,
        true,
        false,
      ]);
    },
  );
});
