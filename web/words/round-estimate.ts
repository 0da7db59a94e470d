/** Estimates are no more exact than two digits, and neither is what is reckoned from them. */
export function roundEstimate(number: number): number {
  return Number(number.toPrecision(2));
}
