/** So many of so many: 18 of 20 people finished. */
export type SuccessCount = {
  readonly successes: number;
  readonly trials: number;
};

/** What nothing was tried for has no share, and no interval around one. */
export type NoTrials = { readonly outcome: "not-computable"; readonly reason: "no-trials" };
export const noTrials: NoTrials = { outcome: "not-computable", reason: "no-trials" };

export type ShareInterval =
  { readonly outcome: "computed"; readonly lower: number; readonly upper: number } | NoTrials;

/** Counts are whole numbers, and no more succeeded than tried; anything else is wrong use. */
export function readSuccessCount({ successes, trials }: SuccessCount): SuccessCount {
  if (!isCount(successes) || !isCount(trials) || successes > trials)
    throw new RangeError(`"${successes} of ${trials}" is no count of successes.`);
  return { successes, trials };
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}
