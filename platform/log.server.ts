import { pino } from "pino";
import type { DestinationStream, Logger } from "pino";
import type { Configuration } from "./configuration.server.ts";

export type Log = Logger;

/**
 * Structured lines on standard output. `error` means a person must act today. Nobody logs texts, names, addresses or query
 * strings: only ids, counts, durations and outcomes.
 */
export function createLog(level: Configuration["logLevel"], destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * An error without the fields libraries hang on it: PostgreSQL's `detail` quotes the refused row, which may be somebody's
 * words or address.
 */
function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name: type, message, stack } = error;
  const { code, constraint } = error as { readonly code?: unknown; readonly constraint?: unknown };
  return { type, message, stack, code, constraint };
}
