import type { Estimate } from "#features/services/estimate.ts";

/** An estimate as the values of its four fields. Numbers are written plainly, so that they read back the same. */
export function toEstimateValues(
  field: string,
  estimate: Estimate | undefined,
): Readonly<Record<string, string>> {
  if (!estimate) return {};
  const write = (number: number) => String(number).replace(".", ",");
  return {
    [`${field}.low`]: write(estimate.low),
    [`${field}.likely`]: write(estimate.likely),
    [`${field}.high`]: write(estimate.high),
    [`${field}.source`]: estimate.source,
  };
}
