import type { PathContent, Station } from "./approval-path.ts";
import { judgeRule } from "./station-rule.ts";
import type { RuleVerdict } from "./station-rule.ts";
import type { ScreeningAnswers } from "./screening.ts";

export type JudgedStation = { readonly station: Station; readonly verdict: RuleVerdict };

/** A station that a change needs, and the needed stations that must be closed before it opens. */
export type PlannedStation = JudgedStation & { readonly after: readonly string[] };

export type StationPlan = {
  /** In an order in which none comes before what it waits for. */
  readonly needed: readonly PlannedStation[];
  readonly spared: readonly JudgedStation[];
};

/**
 * Which stations a change needs, each with its reason. A station that is not needed drops out; what would have come after it
 * waits for what would have come before it, so the order of the others stays what the path says.
 */
export function planStations(content: PathContent, answers: ScreeningAnswers): StationPlan {
  const ordered = orderStations(content.stations);
  if (!ordered) throw new RangeError("the stations of a path wait for each other in a circle");
  const judged = ordered.map((station) => ({ station, verdict: judgeRule(station.rule, answers) }));
  const neededKeys = new Set(
    judged.flatMap(({ station, verdict }) => (verdict.isNeeded ? [station.key] : [])),
  );
  const waitsFor = new Map<string, readonly string[]>();
  for (const { station } of judged) {
    const direct = station.after.flatMap((key) => (neededKeys.has(key) ? [key] : (waitsFor.get(key) ?? [])));
    waitsFor.set(station.key, [...new Set(direct)]);
  }
  return {
    needed: judged
      .filter(({ verdict }) => verdict.isNeeded)
      .map((one) => ({ ...one, after: waitsFor.get(one.station.key) ?? [] })),
    spared: judged.filter(({ verdict }) => !verdict.isNeeded),
  };
}

/** The stations so that none comes before one it waits for, else as they are listed; undefined where they wait in a circle. */
export function orderStations(stations: readonly Station[]): readonly Station[] | undefined {
  const keys = new Set(stations.map(({ key }) => key));
  const ordered: Station[] = [];
  const placed = new Set<string>();
  let rest = [...stations];
  while (rest.length > 0) {
    const next = rest.find(({ after }) => after.every((key) => placed.has(key) || !keys.has(key)));
    if (!next) return undefined;
    ordered.push(next);
    placed.add(next.key);
    rest = rest.filter((station) => station !== next);
  }
  return ordered;
}
