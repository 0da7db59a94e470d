import { expect, test } from "vitest";
import { createLog } from "#platform/log.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { runOn } from "#tests/database/prepare-template.server.ts";

test("a link that cannot be mailed is logged without the address, and answered like any other", async () => {
  const lines: string[] = [];
  const log = createLog("error", { write: (line) => void lines.push(line) });
  const fresh = await freshWorkshop({ log });
  const { memberEmail } = await anAuthority(fresh.workshop, "musterdorf");
  await runOn(fresh.databaseUrl, "revoke insert on outbox_mails from wirkstatt_app");

  await fresh.workshop.login.requestPasswordLink(memberEmail);

  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({ msg: "a link to set a password was not mailed" }),
  ]);
  expect(lines.join("")).not.toContain(memberEmail);
});
