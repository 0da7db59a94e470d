import { beforeAll, describe, expect, test } from "vitest";
import { anAuthority, testPassword } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let application: OpenApplication;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "nord");
  application = await openApplication(fresh);
});

describe("the session", () => {
  test("is a cookie that scripts cannot read and foreign pages do not send", async () => {
    const fields = { email: home.memberEmail, password: testPassword };

    const { setCookies } = await application.newBrowser().post("/anmelden", fields);

    expect(setCookies).toHaveLength(1);
    expect(setCookies[0]).toMatch(/^wirkstatt\.session_token=/);
    expect(setCookies[0]).toMatch(/; Path=\/(;|$)/);
    expect(setCookies[0]).toMatch(/; HttpOnly(;|$)/);
    expect(setCookies[0]).toMatch(/; SameSite=(Lax|Strict)(;|$)/i);
    expect(setCookies[0]).not.toMatch(/domain=|; Secure/i);
  });

  test("travels encrypted only where the public address is encrypted", async () => {
    const encrypted = await freshWorkshop({ publicUrl: "https://wirkstatt.example.org" });
    const { memberEmail } = await anAuthority(encrypted.workshop, "sued");
    const browser = await openApplication(encrypted);

    const { setCookies } = await browser.post("/anmelden", { email: memberEmail, password: testPassword });
    const page = await browser.get("/dienste");
    const display = await browser.post("/anzeige", { language: "en", theme: "dark" });
    const signedOut = await browser.post("/abmelden", {});

    expect(setCookies).toEqual([expect.stringMatching(/^__Secure-wirkstatt\.session_token=.*; Secure/)]);
    expect(page.status).toBe(200);
    expect(display.setCookies).toEqual([
      expect.stringMatching(/^wirkstatt-language=en;.*; Secure$/),
      expect.stringMatching(/^wirkstatt-theme=dark;.*; Secure$/),
    ]);
    expect(signedOut.setCookies.length).toBeGreaterThan(1);
    for (const cookie of signedOut.setCookies) expect(cookie).toMatch(/; Secure(;|$)/);
  });

  test("ends with signing out, also for a copy of the cookie", async () => {
    const member = await application.signedIn(home.memberEmail);
    const copy = { cookie: [...member.cookies].map((pair) => pair.join("=")).join("; ") };

    const { status, location } = await member.post("/abmelden", {});

    expect([status, location]).toEqual([303, "/anmelden"]);
    expect((await application.newBrowser().get("/dienste", { headers: copy })).status).toBe(302);
  });

  test.each([
    ["nonsense", "wirkstatt.session_token=unsinn"],
    [
      "a foreign signature",
      "wirkstatt.session_token=abcdefghijklmnopqrstuvwxyz012345.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D",
    ],
    ["broken encoding", "wirkstatt.session_token=%E0%A4%A; wirkstatt-flash=%E0%A4%A"],
    ["names without values", "wirkstatt.session_token; ;;=;wirkstatt-language"],
    ["control characters", "wirkstatt.session_token=a\tb; wirkstatt-theme=\t"],
    ["ten thousand characters", `wirkstatt.session_token=${"x".repeat(10_000)}`],
    ["SQL", "wirkstatt.session_token=' or 1=1 --"],
    ["a flash message of their own", "wirkstatt-flash=%3Cscript%3E:9"],
    ["a flash message by the name of an object's", "wirkstatt-flash=constructor:1"],
  ])("is none where the cookie holds %s", async (_name, cookie) => {
    const { status, location } = await application.newBrowser().get("/dienste", { headers: { cookie } });
    const page = await application.newBrowser().get("/anmelden", { headers: { cookie } });

    expect([status, location, page.status]).toEqual([302, "/anmelden?weiter=%2Fdienste", 200]);
    expect(page.text).not.toContain("<script>:9");
  });

  test("is not taken from somebody else by guessing a demo person", async () => {
    const { status, setCookies } = await application.post("/anmelden", {
      memberId: home.member.memberId ?? "",
    });

    expect([status, setCookies]).toEqual([400, []]);
  });
});

describe("the language", () => {
  const languageOf = async (address: string, headers: Readonly<Record<string, string>> = {}) =>
    (await application.newBrowser().get(address, { headers })).document.documentElement.lang;

  test.each([
    ["nothing", {}, "de"],
    ["German", { "accept-language": "de-AT,de;q=0.9,en;q=0.5" }, "de"],
    ["English only", { "accept-language": "en-GB,en;q=0.8" }, "en"],
    ["a language we do not have", { "accept-language": "fr-FR" }, "de"],
    ["nonsense", { "accept-language": ";;q=,*;q=9;" }, "de"],
    ["very much", { "accept-language": "xx,".repeat(3_000) }, "de"],
  ])("of a citizen's page follows a browser that asks for %s", async (_name, headers, language) => {
    expect(await languageOf(`/r/nord/${home.service.key}`, headers)).toBe(language);
  });

  test("of a citizen's page is in its address, which wins, and stays through a refused form", async () => {
    const address = `/r/nord/${home.service.key}?sprache=en`;

    const page = await application.newBrowser().get(address, { headers: { "accept-language": "de" } });
    const refused = await application.newBrowser().post(address, { text: "" });
    const other = page.document.querySelector("header a[lang]");

    expect([page.document.documentElement.lang, refused.document.documentElement.lang]).toEqual(["en", "en"]);
    expect([other?.getAttribute("href"), other?.getAttribute("lang")]).toEqual([
      address.replace("=en", "=de"),
      "de",
    ]);
    expect(page.document.querySelector("form")?.getAttribute("action")).toBe("?sprache=en");
  });

  test("of the workbench is in a cookie that the reader sets", async () => {
    const member = await application.signedIn(home.memberEmail);
    const german = await member.get("/dienste");

    const { status, location, setCookies } = await member.post("/anzeige", {
      language: "en",
      page: "/dienste?x=1",
    });
    const english = await member.get(location);

    expect([status, location]).toEqual([303, "/dienste?x=1"]);
    expect(setCookies).toEqual([
      expect.stringMatching(/^wirkstatt-language=en; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax/),
    ]);
    expect([german.document.documentElement.lang, english.document.documentElement.lang]).toEqual([
      "de",
      "en",
    ]);
  });

  test.each(["xx", "../../en", "", "DE"])("cannot become %j", async (language) => {
    const { setCookies } = await application.newBrowser().post("/anzeige", { language });

    expect(setCookies).toEqual([]);
    expect(
      await languageOf(`/anmelden?sprache=${language}`, { cookie: `wirkstatt-language=${language}` }),
    ).toBe("de");
  });
});
