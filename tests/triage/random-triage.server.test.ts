import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type pg from "pg";
import { recordVoice } from "#features/voices/record-voice.server.ts";
import { recordVoiceInput } from "#features/voices/voice-input.ts";
import { withdrawVoice } from "#features/voices/withdraw-voice.server.ts";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { addDays, dayOf } from "#platform/values/day-value.ts";
import { aMember, anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import type { Actor } from "#features/actors/actor.ts";
import { attachVoices } from "#features/needs/attach-voices.server.ts";
import { confirmNeed } from "#features/needs/confirm-need.server.ts";
import { createNeed } from "#features/needs/create-need.server.ts";
import { detachVoice } from "#features/needs/detach-voice.server.ts";
import { dismissVoices } from "#features/needs/dismiss-voices.server.ts";
import { listNeeds } from "#features/needs/list-needs.server.ts";
import { mergeNeeds } from "#features/needs/merge-needs.server.ts";
import { createTriageModel } from "./triage-model.ts";
import type { TriageModel } from "./triage-model.ts";
import { splitNeed } from "#features/needs/split-need.server.ts";
import { undoDecision } from "#features/needs/undo-decision.server.ts";
import { weighFreshness } from "#features/needs/weigh-freshness.ts";

// Random steps of two people, each done by the product and by a model in memory that knows nothing of tables. After every
// stretch both must agree: where each voice is, how strong and fresh each need is, and that every change is in the journal.

/** The full number of steps; another one for a longer or shorter run. */
const STEPS = Number(process.env["WIRKSTATT_RANDOM_STEPS"] ?? "10000");
const STEPS_A_STRETCH = 500;
const VOICES = 120;

let fresh: FreshWorkshop;
let home: TestAuthority;
let people: readonly Actor[];
let owner: pg.Pool;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  const email = "zweite@musterdorf.example";
  people = [
    home.member,
    await aMember(fresh.workshop, home.operator, { email, role: "member", teamIds: [home.teamId] }),
  ];
  owner = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
});
afterAll(() => owner.end());

