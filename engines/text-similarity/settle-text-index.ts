import { trigramCount } from "./read-trigrams.ts";
import { appendText, createTextBlock, firstWaitingSlot, blockTexts, trigramsAt } from "./text-block.ts";
import type { SettledPart, TextBlock } from "./text-block.ts";
import { weighTrigrams } from "./text-index.ts";
import type { TextIndex } from "./text-index.ts";

/**
 * Answers: how does a query get at the texts of a trigram without reading all texts?
 * For every block with new texts or gaps the way back from trigrams to texts is laid out anew (a counting sort), and what was left
 * of removed texts goes. Settling changes no likeness, only the time a query takes.
 */

/** How far the number of texts may drift before lengths calculated earlier are calculated anew. */
const GREATEST_DRIFT = 1.1;

export type SettleProgress = { readonly blocks: number; readonly of: number };

/**
 * Settles block after block, about 20 ms each. Between two steps texts may be added, removed and looked for; what came in
 * meanwhile may wait for the next settling.
 */
export function* settleTextIndex(index: TextIndex): Generator<SettleProgress, void> {
  const of = index.blocks.length;
  for (let number = 0; number < of; number += 1) {
    const block = index.blocks[number] as TextBlock;
    if (needsLayout(block)) settleBlock(index, number);
    else if (block.settled && hasDrifted(block.settled, index.places.size)) refreshNorms(index, block);
    else continue;
    yield { blocks: number + 1, of };
  }
}

function needsLayout(block: TextBlock): boolean {
  return block.gaps > 0 || firstWaitingSlot(block) < block.ids.length;
}

function hasDrifted(settled: SettledPart, texts: number): boolean {
  return Math.max(settled.indexTexts / texts, texts / settled.indexTexts) > GREATEST_DRIFT;
}

function settleBlock(index: TextIndex, number: number): void {
  const block = closeGaps(index, number);
  const postingStarts = countPostings(block);
  block.settled = {
    texts: block.ids.length,
    indexTexts: index.places.size,
    postingStarts,
    postings: fillPostings(block, postingStarts),
    inverseNorms: calculateInverseNorms(index, block),
  };
}

function refreshNorms(index: TextIndex, block: TextBlock): void {
  if (!block.settled) return;
  const inverseNorms = calculateInverseNorms(index, block);
  block.settled = { ...block.settled, indexTexts: index.places.size, inverseNorms };
}

/** The block itself, or one in its place in which every slot has a text. */
function closeGaps(index: TextIndex, number: number): TextBlock {
  const block = index.blocks[number] as TextBlock;
  if (!block.ids.includes(undefined)) return block;
  const closed = createTextBlock();
  for (const [slot, id] of block.ids.entries()) {
    if (id === undefined) continue;
    const newSlot = appendText(closed, id, trigramsAt(block, slot));
    index.places.set(id, number * blockTexts + newSlot);
  }
  index.blocks[number] = closed;
  return closed;
}

function countPostings({ ids, starts, trigrams }: TextBlock): Uint32Array {
  const postingStarts = new Uint32Array(trigramCount + 1);
  const end = starts[ids.length] as number;
  for (let at = 0; at < end; at += 1) {
    const next = (trigrams[at] as number) + 1;
    postingStarts[next] = (postingStarts[next] as number) + 1;
  }
  for (let trigram = 0; trigram < trigramCount; trigram += 1) {
    postingStarts[trigram + 1] = (postingStarts[trigram + 1] as number) + (postingStarts[trigram] as number);
  }
  return postingStarts;
}

function fillPostings({ ids, starts, trigrams }: TextBlock, postingStarts: Uint32Array): Uint16Array {
  const postings = new Uint16Array(postingStarts[trigramCount] as number);
  const next = postingStarts.slice();
  for (let slot = 0; slot < ids.length; slot += 1) {
    const end = starts[slot + 1] as number;
    for (let at = starts[slot] as number; at < end; at += 1) {
      const trigram = trigrams[at] as number;
      const place = next[trigram] as number;
      postings[place] = slot;
      next[trigram] = place + 1;
    }
  }
  return postings;
}

function calculateInverseNorms(index: TextIndex, { ids, starts, trigrams }: TextBlock): Float32Array {
  const squaredWeights = weighTrigrams(index);
  const inverseNorms = new Float32Array(ids.length);
  for (let slot = 0; slot < ids.length; slot += 1) {
    const end = starts[slot + 1] as number;
    let sum = 0;
    for (let at = starts[slot] as number; at < end; at += 1)
      sum += squaredWeights[trigrams[at] as number] as number;
    inverseNorms[slot] = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  }
  return inverseNorms;
}
