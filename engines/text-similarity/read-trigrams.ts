import { foldText, symbolCount, symbolsNeeded } from "./fold-text.ts";

/**
 * Answers: which trigrams, runs of three symbols, does a text contain?
 * Each is named once, however often it occurs: counting it more often did not follow people's judgement better, and a text that
 * repeats itself would drown others. A run with a space in its middle is left out: it would say which word follows which, and
 * people change that first.
 * Example: `Amt` → ` am`, `amt`, `mt `
 */

/** Trigrams are numbers below this; 0 (three spaces) is never one. */
export const trigramCount = symbolCount ** 3;

/** Work space of one call. Calls never overlap, as nothing here waits. */
let symbols = new Uint8Array(4096);
const isKnown = new Uint8Array(trigramCount);
const found = new Uint16Array(trigramCount);

/** The distinct trigrams of a text in the order of their first occurrence. The array is valid until the next call. */
export function readTrigrams(text: string): Uint16Array {
  if (symbols.length < symbolsNeeded(text)) symbols = new Uint8Array(2 * symbolsNeeded(text));
  const length = foldText(text, symbols);
  let count = 0;
  for (let at = 2; at < length; at += 1) {
    const middle = symbols[at - 1] as number;
    if (middle === 0) continue;
    const trigram =
      ((symbols[at - 2] as number) * symbolCount + middle) * symbolCount + (symbols[at] as number);
    if (isKnown[trigram] === 1) continue;
    isKnown[trigram] = 1;
    found[count++] = trigram;
  }
  for (let at = 0; at < count; at += 1) isKnown[found[at] as number] = 0;
  return found.subarray(0, count);
}
