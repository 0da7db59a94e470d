import * as z from "zod";
import { calculateAdjustedWaldInterval } from "#engines/proportions/calculate-adjusted-wald-interval.ts";
import { calculateClopperPearsonInterval } from "#engines/proportions/calculate-clopper-pearson-interval.ts";
import { calculateDifferenceInterval } from "#engines/proportions/calculate-difference-interval.ts";
import { calculateFisherExactTest } from "#engines/proportions/calculate-fisher-exact-test.ts";
import { calculateJeffreysInterval } from "#engines/proportions/calculate-jeffreys-interval.ts";
import { calculateLowerBounds } from "#engines/proportions/calculate-lower-bounds.ts";
import { calculateOddsRatio } from "#engines/proportions/calculate-odds-ratio.ts";
import { calculatePooledZTest } from "#engines/proportions/calculate-pooled-z-test.ts";
import { calculateShareEstimates } from "#engines/proportions/calculate-share-estimates.ts";
import { calculateWilsonInterval } from "#engines/proportions/calculate-wilson-interval.ts";
import type { SuccessCount } from "#engines/proportions/success-count.ts";
import { cover, whenComputed } from "./cover.ts";
import type { CoveredMethod } from "./cover.ts";

const count = z
  .object({ successes: z.number(), n: z.number() })
  .transform(({ successes, n }) => ({ successes, trials: n }));
const confidence = z.object({ confidence: z.number() });
const oneGroup = confidence.and(count);
const twoGroups = confidence.extend({ a: count, b: count });

type Calculate = (given: SuccessCount, confidence: number) => { readonly outcome: string };

/** An interval whose answer already speaks the words of the vectors. */
function coverInterval(calculate: Calculate): CoveredMethod {
  return cover(oneGroup, (input) => whenComputed(calculate(input, input.confidence), (interval) => interval));
}

/** The vectors ask three of our functions at once, and one may have no answer where the others do. */
function compareShares(input: z.infer<typeof twoGroups>): unknown {
  const interval = calculateDifferenceInterval(input, input.confidence);
  const pooled = calculatePooledZTest(input);
  const fisher = calculateFisherExactTest(input);
  return {
    difference: whenComputed(interval, ({ difference }) => difference),
    lower: whenComputed(interval, ({ lower }) => lower),
    upper: whenComputed(interval, ({ upper }) => upper),
    pooledZ: whenComputed(pooled, ({ z: score }) => score),
    pooledP: whenComputed(pooled, ({ p }) => p),
    fisherTwoSidedP: whenComputed(fisher, ({ p }) => p),
  };
}

/** The methods of engines/proportions. */
export const proportionMethods: Readonly<Record<string, CoveredMethod>> = {
  wilsonInterval: coverInterval(calculateWilsonInterval),
  clopperPearsonInterval: coverInterval(calculateClopperPearsonInterval),
  jeffreysInterval: coverInterval(calculateJeffreysInterval),
  adjustedWaldInterval: cover(oneGroup, (input) =>
    whenComputed(
      calculateAdjustedWaldInterval(input, input.confidence),
      ({ lower, upper, adjustedShare }) => ({
        lower,
        upper,
        adjustedProportion: adjustedShare,
      }),
    ),
  ),
  smallSamplePointEstimates: cover(oneGroup, (input) =>
    whenComputed(calculateShareEstimates(input, input.confidence), ({ observed, ...others }) => ({
      mle: observed,
      ...others,
    })),
  ),
  oneSidedLowerBound: cover(z.object({ side: z.literal("lower") }).and(oneGroup), (input) =>
    whenComputed(calculateLowerBounds(input, input.confidence), ({ wilson, exact }) => ({
      wilsonLower: wilson,
      exactLower: exact,
    })),
  ),
  differenceOfProportions: cover(twoGroups, compareShares),
  oddsRatioWald: cover(twoGroups, (input) =>
    whenComputed(calculateOddsRatio(input, input.confidence), ({ isCorrected, ...others }) => ({
      ...others,
      haldaneUsed: isCorrected,
    })),
  ),
};
