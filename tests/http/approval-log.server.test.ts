import { beforeAll, expect, test } from "vitest";
import { aMember } from "#tests/database/an-authority.server.ts";
import { twoAuthorities } from "#tests/walls/two-authorities.server.ts";
import type { TwoAuthorities } from "#tests/walls/two-authorities.server.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";

let both: TwoAuthorities;
let application: OpenApplication;

beforeAll(async () => {
  both = await twoAuthorities();
  application = await openApplication(both.fresh);
});

test("the log of approvals is a file for leadership", async () => {
  const email = "protokoll@aachdorf.example";
  await aMember(both.fresh.workshop, both.ours.operator, { email, role: "leadership", teamIds: [] });
  const browser = await application.signedIn(email);

  const { status, headers, text } = await browser.get("/freigaben/protokoll.xes");

  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("application/xml; charset=utf-8");
  expect(headers.get("content-disposition")).toBe('attachment; filename="freigaben-protokoll.xes"');
  expect(text).toContain(`<string key="concept:name" value="${both.ours.approvalRequestId}"/>`);
  expect(text).not.toContain(both.theirs.approvalRequestId);
  expect(text.endsWith("</log>\n")).toBe(true);
});

test("and says to others, without a page around it, that it is not for them", async () => {
  const browser = await application.signedIn(both.ours.memberEmail);

  const { status, headers, text } = await browser.get("/freigaben/protokoll.xes");

  expect([status, headers.get("content-type")]).toEqual([403, "text/plain; charset=utf-8"]);
  expect(text).not.toContain("<");
});
