import type { PathContent, Station } from "./approval-path.ts";

/** Parts of a station that somebody can change. */
export const stationParts = [
  "name",
  "subject",
  "reason",
  "rule",
  "deciders",
  "standIns",
  "periodInWorkingDays",
  "silence",
  "after",
  "looksAt",
  "isToBeConfirmed",
] as const satisfies readonly Exclude<keyof Station, "key">[];
export type StationPart = (typeof stationParts)[number];

/** What one version of a path changed over the one before. */
export type ContentChange =
  | { readonly kind: "station-added" | "station-removed"; readonly name: string }
  | { readonly kind: "station-changed"; readonly name: string; readonly parts: readonly StationPart[] }
  | { readonly kind: "limits-changed" };

/** What changed from one content of a path to the next: stations in the order of the path, then the limits. */
export function listContentChanges(before: PathContent, after: PathContent): readonly ContentChange[] {
  const earlier = new Map(before.stations.map((station) => [station.key, station]));
  const keys = new Set(after.stations.map(({ key }) => key));
  return [
    ...after.stations.flatMap((station) => describeStation(earlier.get(station.key), station)),
    ...before.stations
      .filter(({ key }) => !keys.has(key))
      .map(({ name }) => ({ kind: "station-removed", name }) as const),
    ...(isSame(before.limits, after.limits) ? [] : [{ kind: "limits-changed" } as const]),
  ];
}

/** The parts in which two stations differ. */
function listChangedParts(before: Station, after: Station): readonly StationPart[] {
  return stationParts.filter((part) => !isSame(before[part], after[part]));
}

function describeStation(before: Station | undefined, after: Station): readonly ContentChange[] {
  if (!before) return [{ kind: "station-added", name: after.name }];
  const parts = listChangedParts(before, after);
  return parts.length === 0 ? [] : [{ kind: "station-changed", name: after.name, parts }];
}

/** Whether two plain values say the same. Lists count in their order, objects whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return toText(one) === toText(other);
}

function toText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