/** Mulberry32: a small generator that gives the same numbers for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const statement = {
  who: "Alle",
  what: "brauchen etwas",
  situation: "wenn es so ist",
  purpose: "damit es geht",
};
const sources = ["interview", "support-call", "usability-observation", "accessibility-finding"] as const;

async function recordVoices(model: TriageModel, random: () => number): Promise<void> {
  const today = dayOf(fresh.workshop.now());
  for (let number = 0; number < VOICES; number += 1) {
    const source = sources[number % sources.length] ?? "interview";
    const saidOn = addDays(today, -Math.floor(random() * 700));
    // Every tenth says the same as another: one person.
    const text = `Nummer ${String(number % 10 === 0 ? 0 : number)}`;
    const input = recordVoiceInput.parse({
      source,
      text,
      saidOn,
      consent: "given",
      formToken: randomUUID(),
    });
    const recorded = await recordVoice(fresh.workshop, home.member, home.service.key, input);
    if (recorded.outcome !== "recorded") throw new Error(recorded.outcome);
    model.addVoice({ id: recorded.voiceId, source, saidOn, text });
  }
}

type Walk = {
  readonly model: TriageModel;
  readonly random: () => number;
  readonly journal: Record<string, number>;
};

function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function pickVoices({ model, random }: Walk): string[] {
  const count = 1 + Math.floor(random() ** 3 * 8);
  const ids = Array.from({ length: count }, () => pick(model.voiceIds(), random) ?? "");
  return [...new Set(ids)];
}

type Step = (walk: Walk, actor: Actor, serviceKey: string) => Promise<string>;

const steps: readonly (readonly [weight: number, step: Step])[] = [
  [30, attachStep],
  [10, createStep],
  [15, dismissStep],
  [12, detachStep],
  [6, mergeStep],
  [7, splitStep],
  [28, undoStep],
  [1, withdrawStep],
  [3, confirmStep],
];

async function attachStep(walk: Walk, actor: Actor, serviceKey: string): Promise<string> {
  const { model, random } = walk;
  const needId = pick(model.needIds(), random) ?? randomUUID();
  const stance = random() < 0.8 ? ("supports" as const) : ("contradicts" as const);
  const voiceIds = pickVoices(walk);
  const result = await attachVoices(fresh.workshop, actor, serviceKey, { voiceIds, needId, stance });
  const expected = model.attach(actor.memberId, voiceIds, needId, stance, decisionOf(result));
  expect(result.outcome).toBe(expected);
  return expected === "attached" ? "voices-attached" : "";
}

async function createStep(walk: Walk, actor: Actor, serviceKey: string): Promise<string> {
  const voiceIds = pickVoices(walk);
  const result = await createNeed(fresh.workshop, actor, serviceKey, { ...statement, voiceIds });
  const needId = result.outcome === "created" ? result.needId : "";
  expect(result.outcome).toBe(walk.model.create(actor.memberId, voiceIds, needId, decisionOf(result)));
  return needId === "" ? "" : "need-created";
}

async function dismissStep(walk: Walk, actor: Actor, serviceKey: string): Promise<string> {
  const voiceIds = pickVoices(walk);
  const reason = walk.random() < 0.5 ? ("thanks" as const) : ("unclear" as const);
  const input = { voiceIds, reason, note: undefined };
  const result = await dismissVoices(fresh.workshop, actor, serviceKey, input);
  const expected = walk.model.dismiss(actor.memberId, voiceIds, reason, decisionOf(result));
  expect(result.outcome).toBe(expected);
  return expected === "dismissed" ? "voices-dismissed" : "";
}

async function detachStep(walk: Walk, actor: Actor, serviceKey: string): Promise<string> {
  const { model, random } = walk;
  const needId = pick(model.needIds(), random) ?? randomUUID();
  const voiceId = pick(model.voicesAt(needId), random) ?? pick(model.voiceIds(), random) ?? "";
  const result = await detachVoice(fresh.workshop, actor, { serviceKey, needId, voiceId });
  const expected = model.detach(actor.memberId, voiceId, needId, decisionOf(result));
  expect(result.outcome).toBe(expected);
  return expected === "detached" ? "voices-detached" : "";
}

async function mergeStep({ model, random }: Walk, actor: Actor, serviceKey: string): Promise<string> {
  const needId = pick(model.needIds(), random) ?? randomUUID();
  const intoNeedId = pick(model.needIds(), random) ?? randomUUID();
  const result = await mergeNeeds(fresh.workshop, actor, { serviceKey, needId }, { intoNeedId });
  const expected = model.merge(actor.memberId, needId, intoNeedId, decisionOf(result));
  expect(result.outcome).toBe(expected);
  return expected === "merged" ? "need-merged" : "";
}

async function splitStep(
  { model, random, journal }: Walk,
  actor: Actor,
  serviceKey: string,
): Promise<string> {
  const needId = pick(model.needIds(), random) ?? randomUUID();
  const there = model.voicesAt(needId);
  const voiceIds = there.length === 0 ? [randomUUID()] : there.filter(() => random() < 0.4);
  if (voiceIds.length === 0) return "";
  const input = { ...statement, voiceIds };
  const result = await splitNeed(fresh.workshop, actor, { serviceKey, needId }, input);
  const newNeedId = result.outcome === "split" ? result.newNeedId : "";
  const expected = model.split(actor.memberId, needId, voiceIds, newNeedId, decisionOf(result));
  expect(result.outcome).toBe(expected);
  if (expected !== "split") return "";
  // The new need has its own first line.
  journal["need-created"] = (journal["need-created"] ?? 0) + 1;
  return "need-split";
}

async function undoStep({ model }: Walk, actor: Actor, serviceKey: string): Promise<string> {
  const result = await undoDecision(fresh.workshop, actor, serviceKey);
  const expected = model.undo(actor.memberId);
  expect(result.outcome).toBe(expected);
  return expected === "nothing-to-undo" ? "" : "triage-undone";
}

async function withdrawStep({ model, random }: Walk, actor: Actor, serviceKey: string): Promise<string> {
  const voiceId = pick(model.voiceIds(), random) ?? "";
  const result = await withdrawVoice(
    fresh.workshop,
    actor,
    { serviceKey, voiceId },
    { reason: "Auf Wunsch" },
  );
  const expected = model.withdraw(voiceId);
  expect(result.outcome).toBe(expected);
  return expected === "withdrawn" ? "voice-withdrawn" : "";
}

async function confirmStep({ model, random }: Walk, actor: Actor, serviceKey: string): Promise<string> {
  const needId = pick(model.needIds(), random) ?? randomUUID();
  const result = await confirmNeed(fresh.workshop, actor, { serviceKey, needId }, { reason: "Nachgefragt" });
  const expected = model.confirm(needId, dayOf(fresh.workshop.now()));
  expect(result.outcome).toBe(expected);
  return expected === "confirmed" ? "need-confirmed" : "";
}

function decisionOf(result: object): string {
  return "decisionId" in result ? String(result.decisionId) : "";
}

function pickStep(random: () => number): Step {
  let left = random() * steps.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, step] of steps) if ((left -= weight) < 0) return step;
  return undoStep;
}

/** What the tables say, read as their owner: the current place of every voice. */
async function readPlaces(): Promise<readonly string[]> {
  const { rows } = await owner.query<{ place: string }>(
    `select voice_id || ' ' || coalesce(need_id || ' ' || stance, dismissal_reason) as place
     from voice_placements where ended_by_decision_id is null`,
  );
  return rows.map((row) => row.place).sort();
}

