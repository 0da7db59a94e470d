import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createRandomNumbers } from "#demo/create-random-numbers.ts";
import type { RandomNumbers } from "#demo/create-random-numbers.ts";
import { findSimilar } from "#engines/text-similarity/find-similar.ts";
import type { SimilarText } from "#engines/text-similarity/find-similar.ts";
import { settleTextIndex } from "#engines/text-similarity/settle-text-index.ts";
import { addText, createTextIndex, unsettledWorthSettling } from "#engines/text-similarity/text-index.ts";
import type { TextIndex } from "#engines/text-similarity/text-index.ts";
import { editText } from "./edit-text.ts";
import { median, quantile } from "./figures.ts";
import type { Figure, Figures } from "./figures.ts";
import { generateCitizenTexts } from "./generate-citizen-texts.ts";
import { prepareScan } from "./scan-all-texts.ts";
import type { Scanned } from "./scan-all-texts.ts";

const BUILDS = 5;
const ROUNDS = 10;
const QUERIES_A_ROUND = 300;
const SCANS_A_ROUND = 20;
/** What the inbox shows; the scan keeps as many. */
const MOST = 5;
/** Two likenesses of the same two texts, summed up in different orders and precisions. */
const ROUNDING = 1e-5;

type Say = (sentence: string) => void;
type Corpus = { readonly texts: readonly string[]; readonly ids: readonly string[] };
type Edited = { readonly number: number; readonly text: string };

/** Indexes generated texts and looks for the originals of edited copies; the floor compares every query with every text. */
export async function benchSimilarity({
  rows,
  say,
}: {
  readonly rows: number;
  readonly say: Say;
}): Promise<Figures> {
  say(`Generating ${rows} texts.`);
  const random = createRandomNumbers(20_261_124);
  const corpus = {
    texts: generateCitizenTexts(rows),
    ids: Array.from({ length: rows }, () => inventId(random)),
  };
  say(`Indexing them, ${BUILDS} times.`);
  const { index, figures } = buildIndexes(corpus);
  say(
    `Asking ${ROUNDS} rounds of ${QUERIES_A_ROUND} edited texts, and every text for ${SCANS_A_ROUND} of them.`,
  );
  const queries = Array.from({ length: ROUNDS * QUERIES_A_ROUND }, (): Edited => {
    const number = Math.floor(random() * rows);
    return { number, text: editText(corpus.texts[number] as string, random) };
  });
  return [...figures, ...askQueries(index, corpus, queries), askWithWaitingTexts(index, corpus, queries)];
}

function buildIndexes(corpus: Corpus): { index: TextIndex; figures: Figures } {
  const memory = measureMemory(corpus);
  const times: number[] = [];
  const longestSteps: number[] = [];
  let { index } = buildIndex(corpus);
  for (let build = 0; build < BUILDS; build += 1) {
    const built = buildIndex(corpus);
    if (built.index.places.size !== corpus.texts.length) throw new Error("not all texts are in the index");
    times.push(built.time);
    longestSteps.push(Math.max(...built.steps));
    index = built.index;
  }
  return {
    index,
    figures: [
      { what: "index, adding and settling", value: median(times), unit: "ms" },
      { what: "index, longest step of settling", value: median(longestSteps), unit: "ms" },
      { what: "index, memory it holds", value: memory, unit: "MB" },
    ],
  };
}

type Build = { readonly index: TextIndex; readonly time: number; readonly steps: readonly number[] };

function buildIndex({ texts, ids }: Corpus): Build {
  const start = performance.now();
  const index = createTextIndex();
  for (const [number, text] of texts.entries()) addText(index, ids[number] as string, text);
  const steps: number[] = [];
  let last = performance.now();
  for (const step of settleTextIndex(index)) {
    if (step.blocks > step.of) throw new Error("more blocks than there are");
    steps.push(performance.now() - last);
    last = performance.now();
  }
  return { index, time: performance.now() - start, steps };
}

