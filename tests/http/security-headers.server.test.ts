import { readdir } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";
import type { Answer, Browser } from "./browser.server.ts";

let fresh: FreshWorkshop;
let application: OpenApplication;
let member: Browser;
let assets: readonly string[];

beforeAll(async () => {
  fresh = await freshWorkshop();
  const { memberEmail } = await anAuthority(fresh.workshop, "nord");
  application = await openApplication(fresh);
  member = await application.signedIn(memberEmail);
  assets = await readdir("build/client/assets");
});

const ownPolicy =
  /^default-src 'none'; script-src 'self' 'nonce-[A-Za-z0-9+/=_-]{16,}'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'$/;

/** The workshop's application where the database is gone: every page that asks it fails. */
async function brokenApplication(): Promise<OpenApplication> {
  const fail = () => Promise.reject(new Error("no database"));
  return openApplication({ ...fresh, workshop: { ...fresh.workshop, inScope: fail, inLookup: fail } });
}

const kinds: readonly [string, number, () => Promise<Answer>][] = [
  ["a page", 200, () => member.get("/dienste")],
  ["a page of citizens", 200, () => application.get("/r/nord/wohnsitz-anmelden")],
  ["an unknown page", 404, () => application.get("/gibt-es-nicht")],
  ["an unknown page's data", 404, () => application.get("/gibt-es-nicht.data")],
  ["an address that cannot be decoded", 404, () => application.get("/%E0%A4%A")],
  ["a page that fails", 500, async () => (await brokenApplication()).get("/r/nord/wohnsitz-anmelden")],
  ["a redirect", 302, () => application.get("/dienste")],
  ["a redirect after a form", 303, () => member.post("/anzeige", { page: "/dienste", theme: "dark" })],
  ["a page's data", 200, () => member.get("/dienste.data")],
  ["a resource", 200, () => member.get("/springen?q=")],
  ["a file to download", 200, () => member.get("/dienste/wohnsitz-anmelden/stimmen/export.csv")],
  ["an asset", 200, () => application.get(`/assets/${assets[0] ?? ""}`)],
  ["an unknown asset", 404, () => application.get("/assets/gibt-es-nicht.js")],
  ["the icon", 200, () => application.get("/favicon.svg")],
  [
    "a refused form",
    403,
    () => application.post("/anmelden", {}, { headers: { origin: "https://evil.example" } }),
  ],
  ["a refused method", 405, () => application.send("/dienste", { method: "DELETE" })],
  ["the sign of life", 200, () => application.get("/health")],
  ["readiness", 200, () => application.get("/ready")],
];

describe("the headers of every kind of answer", () => {
  test.each(kinds)("of %s (%i) are strict", async (_name, status, ask) => {
    const { headers, status: answered } = await ask();

    expect(answered).toBe(status);
    expect(headers.get("content-security-policy")).toMatch(ownPolicy);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("server")).toBeNull();
  });

  test.each(kinds.filter(([name]) => name !== "an asset"))(
    "of %s (%i) forbid keeping it",
    async (_name, _status, ask) => {
      expect((await ask()).headers.get("cache-control")).toMatch(/no-store/);
    },
  );

  test("let browsers keep every asset for ever, because its name changes with its content", async () => {
    for (const asset of assets) {
      const { status, headers } = await application.get(`/assets/${asset}`);

      expect([asset, status, headers.get("cache-control")]).toEqual([
        asset,
        200,
        "public, max-age=31536000, immutable",
      ]);
      expect(asset).toMatch(/-[\w-]{8,}\.\w+$/);
    }
  });

  test("carry another nonce for every request", async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => member.get("/dienste")));

    const policies = answers.map(({ headers }) => headers.get("content-security-policy"));

    expect(new Set(policies).size).toBe(5);
  });

  test("insist on encryption exactly where the public address has it", async () => {
    const publicUrl = "https://wirkstatt.example.org";
    const encrypted = await openApplication({ ...fresh, workshop: { ...fresh.workshop, publicUrl } });

    const [with_, without] = [await encrypted.get("/health"), await application.get("/health")];

    expect(with_.headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
    expect(without.headers.get("strict-transport-security")).toBeNull();
  });
});

describe("health and readiness", () => {
  test("answers 503 where the database does not answer, and stays alive", async () => {
    const stopping = await openApplication(fresh, { isReady: () => Promise.resolve(false) });

    const [health, ready] = [await stopping.get("/health"), await stopping.get("/ready")];

    expect([health.status, health.text]).toEqual([200, '{"status":"ok"}']);
    expect([ready.status, ready.text]).toEqual([503, '{"status":"not-ready"}']);
  });
});

describe("HEAD", () => {
  test.each([
    "/anmelden",
    "/r/nord/wohnsitz-anmelden",
    "/gibt-es-nicht",
    "/dienste",
    "/health",
    "/favicon.svg",
  ])("of %s has the status and the headers of GET, and no body", async (address) => {
    const whole = await application.get(address);

    const head = await application.send(address, { method: "HEAD" });

    expect([head.status, head.text, head.location]).toEqual([whole.status, "", whole.location]);
    expect(head.headers.get("content-type")).toBe(whole.headers.get("content-type"));
  });
});
