import type { Actor } from "#features/actors/actor.ts";
import { addDays, dayOf, weekStart } from "#platform/values/day-value.ts";
import { newVoiceDays } from "./voice.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import {
  countVoicesByService,
  countWaitingByService,
  countVoicesBySource,
  countVoicesByWeek,
} from "./voice-count-store.server.ts";
import type { SourceCount, VoiceCounts, WeekCount } from "./voice-count-store.server.ts";

/** Weeks the chart of a service home looks back: half a year. */
export const chartWeeks = 26;

export type ServiceVoiceCounts = VoiceCounts & {
  /** Voices about which nobody has decided yet, and since when the oldest waits (yyyy-mm-dd, null when none does). */
  readonly waitingCount: number;
  readonly oldestWaitsSince: string | null;
};

/** Counts per service id; services without voices are absent. */
export async function countVoices(
  workshop: Workshop,
  actor: Actor,
): Promise<ReadonlyMap<string, ServiceVoiceCounts>> {
  const since = addDays(dayOf(workshop.now()), -newVoiceDays);
  return workshop.inScope(actor.authorityId, async (scope) => {
    const counts = await countVoicesByService(scope, since);
    const waiting = await countWaitingByService(scope);
    const none = { waitingCount: 0, oldestWaitsSince: null };
    return new Map([...counts].map(([id, count]) => [id, { ...count, ...(waiting.get(id) ?? none) }]));
  });
}

export type VoicesOverTime = {
  readonly from: string;
  readonly weeks: readonly WeekCount[];
  readonly bySource: readonly SourceCount[];
};

/** Voices of the last half year by week and source, and of all time by source. */
export async function countVoicesOverTime(
  workshop: Workshop,
  actor: Actor,
  serviceId: string,
): Promise<VoicesOverTime> {
  const from = addDays(weekStart(dayOf(workshop.now())), -7 * (chartWeeks - 1));
  return workshop.inScope(actor.authorityId, async (scope) => ({
    from,
    weeks: await countVoicesByWeek(scope, serviceId, from),
    bySource: await countVoicesBySource(scope, serviceId),
  }));
}
