import type * as z from "zod";

/** Takes a case's input, asks the engine, and gives its answer in the words of the vectors; null is "not available". */
export type CoveredMethod = (input: unknown) => unknown;

/** A method whose input is checked first: a case that does not fit fails by name. */
export function cover<Input>(input: z.ZodType<Input>, answer: (input: Input) => unknown): CoveredMethod {
  return (given) => answer(input.parse(given));
}

/** What is not computable is null as a whole. */
export function whenComputed<Result extends { readonly outcome: string }>(
  result: Result,
  show: (computed: Extract<Result, { readonly outcome: "computed" }>) => unknown,
): unknown {
  return isComputed(result) ? show(result) : null;
}

function isComputed<Result extends { readonly outcome: string }>(
  result: Result,
): result is Extract<Result, { readonly outcome: "computed" }> {
  return result.outcome === "computed";
}
