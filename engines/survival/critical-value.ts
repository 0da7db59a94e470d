import erfcinv from "@stdlib/math-base-special-erfcinv";

/**
 * Answers: how many standard errors wide is an interval on each side?
 * Formula: the z for which a share `confidence` of a normal curve lies between -z and z.
 * Not for: small samples of measured values, which need Student's t.
 * Source: by erfcinv, because the normal quantile of the same packages is wrong in the far tails.
 * Example: 95 % gives 1.959963984540054.
 */
export function calculateTwoSidedZ(confidence: number): number {
  if (confidence > 0 && confidence < 1) return Math.SQRT2 * erfcinv(1 - confidence);
  throw new RangeError(`A confidence must lie between 0 and 1, as in 0.95, not ${confidence}.`);
}
