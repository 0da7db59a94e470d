import { describe, expect, test } from "vitest";
import { calculateAdjustedWaldInterval } from "./calculate-adjusted-wald-interval.ts";
import { calculateClopperPearsonInterval } from "./calculate-clopper-pearson-interval.ts";
import { calculateDifferenceInterval } from "./calculate-difference-interval.ts";
import { calculateFisherExactTest } from "./calculate-fisher-exact-test.ts";
import { calculateJeffreysInterval } from "./calculate-jeffreys-interval.ts";
import { calculatePooledZTest } from "./calculate-pooled-z-test.ts";
import { calculateWilsonInterval } from "./calculate-wilson-interval.ts";

/** Seeded numbers from 0 to 1 (mulberry32): the same runs everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function draw(random: () => number, trials: number, share: number) {
  let successes = 0;
  for (let at = 0; at < trials; at += 1) if (random() < share) successes += 1;
  return { successes, trials };
}

/** Four standard errors of a share counted in so many runs: a right engine is refused once in 16,000 seeds. */
function toleranceFor(runs: number, share: number): number {
  return 4 * Math.sqrt((share * (1 - share)) / runs);
}

function shareOfRuns(runs: number, holds: () => boolean): number {
  let held = 0;
  for (let run = 0; run < runs; run += 1) if (holds()) held += 1;
  return held / runs;
}

describe("how often a 95 % interval holds the truth, true shares spread evenly from 0 to 1", () => {
  const runs = 10_000;

  // The exact means, by integrating over the true share: at few trials they are known not to be 95 %.
  test.each([
    ["Wilson, 5 trials: 95.4 %", calculateWilsonInterval, 5, 0.954],
    ["Wilson, 20 trials: 95.3 %", calculateWilsonInterval, 20, 0.953],
    ["adjusted Wald, 5 trials: 96.6 %", calculateAdjustedWaldInterval, 5, 0.966],
    ["adjusted Wald, 20 trials: 96.2 %", calculateAdjustedWaldInterval, 20, 0.962],
    ["Clopper-Pearson, 5 trials: 99.0 %", calculateClopperPearsonInterval, 5, 0.99],
  ])("%s", (_, calculate, trials, expected) => {
    const random = createRandom(20_261_125);

    const coverage = shareOfRuns(runs, () => {
      const truth = random();
      const interval = calculate(draw(random, trials, truth));
      return interval.outcome === "computed" && interval.lower <= truth && truth <= interval.upper;
    });

    expect(Math.abs(coverage - expected)).toBeLessThan(toleranceFor(runs, expected));
  });

  test("Jeffreys, of 200 trials: 95 %", () => {
    const random = createRandom(5);
    const some = 2000;

    const coverage = shareOfRuns(some, () => {
      const truth = random();
      const interval = calculateJeffreysInterval(draw(random, 200, truth));
      return interval.outcome === "computed" && interval.lower <= truth && truth <= interval.upper;
    });

    expect(Math.abs(coverage - 0.95)).toBeLessThan(toleranceFor(some, 0.95));
  });

  test("the difference of groups of 40 and 160: 95 %", () => {
    const random = createRandom(7);
    const some = 4000;

    const coverage = shareOfRuns(some, () => {
      const [shareA, shareB] = [random(), random()];
      const given = { a: draw(random, 40, shareA), b: draw(random, 160, shareB) };
      const interval = calculateDifferenceInterval(given);
      const truth = shareB - shareA;
      return interval.outcome === "computed" && interval.lower <= truth && truth <= interval.upper;
    });

    expect(Math.abs(coverage - 0.95)).toBeLessThan(toleranceFor(some, 0.95));
  });
});

describe("how often a 5 % test sees a difference where there is none", () => {
  const runs = 4000;

  test.each([
    ["equal groups", 100, 100],
    ["unequal groups", 50, 250],
  ])("%s: the pooled z test once in 20 runs, the exact test no more often", (_, trialsA, trialsB) => {
    const random = createRandom(11);
    let byFisher = 0;

    const byZ = shareOfRuns(runs, () => {
      const given = { a: draw(random, trialsA, 0.4), b: draw(random, trialsB, 0.4) };
      const [z, fisher] = [calculatePooledZTest(given), calculateFisherExactTest(given)];
      if (fisher.outcome === "computed" && fisher.p < 0.05) byFisher += 1;
      return z.outcome === "computed" && z.p < 0.05;
    });

    expect(Math.abs(byZ - 0.05)).toBeLessThan(toleranceFor(runs, 0.05));
    expect(byFisher / runs).toBeLessThan(0.05 + toleranceFor(runs, 0.05));
    expect(byFisher / runs).toBeGreaterThan(0.01);
  });
});
