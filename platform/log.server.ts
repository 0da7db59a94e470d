import { pino } from "pino";
import type { Logger } from "pino";
import type { Configuration } from "./configuration.server.ts";

export type Log = Logger;

/**
 * Structured lines on standard output. `error` means a person must act today. Nobody logs texts, names, addresses or query
 * strings: only ids, counts, durations and outcomes.
 */
export function createLog(level: Configuration["logLevel"]): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
