import { beforeAll, beforeEach, describe, expect, test } from "vitest";
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
});

// A new one for every case, so that no limit of tries is reached.
beforeEach(async () => {
  application = await openApplication(fresh);
});

/** Places somebody could try to lead our readers to. */
const elsewhere = [
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r\nset-cookie: a=b",
  "/\u0000/evil.example",
  " //evil.example",
  "https://evil.example",
  "https:evil.example",
  "HTTPS://EVIL.EXAMPLE",
  "javascript:alert(1)",
  "data:text/html,x",
  "evil.example",
  "@evil.example",
  "%2F%2Fevil.example",
  "/dienste\\..\\..\\evil.example",
  "/😀",
  "/straße",
  `/${"a".repeat(3_000)}`,
  "",
];

describe("after signing in", () => {
  test.each(elsewhere)("nobody is led to %j", async (wanted) => {
    const address = `/anmelden?weiter=${encodeURIComponent(wanted)}`;

    const refused = await application.post(address, { email: home.memberEmail, password: "" });
    const signedIn = await application.post(address, { email: home.memberEmail, password: testPassword });
    const already = await application.get(address);

    expect([refused.status, refused.location]).toEqual([400, ""]);
    expect([signedIn.status, signedIn.location]).toEqual([303, "/dienste"]);
    expect([already.status, already.location]).toEqual([302, "/dienste"]);
  });

  test.each([
    "/dienste/a?x=1&y=%C3%BC",
    "/protokoll",
    "/dienste?weiter=//evil.example",
    "/%2F%2Fevil.example",
  ])("somebody who wanted %j gets there", async (wanted) => {
    const fields = { email: home.memberEmail, password: testPassword };

    const { status, location } = await application.post(
      `/anmelden?weiter=${encodeURIComponent(wanted)}`,
      fields,
    );

    expect([status, location]).toEqual([303, wanted]);
    expect(new URL(location, application.origin).origin).toBe(application.origin);
  });
});

describe("after choosing how pages look", () => {
  test.each(elsewhere)("nobody is led to %j", async (page) => {
    const { status, location, setCookies } = await application
      .newBrowser()
      .post("/anzeige", { page, theme: "dark" });

    expect([status, location]).toEqual([303, "/dienste"]);
    expect(setCookies).toEqual([expect.stringMatching(/^wirkstatt-theme=dark;/)]);
  });

  test("a file instead of a page leads to the services", async () => {
    const form = new FormData();
    form.append("page", new File(["//evil.example"], "//evil.example"));

    const { status, location } = await application.post("/anzeige", form);

    expect([status, location]).toEqual([303, "/dienste"]);
  });
});