/** What one index adds to the memory in use once garbage is collected; its ids are counted, the texts are not part of it. */
function measureMemory({ texts, ids }: Corpus): number {
  const collectGarbage = findGarbageCollector();
  const inUse = () => {
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = inUse();
  const { index } = buildIndex({ texts, ids: ids.map((id) => Buffer.from(id).toString("latin1")) });
  const bytes = inUse() - before;
  if (index.places.size !== texts.length) throw new Error("not all texts are in the index");
  return bytes / 1_000_000;
}

function askQueries(index: TextIndex, corpus: Corpus, queries: readonly Edited[]): Figures {
  const scan = prepareScan(corpus.texts);
  const times: number[] = [];
  const scanTimes: number[] = [];
  let found = 0;
  let foundByScan = 0;
  let neighbours = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const asked = queries.slice(round * QUERIES_A_ROUND, (round + 1) * QUERIES_A_ROUND);
    const answers = asked.map(({ text }) => timed(times, () => findSimilar(index, text, { most: MOST })));
    found += asked.filter(({ number }, at) => answers[at]?.[0]?.id === corpus.ids[number]).length;
    for (const [at, { number, text }] of asked.slice(0, SCANS_A_ROUND).entries()) {
      const scanned = timed(scanTimes, () => scan(text));
      if (scanned.number === number) foundByScan += 1;
      checkAnswer(corpus, answers[at]?.[0], scanned);
      neighbours += countNeighbours(answers[at] ?? [], scanned);
    }
  }
  return [
    withFloor("query, median", median(times), "ms", median(scanTimes)),
    withFloor("query, 99th percentile", quantile(times, 0.99), "ms", quantile(scanTimes, 0.99)),
    withFloor("original found first", found / queries.length, "share", foundByScan / scanTimes.length),
    { what: "of the five most similar found", value: neighbours / (MOST * scanTimes.length), unit: "share" },
  ];
}

function timed<T>(times: number[], work: () => T): T {
  const start = performance.now();
  const result = work();
  times.push(performance.now() - start);
  return result;
}

/** The engine may miss a text; what it finds must have the likeness that the scan calculates, and never more than the best. */
function checkAnswer({ ids }: Corpus, best: SimilarText | undefined, { number, likenesses }: Scanned): void {
  const difference = (best?.likeness ?? 0) - (likenesses[0] ?? 0);
  if (difference > ROUNDING) throw new Error("a likeness above that of the most similar text");
  if (best?.id === ids[number] && difference < -ROUNDING) throw new Error("a likeness that is too low");
}

/** A text as similar as the fifth is as good an answer. */
function countNeighbours(answer: readonly SimilarText[], { likenesses }: Scanned): number {
  const least = (likenesses[MOST - 1] ?? 0) - ROUNDING;
  return answer.filter(({ likeness }) => likeness >= least).length;
}

/** With as many new texts as may wait before settling pays. Each was added before, so the index holds them twice. */
function askWithWaitingTexts(index: TextIndex, { texts }: Corpus, queries: readonly Edited[]): Figure {
  for (let number = 0; number < unsettledWorthSettling; number += 1) {
    addText(index, `waiting-${number}`, texts[number % texts.length] as string);
  }
  const times: number[] = [];
  for (const { text } of queries.slice(0, QUERIES_A_ROUND)) {
    timed(times, () => findSimilar(index, text, { most: MOST }));
  }
  return {
    what: `query, median, ${unsettledWorthSettling} texts not settled`,
    value: median(times),
    unit: "ms",
  };
}

function withFloor(what: string, value: number, unit: Figure["unit"], floor: number): Figure {
  const rounded = (number: number) => Number(number.toPrecision(3));
  return { what, value, unit, floor: rounded(floor), ratio: rounded(value / floor) };
}

function findGarbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

function inventId(random: RandomNumbers): string {
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join("");
  return [8, 4, 4, 4, 12].map(digits).join("-");
}
