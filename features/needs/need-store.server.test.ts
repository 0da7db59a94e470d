import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { newId } from "#platform/new-id.server.ts";
import { aNeed } from "#tests/database/a-need.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { lockNeeds, saveConfirmation } from "./need-store.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

test("who merges keeps nobody from pointing to a need: two could wait for each other forever", async () => {
  const { needId } = await aNeed(fresh.workshop, home.member, home.service.key);
  const at = fresh.workshop.now();
  const confirmation = { id: newId(at), needId, memberId: home.member.memberId, reason: "Neue Stimmen.", at };

  const pointing = fresh.workshop.inScope(home.member.authorityId, async (merging) => {
    await lockNeeds(merging, [needId], "alone");
    await fresh.workshop.inScope(home.member.authorityId, async (other) => {
      await sql`set local lock_timeout = '2s'`.execute(other.transaction);
      await saveConfirmation(other, confirmation);
    });
  });

  await expect(pointing).resolves.toBeUndefined();
});
