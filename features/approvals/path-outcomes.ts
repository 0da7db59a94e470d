import { withdrawalKinds } from "./approval.ts";
import type { RequestState, WithdrawalKind } from "./approval.ts";

/** How the requests by one path turned out. That a need vanished while it waited is an outcome of the path. */
export type PathOutcomes = {
  readonly pathId: string;
  readonly pathName: string;
  readonly underWay: number;
  /** Granted by the stations that were asked. */
  readonly granted: number;
  /** Granted because none was needed. */
  readonly grantedWithoutStation: number;
  readonly withdrawn: Readonly<Record<WithdrawalKind, number>>;
};

/** So many requests by a path stand alike. */
export type OutcomeCount = Pick<PathOutcomes, "pathId" | "pathName"> & {
  readonly state: RequestState;
  readonly withdrawalKind: WithdrawalKind | null;
  /** Whether any station was asked. */
  readonly hadStations: boolean;
  readonly count: number;
};

/** Sums up by path, in the order in which the paths come. */
export function sumOutcomes(counts: readonly OutcomeCount[]): readonly PathOutcomes[] {
  return [...Map.groupBy(counts, ({ pathId }) => pathId).entries()].map(([pathId, ofPath]) => {
    const sum = (isMeant: (count: OutcomeCount) => boolean) =>
      ofPath.filter(isMeant).reduce((total, { count }) => total + count, 0);
    const withdrawn = withdrawalKinds.map((kind) => [kind, sum((one) => one.withdrawalKind === kind)]);
    return {
      pathId,
      pathName: ofPath[0]?.pathName ?? "",
      underWay: sum(({ state }) => state === "running" || state === "refused"),
      granted: sum(({ state, hadStations }) => state === "granted" && hadStations),
      grantedWithoutStation: sum(({ state, hadStations }) => state === "granted" && !hadStations),
      withdrawn: Object.fromEntries(withdrawn) as PathOutcomes["withdrawn"],
    };
  });
}

/** Requests that ended, however they did. */
export function countEnded({ granted, grantedWithoutStation, withdrawn }: PathOutcomes): number {
  return granted + grantedWithoutStation + Object.values(withdrawn).reduce((sum, count) => sum + count, 0);
}
