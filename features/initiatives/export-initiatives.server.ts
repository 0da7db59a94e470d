import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { HoursAtStake } from "./calculate-hours-at-stake.ts";
import { readInitiatives } from "./initiative-reading-store.server.ts";
import type { Initiative } from "./initiative.ts";
import { describeInitiatives } from "./list-initiatives.server.ts";
import type { InitiativeOverview } from "./list-initiatives.server.ts";

/** Every initiative of a service, ended ones too, as lines of JSON in the order in which they were proposed. */
export async function* exportInitiatives(
  workshop: Workshop,
  actor: Actor,
  serviceId: string,
): AsyncGenerator<string> {
  const now = workshop.now();
  const { initiatives, overviews } = await workshop.inScope(actor.authorityId, async (scope) => {
    const read = await readInitiatives(scope, { serviceId });
    const described = await describeInitiatives(scope, read, now);
    return { initiatives: read, overviews: new Map(described.map((one) => [one.id, one])) };
  });
  for (const initiative of initiatives) {
    const overview = overviews.get(initiative.id);
    if (overview) yield `${JSON.stringify(toRecord(initiative, overview))}\n`;
  }
}

/** Instants become ISO 8601 in JSON. */
function toRecord(initiative: Initiative, overview: InitiativeOverview) {
  const { id, name, answer, createdAt, estimates, end, stays } = initiative;
  const { needs, state, citizensTime, staffTime } = overview;
  return {
    id,
    name,
    answer,
    createdAt,
    /** After all merges, as in the needs' export. */
    needs: needs.map((need) => need.id),
    estimates,
    hoursAtStake: {
      /** The one thing the hours are reckoned from that is the service's and not the initiative's. */
      casesAYear: citizensTime.inputs.find(({ input }) => input === "cases-a-year")?.estimate ?? null,
      citizens: toHours(citizensTime),
      staff: toHours(staffTime),
    },
    state: state.kind,
    end,
    stays,
  };
}

/** Hours are null where they are unknown, and what is missing says why. */
function toHours(stake: HoursAtStake) {
  return stake.outcome === "known"
    ? { hoursAMonth: stake.hoursAMonth, missing: [] }
    : { hoursAMonth: null, missing: stake.missing };
}
