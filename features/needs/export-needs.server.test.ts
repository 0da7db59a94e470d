import { beforeAll, expect, test } from "vitest";
import { withdrawVoice } from "#features/voices/withdraw-voice.server.ts";
import { aNeed, aStatement, aVoice } from "#tests/database/a-need.server.ts";
import { anAuthority, aService } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { attachVoices } from "./attach-voices.server.ts";
import { changeNeed } from "./change-need.server.ts";
import { confirmNeed } from "./confirm-need.server.ts";
import { exportNeeds } from "./export-needs.server.ts";
import { mergeNeeds } from "./merge-needs.server.ts";
import { undoDecision } from "./undo-decision.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

async function exported(serviceId: string): Promise<readonly unknown[]> {
  const pieces = await Array.fromAsync(exportNeeds(fresh.workshop, home.member, serviceId));
  return pieces.map((line) => JSON.parse(line) as unknown);
}

async function merge(serviceKey: string, needId: string, intoNeedId: string) {
  const result = await mergeNeeds(fresh.workshop, home.member, { serviceKey, needId }, { intoNeedId });
  if (result.outcome !== "merged") throw new Error(result.outcome);
  return result.decisionId;
}

test("the export has one line of JSON for each need, with all its voices and what they say", async () => {
  const { workshop, member } = { ...fresh, member: home.member };
  const service = await aService(workshop, home.operator, home.teamId, "Auto anmelden");
  const one = await aNeed(workshop, member, service.key, 2);
  const gone = await aNeed(workshop, member, service.key, 1);
  const merged = await aNeed(workshop, member, service.key, 1);
  const against = await aVoice(workshop, member, service.key, { saidOn: "2020-01-01" });
  await attachVoices(workshop, member, service.key, {
    voiceIds: [against],
    needId: one.needId,
    stance: "contradicts",
  });
  await merge(service.key, merged.needId, one.needId);
  const withdrawn = { serviceKey: service.key, voiceId: gone.voiceIds[0] ?? "" };
  await withdrawVoice(workshop, member, withdrawn, { reason: "Auf Wunsch" });

  const lines = await exported(service.id);
  expect(lines).toHaveLength(3);
  // All were made in the same moment.
  expect(lines).toEqual(
    expect.arrayContaining([
      {
        id: one.needId,
        sentence: expect.stringMatching(/^Neu Zugezogene müssen wissen/) as string,
        statement: aStatement,
        createdAt: "2026-11-23T11:00:00.000Z",
        state: "supported",
        mergedInto: null,
        strength: { voices: 3, people: 3, sources: 1, contrary: 1 },
        freshness: { state: "fresh", value: expect.closeTo(0.97, 2) as number },
        lastSaidOn: "2026-11-23",
        confirmations: [],
        mergedFrom: [merged.needId],
        voices: expect.arrayContaining([
          { id: against, stance: "contradicts" },
          ...[...one.voiceIds, ...merged.voiceIds].map((id) => ({ id, stance: "supports" })),
        ]) as unknown,
      },
      {
        ...bare(gone.needId),
        state: "without-voice",
      },
      {
        ...bare(merged.needId),
        state: "merged",
        mergedInto: one.needId,
      },
    ]),
  );
});

/** The line of a need that has nothing but its words. */
function bare(id: string) {
  return {
    id,
    sentence: expect.stringMatching(/^Neu Zugezogene müssen wissen/) as string,
    statement: aStatement,
    createdAt: "2026-11-23T11:00:00.000Z",
    mergedInto: null,
    strength: { voices: 0, people: 0, sources: 0, contrary: 0 },
    freshness: { state: expect.any(String) as string, value: null },
    lastSaidOn: null,
    confirmations: [],
    mergedFrom: [],
    voices: [],
  };
}

test("a need that went into another one keeps its own words and confirmations in the export", async () => {
  const service = await aService(fresh.workshop, home.operator, home.teamId, "Zelt anmelden");
  const gone = await aNeed(fresh.workshop, home.member, service.key, 1);
  const kept = await aNeed(fresh.workshop, home.member, service.key, 1);
  const place = { serviceKey: service.key, needId: gone.needId };
  await changeNeed(fresh.workshop, home.member, place, { ...aStatement, who: "Leute mit Zelt" });
  await confirmNeed(fresh.workshop, home.member, place, { reason: "Am Schalter gefragt." });
  await merge(service.key, gone.needId, kept.needId);

  const lines = await exported(service.id);

  expect(lines.find((line) => (line as { id: string }).id === gone.needId)).toMatchObject({
    state: "merged",
    mergedInto: kept.needId,
    statement: { who: "Leute mit Zelt" },
    confirmations: [{ reason: "Am Schalter gefragt." }],
  });
});

test("the export has every need once, however many of them were made at the same time", async () => {
  const service = await aService(fresh.workshop, home.operator, home.teamId, "Floß anmelden");
  const made: string[] = [];
  for (let count = 0; count < 201; count++)
    made.push((await aNeed(fresh.workshop, home.member, service.key, 1)).needId);

  const lines = await exported(service.id);

  expect(lines.map((line) => (line as { id: string }).id).sort()).toEqual(made.sort());
});

test("the export tells when a need was confirmed and why, by days in Germany", async () => {
  const service = await aService(fresh.workshop, home.operator, home.teamId, "Hund anmelden");
  const { needId } = await aNeed(fresh.workshop, home.member, service.key, 1);
  const place = { serviceKey: service.key, needId };
  fresh.setNow(new Date("2026-11-24T23:30:00Z"));
  await confirmNeed(fresh.workshop, home.member, place, { reason: "Am Schalter gefragt." });
  fresh.setNow(new Date("2026-11-30T11:00:00Z"));
  await confirmNeed(fresh.workshop, home.member, place, { reason: "Wieder gefragt." });

  expect(await exported(service.id)).toMatchObject([
    {
      confirmations: [
        { day: "2026-11-25", reason: "Am Schalter gefragt." },
        { day: "2026-11-30", reason: "Wieder gefragt." },
      ],
    },
  ]);
});

test("the export names needs that went into another by a third one, until that is taken back", async () => {
  const service = await aService(fresh.workshop, home.operator, home.teamId, "Rad anmelden");
  const needs = [1, 2, 3].map(() => aNeed(fresh.workshop, home.member, service.key, 1));
  const [first, second, third] = (await Promise.all(needs)).map((need) => need.needId);
  if (!first || !second || !third) expect.unreachable();
  await merge(service.key, first, second);
  const decisionId = await merge(service.key, second, third);

  const merged = await exported(service.id);
  await undoDecision(fresh.workshop, home.member, service.key, decisionId);
  const apart = await exported(service.id);

  expect(merged).toHaveLength(3);
  expect(merged).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: first, mergedInto: second }),
      expect.objectContaining({ id: second, mergedInto: third, mergedFrom: [first] }),
      expect.objectContaining({ id: third, mergedInto: null, mergedFrom: [second, first] }),
    ]),
  );
  expect(apart).toHaveLength(3);
  expect(apart).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: first, mergedInto: second }),
      expect.objectContaining({ id: second, mergedFrom: [first] }),
      expect.objectContaining({ id: third, mergedFrom: [] }),
    ]),
  );
});

test("the export is empty where there is no need", async () => {
  const service = await aService(fresh.workshop, home.operator, home.teamId, "Boot anmelden");

  expect(await exported(service.id)).toEqual([]);
});
