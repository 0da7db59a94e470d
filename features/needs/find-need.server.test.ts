import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { withdrawVoice } from "#features/voices/withdraw-voice.server.ts";
import { aNeed, aStatement, aVoice } from "#tests/database/a-need.server.ts";
import { anAuthority, aService } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { attachVoices } from "./attach-voices.server.ts";
import { changeNeed } from "./change-need.server.ts";
import { confirmNeed } from "./confirm-need.server.ts";
import { dismissVoices } from "./dismiss-voices.server.ts";
import { findNeed, findPlacesOfVoice } from "./find-need.server.ts";
import { listNeeds } from "./list-needs.server.ts";
import { mergeNeeds } from "./merge-needs.server.ts";
import { splitNeed } from "./split-need.server.ts";
import { undoDecision } from "./undo-decision.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let serviceKey: string;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  serviceKey = home.service.key;
});

const need = (count?: number) => aNeed(fresh.workshop, home.member, serviceKey, count);

async function found(needId: string, part: { readonly page?: number; readonly pageSize?: number } = {}) {
  const result = await findNeed(fresh.workshop, home.member, { serviceKey, needId, ...part });
  if (result.outcome !== "found") throw new Error(result.outcome);
  return result.need;
}

describe("finding a need", () => {
  test("tells its sentence, its clauses and its voices in full, the latest said first", async () => {
    const { needId, voiceIds } = await need(1);
    const later = await aVoice(fresh.workshop, home.member, serviceKey, {
      saidOn: "2026-11-20",
      text: "Später",
    });
    const earlier = await aVoice(fresh.workshop, home.member, serviceKey, {
      saidOn: "2026-10-01",
      text: "Früher",
    });
    const both = { voiceIds: [earlier, later], needId };
    await attachVoices(fresh.workshop, home.member, serviceKey, { ...both, stance: "contradicts" });

    const told = await found(needId);

    expect(told).toMatchObject({
      sentence:
        "Neu Zugezogene müssen wissen, welche Papiere sie brauchen, bevor sie einen Tag freinehmen, damit sie nicht zweimal kommen.",
      statement: aStatement,
      strength: { voices: 1, people: 1, sources: 1, contrary: 2 },
      pageCount: 1,
    });
    expect(told.voices.map((one) => [one.voice.id, one.stance])).toEqual([
      [voiceIds[0], "supports"],
      [later, "contradicts"],
      [earlier, "contradicts"],
    ]);
  });

  test("gives its voices by pages of the wanted size", async () => {
    const { needId, voiceIds } = await need(5);

    const pages = [
      await found(needId, { page: 1, pageSize: 2 }),
      await found(needId, { page: 2, pageSize: 2 }),
      await found(needId, { page: 3, pageSize: 2 }),
      await found(needId, { page: 4, pageSize: 2 }),
    ];

    expect(pages.map((page) => [page.voices.length, page.pageCount])).toEqual([
      [2, 3],
      [2, 3],
      [1, 3],
      [0, 3],
    ]);
    const ids = pages.flatMap((page) => page.voices.map((one) => one.voice.id));
    expect(ids.sort()).toEqual([...voiceIds].sort());
  });

  test("names every service its voices came from, the one with most voices first", async () => {
    const { workshop } = fresh;
    const other = await aService(workshop, home.operator, home.teamId, "Hund anmelden");
    const { needId } = await need(2);
    const voiceIds = [await aVoice(workshop, home.member, other.key)];
    await attachVoices(workshop, home.member, other.key, { voiceIds, needId, stance: "supports" });

    const told = await found(needId);

    expect(told.services).toEqual([
      { key: serviceKey, name: "Wohnsitz anmelden", voices: 2 },
      { key: other.key, name: "Hund anmelden", voices: 1 },
    ]);
    expect(new Set(told.voices.map((one) => one.serviceKey))).toEqual(new Set([serviceKey, other.key]));
  });

  test("leads on from a merged need, over several merges and from another service", async () => {
    const { workshop, member } = { ...fresh, member: home.member };
    const [first, second, third] = [await need(), await need(), await need()];
    await mergeNeeds(workshop, member, { serviceKey, needId: first.needId }, { intoNeedId: second.needId });
    await mergeNeeds(workshop, member, { serviceKey, needId: second.needId }, { intoNeedId: third.needId });
    const service = await aService(workshop, home.operator, home.teamId, "Katze anmelden");

    const moved = await findNeed(workshop, member, { serviceKey, needId: first.needId });
    const elsewhere = await findNeed(workshop, member, { serviceKey: service.key, needId: third.needId });

    const wanted = { outcome: "moved", serviceKey, needId: third.needId };
    expect([moved, elsewhere]).toEqual([wanted, wanted]);
  });

  test.each(["", "x", randomUUID(), "'; drop table needs; --"])("knows nothing of %j", async (needId) => {
    const result = await findNeed(fresh.workshop, home.member, { serviceKey, needId });

    expect(result).toEqual({ outcome: "need-unknown" });
  });

  test("still finds a need whose voices were all withdrawn, which the list leaves out", async () => {
    const { workshop, member } = { ...fresh, member: home.member };
    const { needId, voiceIds } = await need(1);
    const voiceId = voiceIds[0] ?? "";
    await withdrawVoice(workshop, member, { serviceKey, voiceId }, { reason: "Auf Wunsch" });

    const told = await found(needId);
    const listed = await listNeeds(workshop, member, home.service.id);

    expect(told).toMatchObject({
      strength: { voices: 0 },
      voices: [],
      quote: null,
      freshness: { state: "faded" },
    });
    expect(listed.map((one) => one.id)).not.toContain(needId);
  });
});

