import { readTrigrams, trigramCount } from "./read-trigrams.ts";
import {
  appendText,
  createTextBlock,
  eraseText,
  firstWaitingSlot,
  blockTexts,
  isFull,
  trigramsAt,
} from "./text-block.ts";
import type { TextBlock } from "./text-block.ts";

/**
 * Answers: which texts are there to compare with, and how much does each trigram weigh?
 * A trigram weighs ln(1 + texts ÷ texts that contain it): rare ones tell texts apart. The weights follow every text that is
 * added or removed at once, so a removed text leaves no influence.
 * Mutable on purpose: an index lives as long as its server. Keep it in one place and hand it to the functions here.
 */
export type TextIndex = {
  readonly blocks: TextBlock[];
  /** Where the text of an id stands: block × 16,384 + slot. */
  readonly places: Map<string, number>;
  /** By trigram: how many texts contain it. */
  readonly textsWith: Uint32Array;
  /** By trigram: its weight, squared, as both sides of the cosine need it. */
  readonly squaredWeights: Float32Array;
  areWeightsStale: boolean;
};

export type IndexMeasures = {
  readonly texts: number;
  /** Texts that every query reads through, and gaps that removed texts left: what `settleTextIndex` would put in order. */
  readonly unsettled: number;
  /** What the arrays take; the ids come on top with about 110 bytes each. */
  readonly bytes: number;
};

/** From so many unsettled texts on settling pays: a query takes about 0.1 ms longer for them, a quarter of its time. */
export const unsettledWorthSettling = 1_000;

export function createTextIndex(): TextIndex {
  return {
    blocks: [],
    places: new Map(),
    textsWith: new Uint32Array(trigramCount),
    squaredWeights: new Float32Array(trigramCount),
    areWeightsStale: true,
  };
}

/** Adds a text, or replaces the text of this id. It can be found from now on. */
export function addText(index: TextIndex, id: string, text: string): void {
  removeText(index, id);
  const trigrams = readTrigrams(text);
  let block = index.blocks.at(-1);
  if (!block || isFull(block)) {
    block = createTextBlock();
    index.blocks.push(block);
  }
  const slot = appendText(block, id, trigrams);
  index.places.set(id, (index.blocks.length - 1) * blockTexts + slot);
  countTrigrams(index, trigrams, 1);
}

/** Takes a text out; of an unknown id nothing happens. It is neither found nor weighed any more. */
export function removeText(index: TextIndex, id: string): void {
  const place = index.places.get(id);
  if (place === undefined) return;
  const block = index.blocks[Math.floor(place / blockTexts)] as TextBlock;
  const slot = place % blockTexts;
  countTrigrams(index, trigramsAt(block, slot), -1);
  eraseText(block, slot);
  index.places.delete(id);
}

export function measureTextIndex(index: TextIndex): IndexMeasures {
  let unsettled = 0;
  let bytes = index.textsWith.byteLength + index.squaredWeights.byteLength;
  for (const block of index.blocks) {
    unsettled += block.ids.length - firstWaitingSlot(block) + block.gaps;
    bytes += block.starts.byteLength + block.trigrams.byteLength;
    const { settled } = block;
    if (!settled) continue;
    bytes += settled.postingStarts.byteLength + settled.postings.byteLength + settled.inverseNorms.byteLength;
  }
  return { texts: index.places.size, unsettled, bytes };
}

/** Brings the weights up to date: less than 0.1 ms after a change, nothing otherwise. */
export function weighTrigrams(index: TextIndex): Float32Array {
  const { squaredWeights, textsWith } = index;
  if (!index.areWeightsStale) return squaredWeights;
  const texts = index.places.size;
  squaredWeights.fill(Math.log1p(texts) ** 2);
  for (let trigram = 0; trigram < trigramCount; trigram += 1) {
    const count = textsWith[trigram] as number;
    if (count > 1) squaredWeights[trigram] = Math.log1p(texts / count) ** 2;
  }
  // What stands in the place of erased trigrams.
  squaredWeights[0] = 0;
  index.areWeightsStale = false;
  return squaredWeights;
}

function countTrigrams(index: TextIndex, trigrams: Uint16Array, by: 1 | -1): void {
  const { textsWith } = index;
  for (const trigram of trigrams) textsWith[trigram] = (textsWith[trigram] as number) + by;
  index.areWeightsStale = true;
}
