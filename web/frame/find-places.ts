/** Somewhere to go: a page or a service. */
export type Place = { readonly label: string; readonly hint: string; readonly href: string };

/** Services shown at most: more do not fit on a screen, and another letter narrows them. */
const MOST_SERVICES = 8;
const LONGEST_QUERY = 200;

const transcriptions: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/**
 * Places whose names hold every word of the query: services in use first, then pages, then pages of services, then archived services; within each,
 * names that begin with the query come first. An empty query gives the services in use and the pages.
 */
export function findPlaces(
  query: string,
  from: {
    readonly services: readonly Place[];
    /** Pages of single services, such as their needs: only looked for, never listed without a word. */
    readonly inside?: readonly Place[];
    readonly pages: readonly Place[];
    readonly archived: readonly Place[];
  },
): readonly Place[] {
  const words = simplify(query.slice(0, LONGEST_QUERY))
    .split(/\s+/)
    .filter((word) => word !== "");
  const isEmpty = words.length === 0;
  return [
    ...rank(from.services, words).slice(0, MOST_SERVICES),
    ...rank(from.pages, words),
    ...(isEmpty ? [] : rank(from.inside ?? [], words).slice(0, MOST_SERVICES)),
    ...(isEmpty ? [] : rank(from.archived, words).slice(0, MOST_SERVICES)),
  ];
}

function rank(places: readonly Place[], words: readonly string[]): readonly Place[] {
  return places
    .map((place) => ({ place, distance: distanceOf(place.label, words) }))
    .filter(({ distance }) => distance !== Infinity)
    .sort((a, b) => a.distance - b.distance)
    .map(({ place }) => place);
}

/** 0 where the name begins with the words, 1 where a word of it does, 2 where it only holds them. */
function distanceOf(label: string, words: readonly string[]): number {
  return Math.min(...spellingsOf(label).map((name) => distanceOfSpelling(name, words)));
}

function distanceOfSpelling(name: string, words: readonly string[]): number {
  if (!words.every((word) => name.includes(word))) return Infinity;
  const [first = ""] = words;
  if (name.startsWith(first)) return 0;
  return name.includes(` ${first}`) ? 1 : 2;
}

/** People write "Bürger" as "buerger" or, in a hurry, as "burger". */
function spellingsOf(text: string): readonly string[] {
  const lower = text.toLowerCase().normalize("NFC");
  return [simplify(lower), withoutMarks(lower.replaceAll("ß", "ss"))];
}

function simplify(text: string): string {
  const transcribed = text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[äöüß]/g, (letter) => transcriptions[letter] ?? letter);
  return withoutMarks(transcribed);
}

function withoutMarks(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "");
}
