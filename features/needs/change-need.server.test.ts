import { beforeAll, expect, test } from "vitest";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { aNeed, aStatement, aVoice } from "#tests/database/a-need.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { changeNeed } from "./change-need.server.ts";
import { createNeed } from "./create-need.server.ts";
import { findNeed } from "./find-need.server.ts";
import { splitNeed } from "./split-need.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

const personal = { ...aStatement, who: "Leute wie Frau Yılmaz, 0228 123456," };
const masked = { ...aStatement, who: "Leute wie Frau ⟦name⟧, ⟦telephone⟧," };
const growing = { ...aStatement, who: "K-A 1,".repeat(26), purpose: "K-A 1,".repeat(33) };

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

async function statementOf(needId: string) {
  const found = await findNeed(fresh.workshop, home.member, { serviceKey: home.service.key, needId });
  return found.outcome === "found" ? found.need.statement : undefined;
}

test("a need is stored masked, whether it is new, split off or reworded, and the writer is told", async () => {
  const { workshop } = fresh;
  const { key } = home.service;
  const voiceIds = [await aVoice(workshop, home.member, key), await aVoice(workshop, home.member, key)];

  const created = await createNeed(workshop, home.member, key, { ...personal, voiceIds });
  if (created.outcome !== "created") expect.unreachable();
  const place = { serviceKey: key, needId: created.needId };
  const split = await splitNeed(workshop, home.member, place, { ...personal, voiceIds: voiceIds.slice(1) });
  if (split.outcome !== "split") expect.unreachable();
  const after = [await statementOf(created.needId), await statementOf(split.newNeedId)];
  await changeNeed(workshop, home.member, place, aStatement);
  const changed = await changeNeed(workshop, home.member, place, personal);

  expect([created, split, changed]).toMatchObject([
    { maskedCount: 2 },
    { maskedCount: 2 },
    { outcome: "changed", maskedCount: 2 },
  ]);
  expect([...after, await statementOf(created.needId)]).toEqual([masked, masked, masked]);
});

test("clauses that fit no more once they are masked are given back, and nothing is stored", async () => {
  const { workshop } = fresh;
  const { needId } = await aNeed(workshop, home.member, home.service.key, 1);
  const place = { serviceKey: home.service.key, needId };

  const result = await changeNeed(workshop, home.member, place, growing);

  expect(result).toEqual({ outcome: "too-long-masked", clauses: ["who", "purpose"] });
  expect(await statementOf(needId)).toEqual(aStatement);
});

test("words stored before they were masked on entry are masked with the next change, and in the journal", async () => {
  const { workshop, databaseUrl } = fresh;
  const { needId } = await aNeed(workshop, home.member, home.service.key, 1);
  const owner = openOwnerPool(databaseUrl, ignoreLostConnection);
  await owner.query("update needs set who = $1 where id = $2", [personal.who, needId]);
  await owner.end();
  const place = { serviceKey: home.service.key, needId };

  const before = await statementOf(needId);
  const changed = await changeNeed(workshop, home.member, place, { ...personal, what: "brauchen Ruhe" });

  expect(before?.who).toBe(personal.who);
  expect(changed).toMatchObject({ outcome: "changed", maskedCount: 2 });
  expect(await statementOf(needId)).toEqual({ ...masked, what: "brauchen Ruhe" });
  const history = JSON.stringify(await listHistory(workshop, home.member, { kind: "need", id: needId }));
  expect(history).not.toContain("Yılmaz");
});
