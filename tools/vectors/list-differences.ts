import type { Tolerance } from "./vector-file.ts";

/**
 * Compares what an engine gave with what is expected, value by value. A null expects "not available"; what else an
 * engine gives is not looked at. One sentence per difference, with its place in the result.
 */
export function listDifferences(expected: unknown, got: unknown, tolerance: Tolerance): string[] {
  return compare({ expected, got, tolerance, place: "" });
}

type Comparison = {
  readonly expected: unknown;
  readonly got: unknown;
  readonly tolerance: Tolerance;
  readonly place: string;
};

function compare(comparison: Comparison): string[] {
  const { expected, got } = comparison;
  if (Array.isArray(expected)) return compareLists(comparison, expected);
  if (isRecord(expected)) return compareRecords(comparison, expected);
  if (typeof expected === "number" && typeof got === "number")
    return isWithin(expected, got, comparison.tolerance) ? [] : [difference(comparison)];
  return expected === got ? [] : [difference(comparison)];
}

function compareLists(comparison: Comparison, expected: readonly unknown[]): string[] {
  const { got, tolerance, place } = comparison;
  if (!Array.isArray(got) || got.length !== expected.length) return [difference(comparison)];
  return expected.flatMap((one, at) =>
    compare({ expected: one, got: got[at] as unknown, tolerance, place: `${place}[${at}]` }),
  );
}

function compareRecords(comparison: Comparison, expected: Readonly<Record<string, unknown>>): string[] {
  const { got, tolerance, place } = comparison;
  if (got !== null && !isRecord(got)) return [difference(comparison)];
  return Object.entries(expected).flatMap(([key, one]) =>
    // Where nothing is available as a whole, none of its values is.
    compare({
      expected: one,
      got: got === null ? null : got[key],
      tolerance,
      place: place === "" ? key : `${place}.${key}`,
    }),
  );
}

function isWithin(expected: number, got: number, { rel, abs }: Tolerance): boolean {
  if (Object.is(expected, got) || expected === got) return true;
  // Infinity would otherwise allow itself any distance.
  return Number.isFinite(expected) && Math.abs(got - expected) <= abs + rel * Math.abs(expected);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function difference({ expected, got, place }: Comparison): string {
  return `${place === "" ? "" : `${place}: `}expected ${write(expected)}, got ${write(got)}`;
}

/** Numbers as they are, anything else as JSON, which would turn infinity into null. */
function write(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (value === undefined) return "nothing";
  return value === null ? "not available" : JSON.stringify(value);
}
