/** One measured figure; `floor` is the same unit, measured in the same run, and `ratio` is value ÷ floor. */
export type Figure = {
  readonly what: string;
  readonly value: number;
  readonly unit: "ms" | "rows/s" | "MB" | "share";
  readonly floor?: number;
  readonly ratio?: number;
  /** CPU time of this process alone, without the database: steadier than the clock where a machine is shared. */
  readonly cpuMs?: number;
  readonly cpuRatio?: number;
  /** Size of the answer, with the data for the browser, before it is compressed. */
  readonly kilobytes?: number;
};
export type Figures = readonly Figure[];

/** The middle value; of an even number of values the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN;
}
