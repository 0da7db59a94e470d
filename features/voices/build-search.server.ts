import type { Scope } from "#platform/workshop.server.ts";
import { listSearchWords } from "./list-search-words.ts";
import { findWords } from "./voice-reading-store.server.ts";

/** A search of at most this many words; more words narrow nothing further and cost time. */
const MOST_WORDS = 12;
/** A part of a word stands for at most this many words of the vocabulary. */
const MOST_EXPANSIONS = 200;
const MOST_ALIKE = 12;
/** Shorter parts than this would match nearly every word, so they are taken as the beginning of one. */
const SHORTEST_PART = 4;

export type Search =
  | { readonly outcome: "search"; readonly query: string; readonly spelledAlike: readonly string[] }
  | { readonly outcome: "nothing-can-match" };

/**
 * Turns what somebody typed into a text search: every word must occur, as a part of a longer word too ("beleuchtung" finds
 * "Straßenbeleuchtung"). A word nobody ever wrote is taken for mistyped and stands for the words spelled most like it.
 */
export async function buildSearch(scope: Scope, typed: string): Promise<Search> {
  const words = listSearchWords(typed).slice(0, MOST_WORDS);
  if (words.length === 0) return { outcome: "nothing-can-match" };
  const terms: string[] = [];
  const spelledAlike: string[] = [];
  for (const word of words) {
    const pattern = word.length < SHORTEST_PART ? `${word}%` : `%${word}%`;
    let matches = await findWords(scope, word, { pattern, most: MOST_EXPANSIONS });
    if (matches.length === 0) {
      matches = await findWords(scope, word, { pattern: null, most: MOST_ALIKE });
      spelledAlike.push(...matches.map((match) => match.word));
    }
    if (matches.length === 0) return { outcome: "nothing-can-match" };
    terms.push(`(${matches.map((match) => `'${match.word}'`).join(" | ")})`);
  }
  return { outcome: "search", query: terms.join(" & "), spelledAlike };
}
