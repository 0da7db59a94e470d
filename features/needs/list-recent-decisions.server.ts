import type { Actor } from "#features/actors/actor.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { listNeedsWithIds } from "./need-reading-store.server.ts";
import { toNeedSentence } from "./need.ts";
import { countTriageActivity, listNewestDecisions } from "./placement-store.server.ts";
import type { DecisionKind } from "./placement.ts";

const RECENT = 8;
/** Somebody who decided something within so many minutes is taken to be at it. */
const AT_WORK_MINUTES = 10;

export type DecisionNote = {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly at: Date;
  readonly voiceCount: number;
  /** The need it was about, in words. */
  readonly needSentence: string | null;
  /** Whether the reader made it: only then can the reader take it back. */
  readonly isOwn: boolean;
};

export type TriageWork = {
  /** What was decided last at the service by anybody, newest first, without what was taken back. */
  readonly decisions: readonly DecisionNote[];
  /** Voices that were sorted today, by all together: nobody is counted alone. */
  readonly voicesToday: number;
  readonly othersAtWork: number;
};

/** What a team sees of each other while it sorts. */
export async function listRecentDecisions(
  workshop: Workshop,
  actor: Actor,
  serviceId: string,
): Promise<TriageWork> {
  const now = workshop.now();
  return workshop.inScope(actor.authorityId, async (scope) => {
    const newest = (await listNewestDecisions(scope, serviceId, 2 * RECENT))
      .filter((decision) => !decision.isUndone)
      .slice(0, RECENT);
    const needIds = newest.flatMap((decision) => decision.otherNeedId ?? decision.needId ?? []);
    const needs = new Map((await listNeedsWithIds(scope, needIds)).map((need) => [need.id, need]));
    const activity = await countTriageActivity(scope, serviceId, {
      since: startOfDay(now),
      atWorkSince: new Date(now.getTime() - AT_WORK_MINUTES * 60_000),
      memberId: actor.memberId,
    });
    return {
      decisions: newest.map((decision) => {
        const need = needs.get(decision.otherNeedId ?? decision.needId ?? "");
        return {
          id: decision.id,
          kind: decision.kind,
          at: decision.at,
          voiceCount: decision.voiceCount,
          needSentence: need ? toNeedSentence(need) : null,
          isOwn: actor.memberId !== null && decision.memberId === actor.memberId,
        };
      }),
      voicesToday: activity.voices,
      othersAtWork: activity.othersAtWork,
    };
  });
}

/** The first instant of the day in Germany, to the hour: offices do not sort at midnight in the night of a clock change. */
function startOfDay(now: Date): Date {
  const midnightUtc = new Date(`${dayOf(now)}T00:00:00Z`);
  const hours = [-2, -1].map((offset) => new Date(midnightUtc.getTime() + offset * 3_600_000));
  return hours.find((instant) => dayOf(instant) === dayOf(now)) ?? midnightUtc;
}
