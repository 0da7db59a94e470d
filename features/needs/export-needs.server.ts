import type { Actor } from "#features/actors/actor.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { toOverviews } from "./list-needs.server.ts";
import type { NeedOverview } from "./list-needs.server.ts";
import { listConfirmations, listNeedsAfter, listVoicesAtNeed } from "./need-reading-store.server.ts";
import type { Confirmation, FiledNeed, VoiceAtNeed } from "./need-reading-store.server.ts";
import { listOrigins } from "./need-store.server.ts";

/** Ids of voices are read in so many pieces that neither a query nor the memory gets large. */
const BATCH = 5_000;
const NEEDS_AT_ONCE = 100;

/**
 * Every need of a service as lines of JSON in the order in which they were made: also those that no voice supports any more,
 * and those that went into another one, with the words and confirmations they had. At most one need is held with its voices.
 */
export async function* exportNeeds(
  workshop: Workshop,
  actor: Actor,
  serviceId: string,
): AsyncGenerator<string> {
  const today = dayOf(workshop.now());
  for (let after: string | undefined; ;) {
    const page = { after, most: NEEDS_AT_ONCE };
    const needs = await workshop.inScope(actor.authorityId, (scope) =>
      listNeedsAfter(scope, serviceId, page),
    );
    for (const need of needs) {
      const record = await workshop.inScope(actor.authorityId, (scope) => readRecord(scope, need, today));
      yield `${JSON.stringify(record)}\n`;
    }
    after = needs.at(-1)?.id;
    if (!after) return;
  }
}

async function readRecord(scope: Scope, need: FiledNeed, today: string) {
  const [overview] = await toOverviews(scope, [need], today);
  if (!overview) throw new Error("a need that was listed has no overview");
  return toRecord(need, overview, await readHistory(scope, need.id));
}

type NeedHistory = {
  readonly voices: readonly VoiceAtNeed[];
  readonly confirmations: readonly Confirmation[];
  /** Its own id and those of all needs that went into it. */
  readonly origins: readonly string[];
};

async function readHistory(scope: Scope, needId: string): Promise<NeedHistory> {
  return {
    voices: await listAllVoices(scope, needId),
    confirmations: await listConfirmations(scope, needId),
    origins: await listOrigins(scope, needId),
  };
}

async function listAllVoices(scope: Scope, needId: string): Promise<readonly VoiceAtNeed[]> {
  const all: VoiceAtNeed[] = [];
  for (;;) {
    const batch = await listVoicesAtNeed(scope, needId, { offset: all.length, most: BATCH });
    all.push(...batch);
    if (batch.length < BATCH) return all;
  }
}

function toRecord(need: FiledNeed, overview: NeedOverview, { voices, confirmations, origins }: NeedHistory) {
  const { who, what, situation, purpose } = need;
  const { freshness, strength, lastSaidOn, sentence } = overview;
  return {
    id: need.id,
    sentence,
    statement: { who, what, situation, purpose },
    createdAt: need.createdAt.toISOString(),
    state: stateOf(need, overview),
    /** The need it went into, which may itself have gone on. */
    mergedInto: need.mergedIntoId,
    strength: {
      voices: strength.voices,
      people: strength.people,
      sources: strength.sources,
      contrary: strength.contrary,
    },
    freshness: {
      state: freshness.state,
      /** From 0 to 1; null where it cannot be reckoned. */
      value: freshness.outcome === "computed" ? freshness.freshness : null,
    },
    lastSaidOn,
    confirmations: confirmations.map(({ at, reason }) => ({ day: dayOf(at), reason })),
    mergedFrom: origins.filter((id) => id !== need.id),
    voices: voices.map(({ voiceId, stance }) => ({ id: voiceId, stance })),
  };
}

function stateOf(need: FiledNeed, { strength }: NeedOverview) {
  if (need.mergedIntoId !== null) return "merged";
  return strength.voices > 0 ? "supported" : "without-voice";
}
