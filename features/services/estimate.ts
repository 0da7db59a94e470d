/** The quantities a service's weight is reckoned from. Units: cases a year, minutes a case. */
export const estimateQuantities = ["cases-a-year", "citizen-minutes-a-case", "staff-minutes-a-case"] as const;
export type EstimateQuantity = (typeof estimateQuantities)[number];

/** A quantity known only roughly: low ≤ likely ≤ high, with the sentence that says where it comes from. */
export type Estimate = {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly source: string;
};

export type ServiceEstimates = Readonly<Partial<Record<EstimateQuantity, Estimate>>>;

export type EstimateFault =
  "estimate-incomplete" | "estimate-out-of-order" | "number-not-valid" | "number-too-large";

/** No German service has more cases or minutes than this; a larger number is a slip of the hand. */
const LARGEST_NUMBER = 1_000_000_000;

export type EstimateText = {
  readonly low: string;
  readonly likely: string;
  readonly high: string;
  readonly source: string;
};

export type ParsedEstimate =
  | { readonly outcome: "estimate"; readonly estimate: Estimate }
  | { readonly outcome: "none" }
  | { readonly outcome: "faulty"; readonly fault: EstimateFault };

/** Reads what was typed. All four empty: no estimate, which is shown as unknown and never as zero. */
export function parseEstimate(text: EstimateText): ParsedEstimate {
  const typed = [text.low, text.likely, text.high, text.source].map((part) => part.trim());
  if (typed.every((part) => part === "")) return { outcome: "none" };
  if (typed.some((part) => part === "")) return { outcome: "faulty", fault: "estimate-incomplete" };
  const [low, likely, high] = [text.low, text.likely, text.high].map(parseQuantity);
  if (low === undefined || likely === undefined || high === undefined) {
    return { outcome: "faulty", fault: "number-not-valid" };
  }
  if (high > LARGEST_NUMBER) return { outcome: "faulty", fault: "number-too-large" };
  if (low > likely || likely > high) return { outcome: "faulty", fault: "estimate-out-of-order" };
  return { outcome: "estimate", estimate: { low, likely, high, source: text.source.trim() } };
}

/** A number as Germans and others type it: 12000, 12.000, 12 000, 7,5 and 7.5. Negative numbers are none. */
export function parseQuantity(text: string): number | undefined {
  const compact = text.trim().replace(/[\s\u00a0\u202f]/g, "");
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(compact))
    return Number(compact.replaceAll(".", "").replace(",", "."));
  if (/^\d+([.,]\d+)?$/.test(compact)) return Number(compact.replace(",", "."));
  return undefined;
}
