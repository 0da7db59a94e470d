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

/** The commonest words that carry no meaning of their own. They are looked for as they are, not as parts of others. */
const plainWords = new Set(
  (
    "aber alle als am an auch auf aus bei bin bis da damit dann das dass dem den der des die doch du ein eine einem einen " +
    "einer er es fuer hat ich ihr im in ist ja kann kein man mehr mein mit nach nicht noch nur oder sie sich sind so um und " +
    "uns vom von vor war was wenn wer wie wir wird zu zum zur the and is are was for with you it to of in"
  ).split(" "),
);

export type Search =
  | {
      readonly outcome: "search";
      readonly query: string;
      /** Whether every word stands for itself alone. */
      readonly isOfPlainWords: boolean;
      readonly spelledAlike: readonly string[];
    }
  | { readonly outcome: "nothing-can-match" };

/**
 * Turns what somebody typed into a text search: every word must occur, as a part of a longer word too ("beleuchtung" finds
 * "Straßenbeleuchtung"). A word nobody ever wrote is taken for mistyped and stands for the words spelled most like it.
 */
export async function buildSearch(scope: Scope, typed: string): Promise<Search> {
  const words = listSearchWords(typed).slice(0, MOST_WORDS);
  if (words.length === 0) return { outcome: "nothing-can-match" };
  const terms: (readonly string[])[] = [];
  const spelledAlike: string[] = [];
  for (const word of words) {
    const term = await expandWord(scope, word);
    if (term.words.length === 0) return { outcome: "nothing-can-match" };
    terms.push(term.words);
    if (term.isAlike) spelledAlike.push(...term.words);
  }
  const query = terms.map((term) => `(${term.map((word) => `'${word}'`).join(" | ")})`).join(" & ");
  return { outcome: "search", query, isOfPlainWords: terms.every((term) => term.length === 1), spelledAlike };
}

async function expandWord(
  scope: Scope,
  word: string,
): Promise<{ readonly words: readonly string[]; readonly isAlike: boolean }> {
  if (plainWords.has(word)) return { words: [word], isAlike: false };
  const pattern = word.length < SHORTEST_PART ? `${word}%` : `%${word}%`;
  const parts = await findWords(scope, word, { pattern, most: MOST_EXPANSIONS });
  if (parts.length > 0) return { words: parts.map((match) => match.word), isAlike: false };
  const alike = await findWords(scope, word, { pattern: null, most: MOST_ALIKE });
  return { words: alike.map((match) => match.word), isAlike: true };
}
