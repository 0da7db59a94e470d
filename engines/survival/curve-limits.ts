/** Two ends, or why there are none: where all are closed, Greenwood's formula divides by zero. */
export type CurveLimits =
  | { readonly outcome: "computed"; readonly lower: number; readonly upper: number }
  | { readonly outcome: "not-computable"; readonly reason: "all-closed" };

export const allClosed = { outcome: "not-computable", reason: "all-closed" } as const;

/** What is known at one point of the curve. */
export type CurvePoint = {
  /** Logarithm of the share still open; -Infinity where all are closed. */
  readonly logShare: number;
  /** Variance of that logarithm, after Greenwood. */
  readonly logVariance: number;
};

/**
 * Answers: between which shares does the true share still open plausibly lie?
 * Formula: S^exp(±z × √variance / |ln S|); the interval is symmetric on the scale ln(-ln S), so it never leaves 0 to 1.
 * Not for: a curve without any closed case, where it is 1 to 1. Say "0 of n closed" then.
 * Source: Kalbfleisch and Prentice (1980); conf.type = "log-log" of R's survival.
 * Example: one of eleven closed, S = 0.909: 0.508 to 0.987.
 */
export function calculateLogLogLimits({ logShare, logVariance }: CurvePoint, z: number): CurveLimits {
  if (logShare === -Infinity) return allClosed;
  if (logShare === 0) return { outcome: "computed", lower: 1, upper: 1 };
  const factor = Math.exp((z * Math.sqrt(logVariance)) / -logShare);
  return { outcome: "computed", lower: Math.exp(logShare * factor), upper: Math.exp(logShare / factor) };
}

/** The simpler interval that R shows unless told otherwise: S × exp(±z × √variance), cut off at 1. For comparison only. */
export function calculateLogLimits({ logShare, logVariance }: CurvePoint, z: number): CurveLimits {
  if (logShare === -Infinity) return allClosed;
  const halfWidth = z * Math.sqrt(logVariance);
  return {
    outcome: "computed",
    lower: Math.exp(logShare - halfWidth),
    upper: Math.min(1, Math.exp(logShare + halfWidth)),
  };
}