async function readTriaged(): Promise<readonly string[]> {
  const { rows } = await owner.query<{ id: string }>("select id from voices where is_triaged");
  return rows.map((row) => row.id).sort();
}

async function countJournal(): Promise<Record<string, number>> {
  const { rows } = await owner.query<{ what: string; count: string }>(
    `select what, count(*)::int as count from journal_entries
     where about_kind in ('need') or what in ('voices-dismissed', 'triage-undone', 'voice-withdrawn') group by 1`,
  );
  return Object.fromEntries(rows.map((row) => [row.what, Number(row.count)]));
}

async function compare({ model, journal }: Walk): Promise<void> {
  const today = dayOf(fresh.workshop.now());
  expect(await readPlaces()).toEqual([...model.places()].sort());
  expect(await readTriaged()).toEqual([...model.triagedIds()].sort());
  const needs = await listNeeds(fresh.workshop, home.member, home.service.id);
  const told = needs.map(({ id, strength, freshness }) => ({ id, strength, freshness: rounded(freshness) }));
  const expected = model.livingNeeds().map(({ id, strength, groups, confirmedOn }) => ({
    id,
    strength,
    freshness: rounded(weighFreshness(groups, confirmedOn, today)),
  }));
  expect(byId(told)).toEqual(byId(expected));
  expect(await countJournal()).toEqual(journal);
}

/** Sums of many halves differ in the last digit with the order of adding. */
function rounded(freshness: object): unknown {
  return JSON.parse(
    JSON.stringify(freshness, (_key, value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(12)) : value,
    ),
  );
}

function byId<T extends { readonly id: string }>(needs: readonly T[]): readonly T[] {
  return [...needs].sort((one, other) => (one.id < other.id ? -1 : 1));
}

describe("sorting voices at random", () => {
  test(
    `after ${String(STEPS)} steps every voice is in its place, strength and freshness are as reckoned from scratch, and every change is in the journal`,
    { timeout: 600_000 },
    async () => {
      const random = randomNumbers(20_261_125);
      const model = createTriageModel();
      const walk: Walk = { model, random, journal: {} };
      await recordVoices(model, random);

      for (let done = 1; done <= STEPS; done += 1) {
        fresh.setNow(new Date(Date.UTC(2026, 10, 23, 11) + done * 60_000));
        const actor = pick(people, random) ?? home.member;
        const wrote = await pickStep(random)(walk, actor, home.service.key);
        if (wrote !== "") walk.journal[wrote] = (walk.journal[wrote] ?? 0) + 1;
        if (done % STEPS_A_STRETCH === 0 || done === STEPS) await compare(walk);
      }

      expect(Object.keys(walk.journal)).toHaveLength(9);
    },
  );
});
