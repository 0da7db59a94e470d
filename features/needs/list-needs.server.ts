import type { NeedFreshness } from "#engines/need-freshness/calculate-need-freshness.ts";
import type { Actor } from "#features/actors/actor.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { listNeedsWithIds, listUnmergedNeeds, readEvidence } from "./need-reading-store.server.ts";
import type { FiledNeed, NeedQuote } from "./need-reading-store.server.ts";
import { listDestinations, listOrigins } from "./need-store.server.ts";
import { toNeedSentence } from "./need.ts";
import { weighFreshness } from "./weigh-freshness.ts";
import type { NeedStrength } from "./weigh-freshness.ts";

/** A need with what bears it out today. */
export type NeedOverview = {
  readonly id: string;
  readonly serviceKey: string;
  readonly serviceName: string;
  readonly sentence: string;
  readonly createdAt: Date;
  readonly strength: NeedStrength;
  readonly freshness: NeedFreshness;
  /** yyyy-mm-dd; null where no supporting voice is dated. */
  readonly lastSaidOn: string | null;
  /** In whose words the need is known. Null where no voice supports it any more. */
  readonly quote: NeedQuote | null;
};

/** The needs found at a service that a voice supports, the strongest first. */
export async function listNeeds(
  workshop: Workshop,
  actor: Actor,
  serviceId: string,
): Promise<readonly NeedOverview[]> {
  const today = dayOf(workshop.now());
  return workshop.inScope(actor.authorityId, async (scope) => {
    const needs = await toOverviews(scope, await listUnmergedNeeds(scope, serviceId), today);
    return needs
      .filter((need) => need.strength.voices > 0)
      .sort((one, other) => other.strength.people - one.strength.people || +one.createdAt - +other.createdAt);
  });
}

/**
 * The needs that these ids lead to after all merges, by the id that was asked for; also those that no voice supports any
 * more, so that whoever points to them can say so. For features that answer needs, within their own transaction.
 */
export async function listNeedsInScope(
  scope: Scope,
  needIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, NeedOverview>> {
  if (needIds.length === 0) return new Map();
  const destinations = await listDestinations(scope, needIds);
  const filed = await listNeedsWithIds(scope, [...new Set(destinations.values())]);
  const overviews = new Map((await toOverviews(scope, filed, today)).map((need) => [need.id, need]));
  return new Map(
    [...destinations].flatMap(([asked, id]) => {
      const need = overviews.get(id);
      return need ? [[asked, need] as const] : [];
    }),
  );
}

/** The ids under which others may have linked a need: its own and those of all that went into it. */
export async function listIdsOfNeed(scope: Scope, needId: string): Promise<readonly string[]> {
  return listOrigins(scope, needId);
}

export async function toOverviews(
  scope: Scope,
  needs: readonly FiledNeed[],
  today: string,
): Promise<readonly NeedOverview[]> {
  const evidenceOf = await readEvidence(
    scope,
    needs.map((need) => need.id),
  );
  return needs.map((need) => {
    const { groups, confirmedOn, lastSaidOn, quote, ...strength } = evidenceOf(need.id);
    return {
      id: need.id,
      serviceKey: need.serviceKey,
      serviceName: need.serviceName,
      sentence: toNeedSentence(need),
      createdAt: need.createdAt,
      strength,
      freshness: weighFreshness(groups, confirmedOn, today),
      lastSaidOn,
      quote,
    };
  });
}
