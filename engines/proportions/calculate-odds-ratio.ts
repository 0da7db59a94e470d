import type { TwoCounts } from "./calculate-difference-interval.ts";
import { calculateTwoSidedZ } from "./critical-value.ts";
import { noTrials, readSuccessCount } from "./success-count.ts";
import type { NoTrials } from "./success-count.ts";

export type OddsRatio =
  | {
      readonly outcome: "computed";
      readonly oddsRatio: number;
      readonly lower: number;
      readonly upper: number;
      /** One half was added to all four cells, because one was empty. */
      readonly isCorrected: boolean;
    }
  | NoTrials;

/**
 * Answers: how many times larger are the odds of success in b than in a?
 * Formula: OR = (successes B × failures A) / (failures B × successes A); its logarithm ± z × √(sum of 1/cell). Where a cell
 * is empty, one half is added to all four.
 * Not for: deciding. It describes; its interval is rough in small groups, and people mistake odds for chances.
 * Source: Woolf (1955); one half after Haldane (1956) and Anscombe (1956).
 * Example: 56 of 70 before, 48 of 80 after: 0.375 times the odds, plausibly 0.18 to 0.78.
 */
export function calculateOddsRatio(counts: TwoCounts, confidence = 0.95): OddsRatio {
  const z = calculateTwoSidedZ(confidence);
  const [a, b] = [readSuccessCount(counts.a), readSuccessCount(counts.b)];
  if (a.trials === 0 || b.trials === 0) return noTrials;
  const cells = [b.successes, a.trials - a.successes, b.trials - b.successes, a.successes] as const;
  const isCorrected = cells.includes(0);
  const addition = isCorrected ? 0.5 : 0;
  const [successesB, failuresA, failuresB, successesA] = [
    cells[0] + addition,
    cells[1] + addition,
    cells[2] + addition,
    cells[3] + addition,
  ];
  const oddsRatio = (successesB / failuresB) * (failuresA / successesA);
  const standardError = Math.sqrt(1 / successesB + 1 / failuresA + 1 / failuresB + 1 / successesA);
  const factor = Math.exp(z * standardError);
  return {
    outcome: "computed",
    oddsRatio,
    lower: oddsRatio / factor,
    upper: oddsRatio * factor,
    isCorrected,
  };
}
