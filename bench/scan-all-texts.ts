import { readTrigrams, trigramCount } from "#engines/text-similarity/read-trigrams.ts";

export type Scanned = {
  /** The number of the most similar text. */
  readonly number: number;
  /** The five highest likenesses, falling. */
  readonly likenesses: readonly number[];
};
export type ScanAllTexts = (text: string) => Scanned;

const KEPT = 5;

/**
 * The floor: the likeness of every text, exactly, and nothing left out. As fast as that gets: the lists of all the query's trigrams
 * are added up, and the lengths of the texts are known beforehand.
 */
export function prepareScan(texts: readonly string[]): ScanAllTexts {
  const sets = texts.map((text) => readTrigrams(text).slice());
  const starts = new Uint32Array(trigramCount + 1);
  for (const set of sets)
    for (const trigram of set) starts[trigram + 1] = (starts[trigram + 1] as number) + 1;
  for (let at = 0; at < trigramCount; at += 1)
    starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const lists = new Uint32Array(starts[trigramCount] as number);
  const next = starts.slice();
  for (const [number, set] of sets.entries()) {
    for (const trigram of set) {
      lists[next[trigram] as number] = number;
      next[trigram] = (next[trigram] as number) + 1;
    }
  }
  const weights = Float64Array.from({ length: trigramCount }, (_, trigram) => {
    const count = (starts[trigram + 1] as number) - (starts[trigram] as number);
    return Math.log1p(texts.length / Math.max(1, count)) ** 2;
  });
  const norms = Float64Array.from(sets, (set) => Math.sqrt(sumOf(weights, set)));
  const sums = new Float64Array(texts.length);
  return (text) => {
    const set = readTrigrams(text);
    for (const trigram of set)
      addToSums(sums, lists.subarray(starts[trigram], starts[trigram + 1]), weights[trigram] as number);
    return takeBest(sums, norms, Math.sqrt(sumOf(weights, set)));
  };
}

function sumOf(weights: Float64Array, set: Uint16Array): number {
  let sum = 0;
  for (const trigram of set) sum += weights[trigram] as number;
  return sum;
}

function addToSums(sums: Float64Array, list: Uint32Array, weight: number): void {
  for (let at = 0; at < list.length; at += 1) {
    const number = list[at] as number;
    sums[number] = (sums[number] as number) + weight;
  }
}

/** Leaves the sums at zero for the next query. */
function takeBest(sums: Float64Array, norms: Float64Array, norm: number): Scanned {
  let number = -1;
  const likenesses: number[] = Array.from({ length: KEPT }, () => 0);
  for (let at = 0; at < sums.length; at += 1) {
    const likeness = (sums[at] as number) / ((norms[at] as number) * norm);
    sums[at] = 0;
    if (likeness <= (likenesses[KEPT - 1] as number)) continue;
    if (likeness > (likenesses[0] as number)) number = at;
    likenesses[KEPT - 1] = likeness;
    likenesses.sort((one, other) => other - one);
  }
  return { number, likenesses };
}
