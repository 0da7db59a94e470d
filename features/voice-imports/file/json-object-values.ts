import type { RowFault } from "./file-format.ts";

type JsonObjectValues =
  | { outcome: "values"; values: ReadonlyMap<string, string> }
  | { outcome: "refused"; fault: Extract<RowFault, "json-broken" | "not-an-object"> };

/**
 * The values of one JSON object as strings. Objects are opened one level (`author.city`), what lies deeper and lists stay
 * JSON text; null is empty. Numbers keep the digits of the file, because identifiers beyond 2^53 would change otherwise.
 */
export function jsonObjectValues(text: string): JsonObjectValues {
  try {
    const object: unknown = parseKeepingDigits(text);
    if (!isObject(object)) return { outcome: "refused", fault: "not-an-object" };
    return {
      outcome: "values",
      values: new Map(Object.entries(object).flatMap(([key, value]) => flatten(key, value))),
    };
  } catch (error) {
    // RangeError: nested so deeply that the stack ends.
    if (error instanceof SyntaxError || error instanceof RangeError)
      return { outcome: "refused", fault: "json-broken" };
    throw error;
  }
}

/** The third argument is ECMAScript's "JSON.parse source text access"; TypeScript's library does not know it yet. */
type SourceReviver = (key: string, value: unknown, context?: { source?: string }) => unknown;

const keepDigits: SourceReviver = (_key, value, context) =>
  typeof value === "number" && context?.source !== undefined && String(value) !== context.source
    ? context.source
    : value;

function parseKeepingDigits(text: string): unknown {
  return JSON.parse(text, keepDigits);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function flatten(key: string, value: unknown): [string, string][] {
  if (!isObject(value)) return [[key, asText(value)]];
  return Object.entries(value).map(([inner, innerValue]) => [`${key}.${inner}`, asText(innerValue)]);
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
