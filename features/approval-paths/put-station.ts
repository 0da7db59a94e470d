import { toServiceKey } from "#features/services/service.ts";
import type { PathContent, Station } from "./approval-path.ts";
import { orderStations } from "./plan-stations.ts";

/** Longest key of a station in the database; a number may follow. */
const LONGEST_STEM = 55;

/** Words that addresses behind a path or a request already have: a station of such a key would have no page of its own. */
const wordsOfAddresses: ReadonlySet<string> = new Set(["neu", "aendern", "akte"]);

export type ChangedStations =
  | { readonly outcome: "fits"; readonly content: PathContent }
  /** It would wait for itself, or for one that waits for it. */
  | { readonly outcome: "circle" }
  /** It comes after a station that the path does not have. */
  | { readonly outcome: "predecessor-unknown" }
  | { readonly outcome: "station-name-taken" };

/** Puts a station into a path: in the place of the one with its key, else at the end. */
export function putStation(content: PathContent, station: Station): ChangedStations {
  const others = content.stations.filter(({ key }) => key !== station.key);
  if (others.some(({ name }) => isSameName(name, station.name))) return { outcome: "station-name-taken" };
  const keys = new Set([...others.map(({ key }) => key), station.key]);
  if (!station.after.every((key) => keys.has(key))) return { outcome: "predecessor-unknown" };
  const stations = keys.size > content.stations.length ? [...others, station] : replace(content, station);
  return orderStations(stations)
    ? { outcome: "fits", content: { ...content, stations } }
    : { outcome: "circle" };
}

/** Takes a station out. What came after it comes after what it came after, so the order of the others stays. */
export function dropStation(content: PathContent, key: string): PathContent {
  const before = content.stations.find((station) => station.key === key)?.after ?? [];
  const stations = content.stations
    .filter((station) => station.key !== key)
    .map((station) => ({
      ...station,
      after: [...new Set(station.after.flatMap((one) => (one === key ? before : [one])))],
    }));
  return { ...content, stations };
}

/** A key for a new station, out of its name: one that no station of this path has, or ever had, so that each is measured alone. */
export function toStationKey(name: string, everUsed: ReadonlySet<string>): string {
  const stem = toServiceKey(name).slice(0, LONGEST_STEM).replace(/-$/, "") || "station";
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? stem : `${stem}-${number}`;
    if (!everUsed.has(key) && !wordsOfAddresses.has(key)) return key;
  }
}

function replace(content: PathContent, station: Station): readonly Station[] {
  return content.stations.map((one) => (one.key === station.key ? station : one));
}

function isSameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase("de") === other.toLocaleLowerCase("de");
}
