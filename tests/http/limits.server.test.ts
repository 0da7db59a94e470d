import { beforeAll, describe, expect, test } from "vitest";
import { anAuthority, testPassword } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { countRows } from "#tests/database/count-rows.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";
import { fieldValue } from "./field-value.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let form: string;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "nord");
  form = `/r/nord/${home.service.key}`;
});

const urlencoded = { "content-type": "application/x-www-form-urlencoded" };
const newToken = () => crypto.randomUUID();

/** A body that arrives in pieces, with no length told before. */
function inPieces(bytes: number): ReadableStream<Uint8Array> {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      const piece = Math.min(left, 16 * 1024);
      left -= piece;
      controller.enqueue(new Uint8Array(piece).fill(97));
      if (left === 0) controller.close();
    },
  });
}

describe("a body that is too large", () => {
  test.each<[string, RequestInit & { readonly duplex?: "half" }]>([
    [
      "told before",
      { body: `text=${"a".repeat(300_000)}`, headers: { ...urlencoded, "content-length": "300005" } },
    ],
    ["of a length nobody tells", { body: inPieces(300_000), headers: urlencoded, duplex: "half" }],
    [
      "in pieces",
      { body: inPieces(300_000), headers: { ...urlencoded, "transfer-encoding": "chunked" }, duplex: "half" },
    ],
  ])("%s is refused with a sentence", async (_name, init) => {
    const application = await openApplication(fresh);
    const before = await countRows(fresh);

    const { status, document } = await application.send(form, { method: "POST", ...init });

    expect([status, document.querySelector("main")?.textContent]).toEqual([
      413,
      expect.stringContaining("Das war zu viel"),
    ]);
    expect(await countRows(fresh)).toEqual(before);
  });

  test("is refused on every page but the one that takes files", async () => {
    const application = await openApplication(fresh);
    const member = await application.signedIn(home.memberEmail);
    const body = { text: "a".repeat(300_000) };

    const other = await member.post(`/dienste/${home.service.key}/stimmen/neu`, body);
    const upload = await member.post(`/dienste/${home.service.key}/stimmen/import`, body);

    expect([other.status, upload.status]).toEqual([413, 400]);
  });

  test("begins above the longest text somebody can write, in any alphabet", async () => {
    const application = await openApplication(fresh);
    const text = "漢".repeat(20_000);

    const { status } = await application.post(form, { text, formToken: newToken() });

    expect(status).toBe(303);
  });
});

describe("an upload of a length nobody tells", () => {
  const multipart = "multipart/form-data; boundary=grenze";
  const head = '--grenze\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\ntext\n';

  /** Comes for ever, and tells how much of it was taken. */
  function endless(): { readonly body: ReadableStream<Uint8Array>; readonly taken: () => number } {
    let bytes = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = bytes === 0 ? new TextEncoder().encode(head) : new Uint8Array(64 * 1024).fill(97);
        bytes += piece.length;
        controller.enqueue(piece);
      },
    });
    return { body, taken: () => bytes };
  }

  test("is not read at all where a stranger sends it", async () => {
    const application = await openApplication(fresh);
    const { body, taken } = endless();
    const init = { method: "POST", body, headers: { "content-type": multipart }, duplex: "half" };

    const { status, location } = await application.send(`/dienste/${home.service.key}/stimmen/import`, init);

    expect([status, location]).toEqual([302, "/anmelden"]);
    expect(taken()).toBeLessThan(1024 * 1024);
  });

  test("arrives where a member sends it", async () => {
    const application = await openApplication(fresh);
    const member = await application.signedIn(home.memberEmail);
    const file = `${head}Der Weg ist dunkel\r\n--grenze--\r\n`;
    const init = {
      method: "POST",
      body: new Blob([file]).stream(),
      headers: { "content-type": multipart },
      duplex: "half",
    };

    const { status } = await member.send(`/dienste/${home.service.key}/stimmen/import`, init);

    expect(status).toBe(303);
  });
});

describe("the public form", () => {
  test("stops one caller after 60 texts, keeps what was typed and lets others go on", async () => {
    const application = await openApplication(fresh, { proxyHops: 1 });
    const send = (caller: string) =>
      application.post(
        form,
        { text: "Der Weg ist dunkel <b>", email: "a@b.example", formToken: newToken() },
        { headers: { "x-forwarded-for": caller } },
      );
    const first = await Promise.all(Array.from({ length: 60 }, () => send("192.0.2.1")));
    const before = await countRows(fresh);

    const stopped = await send("192.0.2.1");
    const disguised = await send("198.51.100.7, 192.0.2.1");
    const kept = await countRows(fresh);
    const other = await send("192.0.2.2");

    expect(new Set(first.map(({ status }) => status))).toEqual(new Set([303]));
    expect([stopped.status, disguised.status, other.status]).toEqual([400, 400, 303]);
    expect(stopped.document.querySelector("main")?.textContent).toContain("Das war sehr oft in kurzer Zeit.");
    expect([fieldValue(stopped, "text"), fieldValue(stopped, "email")]).toEqual([
      "Der Weg ist dunkel <b>",
      "a@b.example",
    ]);
    expect(kept).toEqual(before);
  });

  test("believes nobody's X-Forwarded-For where no proxy stands before it", async () => {
    const application = await openApplication(fresh);
    const send = (caller: number) =>
      application.post(
        form,
        { text: "Der Weg ist dunkel", formToken: newToken() },
        { headers: { "x-forwarded-for": `192.0.2.${caller}` } },
      );
    await Promise.all(Array.from({ length: 60 }, (_unused, caller) => send(caller)));

    expect((await send(200)).status).toBe(400);
  });
});

