import type { PathContent } from "#features/approval-paths/approval-path.ts";
import { planStations } from "#features/approval-paths/plan-stations.ts";
import type { PlannedStation } from "#features/approval-paths/plan-stations.ts";
import { isGranted } from "./approval.ts";
import type { ReopeningCause, RequestVersion, StationRound } from "./approval.ts";
import { compareVersions, listReopenings } from "./list-reopenings.ts";
import type { RequestChange } from "./list-reopenings.ts";

type Content = Omit<RequestVersion, "number" | "memberId" | "sentAt">;

/** What a new version of a request does to its stations. Every needed station is in exactly one of the first four lists. */
export type RoundRevision = {
  readonly change: RequestChange;
  /** Needed now, and not before. */
  readonly added: readonly PlannedStation[];
  /** Decided, and touched by the change, or refused: they look again. So do open ones at which silence would grant. */
  readonly reopened: readonly {
    readonly planned: PlannedStation;
    readonly round: StationRound;
    readonly because: readonly ReopeningCause[];
  }[];
  /** Decided, and untouched: the decision stands. */
  readonly standing: readonly { readonly planned: PlannedStation; readonly round: StationRound }[];
  /** Not decided yet: they go on with the new version. */
  readonly goingOn: readonly { readonly planned: PlannedStation; readonly round: StationRound }[];
  /** Not needed any more. */
  readonly dropped: readonly StationRound[];
};

type Revised = {
  readonly before: Content;
  readonly after: Content;
  /** Ids of the rounds that the sender of the new version granted before. */
  readonly grantedBySender: ReadonlySet<string>;
};

/** Which stations look again after a change, and why only those. Also shown before the change is sent. */
export function reviseRounds(
  content: PathContent,
  currentRounds: readonly StationRound[],
  { before, after, grantedBySender }: Revised,
): RoundRevision {
  const change = compareVersions(before, after);
  const { needed } = planStations(content, after.answers);
  const rounds = new Map(currentRounds.map((round) => [round.stationKey, round]));
  const neededKeys = new Set(needed.map(({ station }) => station.key));
  const placed = needed.map((planned) => {
    const round = rounds.get(planned.station.key);
    const isOwn = round !== undefined && grantedBySender.has(round.id);
    return placeStation(planned, round, { change, isOwn });
  });
  return {
    change,
    added: placed.flatMap((one) => (one.place === "added" ? [one.planned] : [])),
    reopened: placed.flatMap((one) => (one.place === "reopened" ? [one] : [])),
    standing: placed.flatMap((one) => (one.place === "standing" ? [one] : [])),
    goingOn: placed.flatMap((one) => (one.place === "going-on" ? [one] : [])),
    dropped: currentRounds.filter(({ stationKey }) => !neededKeys.has(stationKey)),
  };
}

function placeStation(
  planned: PlannedStation,
  round: StationRound | undefined,
  { change, isOwn }: { readonly change: RequestChange; readonly isOwn: boolean },
) {
  if (!round) return { place: "added", planned } as const;
  const touches = listReopenings(planned.station, change);
  if (round.state === "refused") {
    return { place: "reopened", planned, round, because: ["refused-before", ...touches] } as const;
  }
  if (!isGranted(round)) {
    // Where silence grants, it must not grant what nobody had the whole period for: the period begins anew.
    const isNewToSilence = planned.station.silence.means === "granted" && round.openedAt !== null;
    return isNewToSilence && touches.length > 0
      ? ({ place: "reopened", planned, round, because: touches } as const)
      : ({ place: "going-on", planned, round } as const);
  }
  if (isOwn)
    return { place: "reopened", planned, round, because: ["granted-by-sender", ...touches] } as const;
  if (touches.length === 0) return { place: "standing", planned, round } as const;
  return { place: "reopened", planned, round, because: touches } as const;
}
