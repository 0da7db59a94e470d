import erfcinv from "@stdlib/math-base-special-erfcinv";

/**
 * Answers: how many standard errors wide is an interval on each side?
 * Formula: the z for which a share `confidence` of a normal curve lies between -z and z.
 * Not for: small samples of measured values, which need Student's t.
 * Source: by erfcinv, because the normal quantile of the same packages is wrong in the far tails: -Infinity at 1e-50.
 * Example: 95 % gives 1.959963984540054.
 */
export function calculateTwoSidedZ(confidence: number): number {
  return Math.SQRT2 * erfcinv(1 - readConfidence(confidence));
}

/**
 * The same for an interval with one end only: a share `confidence` lies below z. 95 % gives 1.6448536269514722.
 * Under one half the end would stand on the other side of what was seen, and bound nothing.
 */
export function calculateOneSidedZ(confidence: number): number {
  if (confidence < 0.5)
    throw new RangeError(`A bound needs a confidence of at least 0.5, not ${confidence}.`);
  return Math.SQRT2 * erfcinv(2 * (1 - readConfidence(confidence)));
}

/** A confidence is a share between 0 and 1, both excluded; anything else is wrong use. */
export function readConfidence(confidence: number): number {
  if (confidence > 0 && confidence < 1) return confidence;
  throw new RangeError(`A confidence must lie between 0 and 1, as in 0.95, not ${confidence}.`);
}
