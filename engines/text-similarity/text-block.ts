/**
 * Up to 16,384 texts of an index, each as its set of trigrams (`trigrams[starts[slot]..starts[slot + 1]]`). Once settled, a
 * block also knows the way back: for every trigram the slots of the texts that contain it. Arrays of numbers throughout;
 * the ids are the only objects.
 */
export type TextBlock = {
  /** By slot; undefined where the text was removed. */
  ids: (string | undefined)[];
  starts: Uint32Array;
  trigrams: Uint16Array;
  /** Texts removed from the settled part since it was settled. */
  gaps: number;
  settled: SettledPart | undefined;
};

/** The part of a block that queries need not read through: the first `texts` slots. */
export type SettledPart = {
  readonly texts: number;
  /** How many texts the whole index had when `inverseNorms` was calculated. */
  readonly indexTexts: number;
  /** Slots of trigram t: `postings[postingStarts[t]..postingStarts[t + 1]]`. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint16Array;
  /** 1 ÷ length of the text's vector at that time, good enough to choose candidates; 0 for a removed text. */
  readonly inverseNorms: Float32Array;
};

/** Small enough that the scores of a block stay in the processor's cache, and that settling one block takes some 20 ms. */
export const blockTexts = 16_384;
const BLOCK_TRIGRAMS = 4_000_000;

export function createTextBlock(): TextBlock {
  return {
    ids: [],
    starts: new Uint32Array(9),
    trigrams: new Uint16Array(1024),
    gaps: 0,
    settled: undefined,
  };
}

export function isFull(block: TextBlock): boolean {
  return block.ids.length >= blockTexts || lengthOf(block) >= BLOCK_TRIGRAMS;
}

/** Adds a text behind the others and returns its slot. */
export function appendText(block: TextBlock, id: string, trigrams: Uint16Array): number {
  const slot = block.ids.push(id) - 1;
  const start = block.starts[slot] as number;
  const end = start + trigrams.length;
  if (slot + 1 >= block.starts.length) {
    const starts = new Uint32Array(Math.min(2 * slot, blockTexts) + 1);
    starts.set(block.starts);
    block.starts = starts;
  }
  if (end > block.trigrams.length) block.trigrams = withRoom(block.trigrams, Math.ceil(end * 1.5));
  block.trigrams.set(trigrams, start);
  block.starts[slot + 1] = end;
  if (isFull(block)) block.trigrams = block.trigrams.slice(0, end);
  return slot;
}

export function trigramsAt(block: TextBlock, slot: number): Uint16Array {
  return block.trigrams.subarray(block.starts[slot], block.starts[slot + 1]);
}

/** Forgets a text: its id and its words. Its slot stays empty until the block is settled. */
export function eraseText(block: TextBlock, slot: number): void {
  trigramsAt(block, slot).fill(0);
  block.ids[slot] = undefined;
  if (!block.settled || slot >= block.settled.texts) return;
  block.settled.inverseNorms[slot] = 0;
  block.gaps += 1;
}

/** The texts that a query has to read through. */
export function firstWaitingSlot(block: TextBlock): number {
  return block.settled?.texts ?? 0;
}

function lengthOf(block: TextBlock): number {
  return block.starts[block.ids.length] as number;
}

function withRoom(numbers: Uint16Array, length: number): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(length);
  wider.set(numbers);
  return wider;
}
