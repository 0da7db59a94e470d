import { beforeAll, describe, expect, test } from "vitest";
import { twoAuthorities } from "#tests/walls/two-authorities.server.ts";
import type { TwoAuthorities } from "#tests/walls/two-authorities.server.ts";
import { aMember } from "#tests/database/an-authority.server.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";

let both: TwoAuthorities;
let application: OpenApplication;

beforeAll(async () => {
  both = await twoAuthorities();
  application = await openApplication(both.fresh);
});

const hrefsIn = (document: Document, selector: string) =>
  [...document.querySelectorAll(`${selector} a`)].map((link) => link.getAttribute("href"));

describe("an address that is no page", () => {
  test("keeps the workbench around it for members", async () => {
    const member = await application.signedIn(both.ours.memberEmail);

    const { status, document } = await member.get("/gibt-es-nicht");

    expect(status).toBe(404);
    expect(hrefsIn(document, "header")).toContain("/mitglieder");
    expect(hrefsIn(document, "main")).toEqual(["/dienste"]);
  });

  test("offers strangers the sign-in", async () => {
    const { status, document } = await application.get("/gibt-es-nicht");

    expect(status).toBe(404);
    expect(hrefsIn(document, "footer")).toContain("/anmelden");
    expect(hrefsIn(document, "header")).not.toContain("/mitglieder");
  });

  test("sends citizens back to where they came from, not into the workbench", async () => {
    const { status, document } = await application.get("/r/gibt-es-nicht/auch-nicht");

    expect(status).toBe(404);
    expect(document.querySelector("main")?.textContent).toContain("Gehen Sie zurück auf die Seite");
    expect(hrefsIn(document, "body")).toEqual([]);
  });
});

test("the errors of a form stand in the order of its fields", async () => {
  const { fresh, ours } = both;
  const email = "zweite-verwaltung@aachdorf.example";
  await aMember(fresh.workshop, ours.operator, { email, role: "administrator", teamIds: [] });
  const administrator = await application.signedIn(email);

  const { document } = await administrator.post("/mitglieder/neu", {});

  const fields = hrefsIn(document, ".error-summary");
  expect(fields).toEqual(["#name", "#email", "#discipline", "#role"]);
});
