import type { Actor } from "#features/actors/actor.ts";
import { listIdsOfNeed, listNeedsInScope } from "#features/needs/list-needs.server.ts";
import type { NeedOverview } from "#features/needs/list-needs.server.ts";
import { findServiceInScope } from "#features/services/find-service.server.ts";
import type { ServiceEstimates } from "#features/services/estimate.ts";
import { isUuid } from "#platform/authority-id.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { calculateHoursAtStake } from "./calculate-hours-at-stake.ts";
import type { HoursAtStake } from "./calculate-hours-at-stake.ts";
import { countInitiativesByService, readInitiatives } from "./initiative-reading-store.server.ts";
import type { InitiativeCounts } from "./initiative-reading-store.server.ts";
import type { Initiative } from "./initiative.ts";
import { daysBetween, findState, traceJourney } from "./trace-journey.ts";
import type { InitiativeState, JourneyStay } from "./trace-journey.ts";

/** An initiative with what is known of it today. */
export type InitiativeOverview = Pick<Initiative, "id" | "serviceKey" | "name" | "answer" | "createdAt"> & {
  /** The needs it answers, after all merges, the strongest first. One without a voice has no quote: a gap. */
  readonly needs: readonly NeedOverview[];
  /** Since it was proposed. */
  readonly ageDays: number;
  readonly state: InitiativeState;
  readonly citizensTime: HoursAtStake;
  readonly staffTime: HoursAtStake;
  readonly journey: readonly JourneyStay[];
};

/** Initiatives of a service: by citizens' hours at stake, then those of which nobody knows them, ended ones last. */
export async function listInitiatives(
  workshop: Workshop,
  actor: Actor,
  service: { readonly id: string },
): Promise<readonly InitiativeOverview[]> {
  const now = workshop.now();
  return workshop.inScope(actor.authorityId, async (scope) =>
    describeInitiatives(scope, await readInitiatives(scope, { serviceId: service.id }), now),
  );
}

/** An initiative as the page of a need tells it. */
export type AnsweringInitiative = Pick<InitiativeOverview, "id" | "serviceKey" | "name" | "answer" | "state">;

/**
 * Initiatives that answer a need, of whatever service; also those that answer one that was merged into it. What bears out their
 * needs is not asked for: who asks has the need before them, and it may have ten thousand voices.
 */
export async function listInitiativesOfNeed(
  workshop: Workshop,
  actor: Actor,
  needId: string,
): Promise<readonly AnsweringInitiative[]> {
  if (!isUuid(needId)) return [];
  const now = workshop.now();
  return workshop.inScope(actor.authorityId, async (scope) => {
    const needIds = await listIdsOfNeed(scope, needId);
    const initiatives = await readInitiatives(scope, { needIds });
    const services = await readServiceEstimates(scope, initiatives);
    return inListOrder(initiatives, { needs: new Map(), services, now }).map(
      ({ id, serviceKey, name, answer, state }) => ({ id, serviceKey, name, answer, state }),
    );
  });
}

/** Initiatives with these ids, with all that is known of them; for features that are within a transaction of their own. */
export async function listInitiativesWithIds(
  scope: Scope,
  initiativeIds: readonly string[],
  now: Date,
): Promise<readonly InitiativeOverview[]> {
  if (initiativeIds.length === 0) return [];
  return describeInitiatives(scope, await readInitiatives(scope, { initiativeIds }), now);
}

/** Initiatives of the authority, or of one service, that wait for somebody, what costs people most first. */
export async function listWaitingInitiatives(
  workshop: Workshop,
  actor: Actor,
  service?: { readonly id: string },
): Promise<readonly InitiativeOverview[]> {
  const now = workshop.now();
  return workshop.inScope(actor.authorityId, async (scope) => {
    const waiting = await readInitiatives(scope, "waiting");
    const chosen = waiting.filter(({ serviceId }) => service === undefined || serviceId === service.id);
    return describeInitiatives(scope, chosen, now);
  });
}

/** Open and waiting initiatives by service id; services without any are absent. */
export async function countInitiatives(
  workshop: Workshop,
  actor: Actor,
): Promise<ReadonlyMap<string, InitiativeCounts>> {
  return workshop.inScope(actor.authorityId, (scope) => countInitiativesByService(scope));
}

/** Initiatives with needs, age, state, hours at stake and way, in the order of lists. */
export async function describeInitiatives(
  scope: Scope,
  initiatives: readonly Initiative[],
  now: Date,
): Promise<readonly InitiativeOverview[]> {
  const needIds = initiatives.flatMap((initiative) => initiative.needIds);
  const needs = await listNeedsInScope(scope, [...new Set(needIds)], dayOf(now));
  const services = await readServiceEstimates(scope, initiatives);
  return inListOrder(initiatives, { needs, services, now });
}

function inListOrder(
  initiatives: readonly Initiative[],
  {
    needs,
    services,
    now,
  }: {
    readonly needs: ReadonlyMap<string, NeedOverview>;
    readonly services: ReadonlyMap<string, ServiceEstimates>;
    readonly now: Date;
  },
): readonly InitiativeOverview[] {
  return initiatives
    .map((initiative) => {
      const service = services.get(initiative.serviceKey) ?? {};
      return describeInitiative(initiative, { needs, service, now });
    })
    .sort((one, other) => rankOf(one) - rankOf(other) || stakeOf(other) - stakeOf(one));
}

function describeInitiative(
  initiative: Initiative,
  known: {
    readonly needs: ReadonlyMap<string, NeedOverview>;
    readonly service: ServiceEstimates;
    readonly now: Date;
  },
): InitiativeOverview {
  const { id, serviceKey, name, answer, createdAt } = initiative;
  const answered = new Map(
    initiative.needIds.flatMap((needId) => {
      const need = known.needs.get(needId);
      return need ? [[need.id, need] as const] : [];
    }),
  );
  const needs = [...answered.values()].sort((one, other) => other.strength.people - one.strength.people);
  const estimates = { service: known.service, initiative: initiative.estimates };
  return {
    id,
    serviceKey,
    name,
    answer,
    createdAt,
    needs,
    ageDays: daysBetween(createdAt, known.now),
    state: findState(initiative, known.now),
    citizensTime: calculateHoursAtStake(estimates, "citizen-minutes-saved-a-case"),
    staffTime: calculateHoursAtStake(estimates, "staff-minutes-saved-a-case"),
    journey: traceJourney(initiative, needs, known.now),
  };
}

async function readServiceEstimates(
  scope: Scope,
  initiatives: readonly Initiative[],
): Promise<ReadonlyMap<string, ServiceEstimates>> {
  const estimates = new Map<string, ServiceEstimates>();
  for (const key of new Set(initiatives.map((initiative) => initiative.serviceKey))) {
    estimates.set(key, (await findServiceInScope(scope, key))?.estimates ?? {});
  }
  return estimates;
}

/** Known hours first, unknown ones next, ended ones last. */
function rankOf({ state, citizensTime }: InitiativeOverview): number {
  if (state.kind === "ended") return 2;
  return citizensTime.outcome === "known" ? 0 : 1;
}

function stakeOf({ citizensTime }: InitiativeOverview): number {
  return citizensTime.outcome === "known" ? citizensTime.hoursAMonth.likely : 0;
}
