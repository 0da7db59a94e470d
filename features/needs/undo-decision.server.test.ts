import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { aNeed } from "#tests/database/a-need.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { mergeNeeds } from "./merge-needs.server.ts";
import { undoDecision } from "./undo-decision.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

/** Where the voices' rows lie on the disk: elsewhere once they are written anew. */
async function listPlacesOfRows(voiceIds: readonly string[]) {
  return fresh.workshop.inScope(home.member.authorityId, async ({ transaction }) => {
    const { rows } = await sql<{ id: string; place: string }>`
      select voices.id, voices.ctid::text as place from voices
      where voices.id = any(${[...voiceIds]}::uuid[]) order by voices.id
    `.execute(transaction);
    return rows;
  });
}

test("a merge that is taken back moves voices without writing them anew, however many they are", async () => {
  const { workshop } = fresh;
  const serviceKey = home.service.key;
  const [source, target] = [
    await aNeed(workshop, home.member, serviceKey, 3),
    await aNeed(workshop, home.member, serviceKey),
  ];
  const place = { serviceKey, needId: source.needId };
  const merged = await mergeNeeds(workshop, home.member, place, { intoNeedId: target.needId });
  if (merged.outcome !== "merged") throw new Error(merged.outcome);
  const before = await listPlacesOfRows(source.voiceIds);

  const undone = await undoDecision(workshop, home.member, serviceKey, merged.decisionId);

  expect(undone).toMatchObject({ outcome: "undone", kind: "merged", count: 3 });
  expect(await listPlacesOfRows(source.voiceIds)).toEqual(before);
});