describe("a caller with IPv6", () => {
  test("is stopped by the network, whatever the addresses in it; its neighbour goes on", async () => {
    const application = await openApplication(fresh, { proxyHops: 1 });
    const send = (caller: string) =>
      application.post(
        form,
        { text: "Der Weg ist dunkel", formToken: newToken() },
        { headers: { "x-forwarded-for": caller } },
      );
    await Promise.all(Array.from({ length: 57 }, (_unused, place) => send(`2001:db8:0:1::${place}`)));
    for (const same of ["2001:0db8:0:1:ffff::1", "2001:DB8::1:2:3:4:5", "2001:db8:0:1:1:2:3:4"])
      await send(same);

    const stopped = await send("2001:db8:0:1:aaaa:bbbb:cccc:dddd");
    const neighbours = await Promise.all(
      ["2001:db8:0:2::1", "2001:db8::1", "::1", "::ffff:192.0.2.1"].map(send),
    );

    expect([stopped.status, ...neighbours.map(({ status }) => status)]).toEqual([400, 303, 303, 303, 303]);
  });
});

describe("signing in", () => {
  const attempts = (application: OpenApplication) => (caller: string, email: string, password: string) =>
    application
      .newBrowser()
      .post("/anmelden", { email, password }, { headers: { "x-forwarded-for": caller } });

  test("stops guessing one account's password after 10 tries from one place, and leaves its owner and others alone", async () => {
    const attempt = attempts(await openApplication(fresh, { proxyHops: 1 }));
    const guess = () => attempt("192.0.2.1", home.memberEmail, "falsch-geraten");
    const wrong = await Promise.all(Array.from({ length: 10 }, guess));

    const right = await attempt("192.0.2.1", ` ${home.memberEmail.toUpperCase()} `, testPassword);
    const owner = await attempt("192.0.2.2", home.memberEmail, testPassword);
    const other = await attempt("192.0.2.1", "verwaltung@nord.example", testPassword);

    expect(new Set(wrong.map(({ status }) => status))).toEqual(new Set([400]));
    expect([right.status, right.setCookies, owner.status, other.status]).toEqual([400, [], 303, 303]);
    expect(right.document.querySelector("main")?.textContent).toContain("Das war sehr oft in kurzer Zeit.");
    expect(fieldValue(right, "email")?.trim()).toBe(home.memberEmail.toUpperCase());
    expect(fieldValue(right, "password")).toBe("");
  });

  test("stops one caller who tries many accounts", async () => {
    const application = await openApplication(fresh);
    const attempt = (email: string) => application.newBrowser().post("/anmelden", { email, password: "" });
    for (let count = 0; count < 100; count += 1) await attempt(`niemand-${count}@nord.example`);

    const { status, document } = await attempt(home.memberEmail);

    expect([status, document.querySelector("main")?.textContent]).toEqual([
      400,
      expect.stringContaining("sehr oft"),
    ]);
  });

  test("answers a wrong password and an unknown address alike", async () => {
    const application = await openApplication(fresh);
    const attempt = async (email: string) => {
      const { status, text } = await application.post("/anmelden", { email, password: "falsch-geraten" });
      return [status, text.replaceAll(email, "EMAIL").replaceAll(/nonce="[^"]*"/g, "")];
    };

    expect(await attempt("verwaltung@nord.example")).toEqual(await attempt("niemand@nord.example"));
  });
});

describe("asking for a new password", () => {
  test("stops after five times an hour, and never tells who works here", async () => {
    const application = await openApplication(fresh, { proxyHops: 1 });
    const ask = (email: string, caller: number) =>
      application.post(
        "/passwort-vergessen",
        { email },
        { headers: { "x-forwarded-for": `192.0.2.${caller}` } },
      );
    const known = await Promise.all([1, 2, 3, 4, 5].map((caller) => ask(home.memberEmail, caller)));
    const unknown = await Promise.all(
      [11, 12, 13, 14, 15].map((caller) => ask("niemand@nord.example", caller)),
    );

    const stopped = [await ask(home.memberEmail, 20), await ask("niemand@nord.example", 21)];

    expect(new Set([...known, ...unknown].map(({ status, location }) => `${status} ${location}`))).toEqual(
      new Set(["303 /anmelden"]),
    );
    expect(stopped.map(({ status }) => status)).toEqual([400, 400]);
    expect((await countRows(fresh))["public.outbox_mails"]).toBe(5);
  });

  test("leaves room for a whole office behind one address", async () => {
    const application = await openApplication(fresh);
    const ask = (count: number) =>
      application.post("/passwort-vergessen", { email: `niemand-${String(count)}@nord.example` });

    const answers = await Promise.all(Array.from({ length: 30 }, (_unused, count) => ask(count)));

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect((await ask(30)).status).toBe(400);
  });
});
