import type { Actor } from "#features/actors/actor.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { toOverviews } from "./list-needs.server.ts";
import type { NeedOverview } from "./list-needs.server.ts";
import { listConfirmations, listUnmergedNeeds, listVoicesAtNeed } from "./need-reading-store.server.ts";
import type { Confirmation, FiledNeed, VoiceAtNeed } from "./need-reading-store.server.ts";
import { listOrigins } from "./need-store.server.ts";

/** Ids of voices are read in so many pieces that neither a query nor the memory gets large. */
const BATCH = 5_000;

/** Every need of a service that a voice supports, as lines of JSON in the order in which they were made. */
export async function* exportNeeds(
  workshop: Workshop,
  actor: Actor,
  serviceId: string,
): AsyncGenerator<string> {
  const today = dayOf(workshop.now());
  const needs = await workshop.inScope(actor.authorityId, (scope) => listUnmergedNeeds(scope, serviceId));
  for (const filed of needs) {
    const record = await workshop.inScope(actor.authorityId, async (scope) => {
      const [overview] = await toOverviews(scope, [filed], today);
      if (!overview || overview.strength.voices === 0) return undefined;
      return toRecord(filed, overview, await readHistory(scope, filed.id));
    });
    if (record) yield `${JSON.stringify(record)}\n`;
  }
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
