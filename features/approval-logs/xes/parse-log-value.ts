import type { LogValue } from "../approval-log.ts";

type Scalar = Exclude<LogValue, { type: "list" }>;

/** A value as it stands in an XES file; undefined where it is none of its type (XML Schema's lexical forms). */
export function parseLogValue(type: Scalar["type"], text: string): Scalar | undefined {
  switch (type) {
    case "string":
    case "id":
      return { type, value: text };
    case "date":
      return wrap(type, parseInstant(text.trim()));
    case "int":
      return wrap(type, parseInteger(text.trim()));
    case "float":
      return wrap(type, parseFloatingPoint(text.trim()));
    case "boolean":
      return wrap(type, booleans.get(text.trim()));
  }
}

function wrap<Type extends string, Value>(type: Type, value: Value | undefined) {
  return value === undefined ? undefined : { type, value };
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

/** xs:long: 64 bits. */
function parseInteger(text: string): bigint | undefined {
  if (!/^[+-]?\d{1,30}$/.test(text)) return undefined;
  const value = BigInt(text.replace("+", ""));
  return value === BigInt.asIntN(64, value) ? value : undefined;
}

function parseFloatingPoint(text: string): number | undefined {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (/^[+-]?INF$/.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  return text === "NaN" ? Number.NaN : undefined;
}

const instantPattern = new RegExp(
  String.raw`^(?<day>\d{4}-\d{2}-\d{2})T(?<time>\d{2}:\d{2}:\d{2})(?<fraction>\.\d+)?(?<zone>Z|[+-]\d{2}:?\d{2})?$`,
);

/** xs:dateTime, to the millisecond. Without an offset it is UTC, because the standard wants instants in UTC. */
function parseInstant(text: string): Date | undefined {
  const { day, time, fraction = "", zone = "Z" } = instantPattern.exec(text)?.groups ?? {};
  if (day === undefined || time === undefined || !isDay(day)) return undefined;
  const offset = zone.replace(/(\d{2})(\d{2})$/, "$1:$2");
  const instant = new Date(`${day}T${time}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(instant.getTime()) || !isWritable(instant) ? undefined : instant;
}

/** Date would take 30 February for 2 March. */
function isDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

/** An offset may carry an instant out of the years that are written with four digits. */
function isWritable(instant: Date): boolean {
  return instant.getUTCFullYear() >= 1 && instant.getUTCFullYear() <= 9999;
}
