import { countWorkingDays } from "#engines/working-calendar/count-working-days.ts";
import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import { calculateHoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import { daysBetween } from "#features/initiatives/trace-journey.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { getStation, listCurrentRounds } from "./approval.ts";
import type { ApprovalRequest, StationRound } from "./approval.ts";
import type { ApprovalOverview } from "./find-approval.server.ts";

/** Whose act something waits for, since when in working days, and what people lost there meanwhile. Never a person. */
export type WaitingPlace = {
  readonly name: string;
  readonly workingDays: number;
  readonly lost: HoursLost;
} & (
  | {
      readonly kind: "station";
      readonly pathId: string;
      readonly stationKey: string;
      readonly periodInWorkingDays: number;
      /** Until the last day, negative once it is over. */
      readonly workingDaysLeft: number | null;
    }
  | {
      readonly kind: "team";
      readonly teamId: string;
      readonly because: "question" | "refusal";
      /** yyyy-mm-dd, of the question that is to be answered first; null after a refusal. */
      readonly answerLastDay: string | null;
    }
  /** Whom a team named by hand, without a request. */
  | { readonly kind: "others" }
);

/** Where a request waits now: at stations, in parallel, and at its team where a station asked back or refused. */
export function listWaitingPlaces(
  overview: ApprovalOverview,
  freeDays: FreeDays,
  now: Date,
): readonly WaitingPlace[] {
  const current = listCurrentRounds(overview.request);
  const refused = current.filter(({ state }) => state === "refused");
  const toTeam = (because: "question" | "refusal", rounds: readonly StationRound[]) =>
    toTeamPlace(overview, { because, rounds, freeDays, now });
  // A refusal has to be met by a new version first: what other stations say meanwhile does not bring it further.
  if (refused.length > 0) return toTeam("refusal", refused);
  const open = current.flatMap((round) => (round.state === "open" ? toStationPlace(overview, round) : []));
  const questioned = current.filter(({ state }) => state === "questioned");
  return [...open, ...toTeam("question", questioned)];
}

function toStationPlace(
  { request, roundClocks }: ApprovalOverview,
  round: StationRound,
): readonly WaitingPlace[] {
  const clock = roundClocks[round.id];
  if (!clock) return [];
  const { name, periodInWorkingDays } = getStation(request, round.stationKey);
  return [
    {
      kind: "station",
      name,
      pathId: request.path.id,
      stationKey: round.stationKey,
      periodInWorkingDays,
      workingDays: clock.workingDaysWaited,
      workingDaysLeft: clock.workingDaysLeft,
      lost: clock.lost.citizens,
    },
  ];
}

function toTeamPlace(
  { request, initiative }: ApprovalOverview,
  {
    because,
    rounds,
    freeDays,
    now,
  }: {
    readonly because: "question" | "refusal";
    readonly rounds: readonly StationRound[];
    readonly freeDays: FreeDays;
    readonly now: Date;
  },
): readonly WaitingPlace[] {
  const [since] = rounds
    .flatMap((round) => findSaidAt(request, round, because) ?? [])
    .sort((one, other) => one.getTime() - other.getTime());
  if (!since) return [];
  return [
    {
      kind: "team",
      because,
      name: request.service.teamName,
      teamId: request.service.teamId,
      answerLastDay: because === "refusal" ? null : findFirstAnswerDay(rounds),
      workingDays: countWorkingDays(freeDays, dayOf(since), dayOf(now)),
      lost: calculateHoursLost(initiative.citizensTime, daysBetween(since, now)),
    },
  ];
}

function findFirstAnswerDay(rounds: readonly StationRound[]): string | null {
  return rounds.flatMap(({ answerLastDay }) => answerLastDay ?? []).toSorted()[0] ?? null;
}

function findSaidAt(
  { decisions }: Pick<ApprovalRequest, "decisions">,
  round: StationRound,
  because: "question" | "refusal",
): Date | undefined {
  const kind = because === "question" ? "question" : "refused";
  return decisions.findLast((one) => one.roundId === round.id && one.kind === kind)?.decidedAt;
}