describe("the history of a need", () => {
  const historyOf = async (needId: string) =>
    (await listHistory(fresh.workshop, home.member, { kind: "need", id: needId })).map((entry) => entry.what);

  test("keeps the words before it was reworded", async () => {
    const { needId } = await need();
    await changeNeed(fresh.workshop, home.member, { serviceKey, needId }, { ...aStatement, who: "Alle" });

    const [newest] = await listHistory(fresh.workshop, home.member, { kind: "need", id: needId });

    expect(newest).toMatchObject({
      what: "need-changed",
      details: { before: expect.stringMatching(/^Neu Zugezogene/) as string },
    });
    expect((await found(needId)).sentence).toMatch(/^Alle müssen/);
  });

  test("begins for a need that was split off, too", async () => {
    const { needId, voiceIds } = await need(3);
    const input = { ...aStatement, voiceIds: voiceIds.slice(0, 1) };

    const result = await splitNeed(fresh.workshop, home.member, { serviceKey, needId }, input);

    expect(result).toMatchObject({ outcome: "split", count: 1 });
    const newNeedId = result.outcome === "split" ? result.newNeedId : "";
    expect([await historyOf(newNeedId), await historyOf(needId)]).toEqual([
      ["need-created"],
      ["need-split", "need-created"],
    ]);
  });

  test("tells of each confirmation, which makes the need fresher", async () => {
    const old = await aVoice(fresh.workshop, home.member, serviceKey, { saidOn: "2025-06-01" });
    const { needId } = await need(1);
    await attachVoices(fresh.workshop, home.member, serviceKey, {
      voiceIds: [old],
      needId,
      stance: "supports",
    });
    await confirmNeed(fresh.workshop, home.member, { serviceKey, needId }, { reason: "Nachgefragt" });

    expect(await historyOf(needId)).toEqual(["need-confirmed", "voices-attached", "need-created"]);
    expect((await found(needId)).freshness.counts).toMatchObject({ confirmations: 1, supporting: 2 });
  });
});

describe("where a voice is", () => {
  test("names its needs with what it says about them", async () => {
    const [{ needId, voiceIds }, other] = [await need(1), await need(1)];
    const voiceId = voiceIds[0] ?? "";
    const input = { voiceIds: [voiceId], needId: other.needId, stance: "contradicts" as const };
    await attachVoices(fresh.workshop, home.member, serviceKey, input);

    const places = await findPlacesOfVoice(fresh.workshop, home.member, voiceId);

    expect(places).toMatchObject([
      { needId, serviceKey, stance: "supports", statement: aStatement },
      { needId: other.needId, serviceKey, stance: "contradicts" },
    ]);
  });

  test("names why it was set aside, and nothing once that was taken back", async () => {
    const voiceId = await aVoice(fresh.workshop, home.member, serviceKey);
    const input = { voiceIds: [voiceId], reason: "other" as const, note: "Werbung" };
    const dismissed = await dismissVoices(fresh.workshop, home.member, serviceKey, input);
    const decisionId = dismissed.outcome === "dismissed" ? dismissed.decisionId : "";

    const aside = await findPlacesOfVoice(fresh.workshop, home.member, voiceId);
    await undoDecision(fresh.workshop, home.member, serviceKey, decisionId);
    const waiting = await findPlacesOfVoice(fresh.workshop, home.member, voiceId);

    expect([aside, waiting]).toEqual([[{ needId: null, reason: "other", note: "Werbung" }], []]);
  });
});
