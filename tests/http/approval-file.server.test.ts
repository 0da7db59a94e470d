import { beforeAll, expect, test } from "vitest";
import { twoAuthorities } from "#tests/walls/two-authorities.server.ts";
import type { TwoAuthorities } from "#tests/walls/two-authorities.server.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";
import type { Browser } from "./browser.server.ts";

let both: TwoAuthorities;
let application: OpenApplication;
let member: Browser;

beforeAll(async () => {
  both = await twoAuthorities();
  application = await openApplication(both.fresh);
  member = await application.signedIn(both.ours.memberEmail);
});

const addressOf = (requestId: string) => `/freigaben/${requestId}/akte`;

test("a request's file shows who asked, why stations were needed or not, and what was said", async () => {
  const { status, document } = await member.get(`${addressOf(both.ours.approvalRequestId)}?sprache=de`);

  const text = (document.querySelector("main")?.textContent ?? "").replaceAll(/\s+/g, " ");
  expect(status).toBe(200);
  expect(text).toContain("Datenschutz: Nötig, weil personenbezogene Daten neu erhoben");
  expect(text).toContain("Personalrat: Entfällt, weil keine Daten über Beschäftigte anfallen.");
  expect(text).toContain("Gesetz: BDSG § 6 Abs. 1 · Frist 10 Arbeitstage");
  expect(text).toMatch(/Runde 1: /);
  expect(text).toMatch(/Gesendet am .* von /);
});

test("the same file is there as JSON to take along", async () => {
  const { approvalRequestId } = both.ours;

  const { status, headers, text } = await member.get(`${addressOf(approvalRequestId)}.json`);

  expect([status, headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
  expect(headers.get("content-disposition")).toBe(`attachment; filename="akte-${approvalRequestId}.json"`);
  expect(JSON.parse(text)).toMatchObject({
    format: "wirkstatt-approval-file/1",
    request: { id: approvalRequestId },
    versions: [{ number: 1 }],
  });
});

test.each(["", ".json"])("a file of another authority is not there (%s)", async (ending) => {
  const { status, text } = await member.get(`${addressOf(both.theirs.approvalRequestId)}${ending}`);

  expect(status).toBe(404);
  expect(text).not.toContain("Was sich ändert");
  expect(text).not.toContain("wirkstatt-approval-file");
});
