export type RandomNumbers = () => number;

/**
 * Numbers from 0 (included) to 1 (excluded) that look random and are the same for the same seed: the demo is the same
 * everywhere. A 32-bit xorshift (Marsaglia, Journal of Statistical Software 8, 2003), good enough for dates.
 */
export function createRandomNumbers(seed: number): RandomNumbers {
  let state = seed | 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  // The first numbers of small seeds are small, too.
  for (let skipped = 0; skipped < 20; skipped += 1) next();
  return next;
}
