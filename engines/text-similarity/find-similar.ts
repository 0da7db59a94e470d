import { createBestTexts, lowestUsefulScore, offerText } from "./best-texts.ts";
import type { BestTexts, ScoredText } from "./best-texts.ts";
import { readTrigrams, trigramCount } from "./read-trigrams.ts";
import { blockTexts, firstWaitingSlot } from "./text-block.ts";
import type { SettledPart, TextBlock } from "./text-block.ts";
import { weighTrigrams } from "./text-index.ts";
import type { TextIndex } from "./text-index.ts";

/**
 * Answers: which texts say nearly the same in nearly the same words?
 * Likeness is the cosine of two texts' trigrams: the squared weights of the trigrams both have, summed up, divided by the square
 * root of the product of each side's own sum. 1 means the same trigrams, 0 none in common.
 * The likeness is exact. Which texts get that far is an estimate: the query's rarest trigrams choose 64 candidates among the settled texts.
 * Not a measure of meaning: `Der Bus kommt zu spät` and `Die Linie 5 hat Verspätung` have little in common here.
 * Example: `Schlagloch Hauptstrasse` finds `Ein Schlagloch in der Hauptstraße!`
 */
export type SimilarText = { readonly id: string; readonly likeness: number };

/** Trigrams that carry this share of the query's squared weight choose the candidates; the others are long lists that say little. */
const DECISIVE_SHARE = 0.55;
/**
 * Lists that are together shorter than this are read anyway: some 0.1 ms. In an index of a few hundred texts nothing is left to an
 * estimate; in a large one more of the second to fifth best are found.
 */
const ENTRIES_READ_ANYWAY = 80_000;
const CANDIDATES = 64;

type Query = {
  /** In the order of the text: the sum of its squared weights then is the same as the one of an equal text in the index. */
  readonly squaredNorm: number;
  /** The rarest first, without those that no text has. */
  readonly decisive: readonly number[];
};

/** Work space of one call. Calls never overlap, as nothing here waits. Both are zero between calls. */
const queryWeights = new Float32Array(trigramCount);
const scores = new Float32Array(blockTexts);

/** The most similar texts of an index, the most similar first and equally similar ones by id. Texts without any likeness are left out. */
export function findSimilar(
  index: TextIndex,
  text: string,
  { most }: { readonly most: number },
): readonly SimilarText[] {
  if (!Number.isInteger(most) || most < 1)
    throw new RangeError(`most must be a whole number from 1, not ${most}`);
  const squaredWeights = weighTrigrams(index);
  const trigrams = readTrigrams(text).slice();
  for (const trigram of trigrams) queryWeights[trigram] = squaredWeights[trigram] as number;

  const query = weighQuery(index, trigrams);
  const best = createBestTexts(most);
  for (const candidate of chooseCandidates(index, query, Math.max(CANDIDATES, 2 * most))) {
    const score = calculateLikeness(index, query, candidate.place);
    offerText(best, { ...candidate, score });
  }
  for (const number of index.blocks.keys()) compareWaitingTexts(index, query, number, best);

  for (const trigram of trigrams) queryWeights[trigram] = 0;
  return best.texts.map(({ id, score }) => ({ id, likeness: score }));
}

function weighQuery({ textsWith, squaredWeights }: TextIndex, trigrams: Uint16Array): Query {
  let squaredNorm = 0;
  let knownWeight = 0;
  const byRarity: number[] = [];
  for (const trigram of trigrams) {
    const weight = squaredWeights[trigram] as number;
    const count = textsWith[trigram] as number;
    squaredNorm += weight;
    if (count === 0) continue;
    knownWeight += weight;
    byRarity.push(count * 2 ** 16 + trigram);
  }
  const decisive: number[] = [];
  let weight = 0;
  let entries = 0;
  for (const counted of Float64Array.from(byRarity).sort()) {
    const trigram = counted % 2 ** 16;
    entries += textsWith[trigram] as number;
    if (weight >= DECISIVE_SHARE * knownWeight && entries > ENTRIES_READ_ANYWAY) break;
    weight += squaredWeights[trigram] as number;
    decisive.push(trigram);
  }
  return { squaredNorm, decisive };
}

function compareWaitingTexts(index: TextIndex, query: Query, number: number, best: BestTexts): void {
  const block = index.blocks[number] as TextBlock;
  for (let slot = firstWaitingSlot(block); slot < block.ids.length; slot += 1) {
    const id = block.ids[slot];
    if (id === undefined) continue;
    const place = number * blockTexts + slot;
    const score = calculateLikeness(index, query, place);
    if (score > 0 && score >= lowestUsefulScore(best)) offerText(best, { score, id, place });
  }
}

function chooseCandidates(index: TextIndex, query: Query, limit: number): readonly ScoredText[] {
  const best = createBestTexts(limit);
  for (const [number, { settled, ids }] of index.blocks.entries()) {
    if (!settled) continue;
    for (const trigram of query.decisive)
      addScores(settled, trigram, index.squaredWeights[trigram] as number);
    offerScores(settled, ids, number * blockTexts, best);
  }
  return best.texts;
}

function addScores({ postingStarts, postings }: SettledPart, trigram: number, weight: number): void {
  const end = postingStarts[trigram + 1] as number;
  for (let at = postingStarts[trigram] as number; at < end; at += 1) {
    const slot = postings[at] as number;
    scores[slot] = (scores[slot] as number) + weight;
  }
}

function offerScores(settled: SettledPart, ids: TextBlock["ids"], firstPlace: number, best: BestTexts): void {
  const { texts, inverseNorms } = settled;
  let lowest = lowestUsefulScore(best);
  for (let slot = 0; slot < texts; slot += 1) {
    // One comparison that nearly always ends the same way: the processor guesses it right.
    const score = (scores[slot] as number) * (inverseNorms[slot] as number);
    if (score < lowest || score === 0) continue;
    offerText(best, { score, id: ids[slot] as string, place: firstPlace + slot });
    lowest = lowestUsefulScore(best);
  }
  scores.fill(0, 0, texts);
}

function calculateLikeness({ squaredWeights, blocks }: TextIndex, query: Query, place: number): number {
  const { starts, trigrams } = blocks[Math.floor(place / blockTexts)] as TextBlock;
  const slot = place % blockTexts;
  const end = starts[slot + 1] as number;
  let shared = 0;
  let squaredNorm = 0;
  for (let at = starts[slot] as number; at < end; at += 1) {
    const trigram = trigrams[at] as number;
    shared += queryWeights[trigram] as number;
    squaredNorm += squaredWeights[trigram] as number;
  }
  return shared > 0 ? Math.min(1, shared / Math.sqrt(squaredNorm * query.squaredNorm)) : 0;
}
