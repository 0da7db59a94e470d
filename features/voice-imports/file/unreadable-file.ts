import type { FileFault } from "./file-format.ts";

/** Thrown in the middle of reading when the whole file turns out to be unreadable. `line` is counted from 1. */
export class UnreadableFile extends Error {
  readonly fault: FileFault;
  readonly line: number | undefined;

  constructor(fault: FileFault, line?: number) {
    super(line === undefined ? fault : `${fault} (line ${String(line)})`);
    this.name = "UnreadableFile";
    this.fault = fault;
    this.line = line;
  }
}

/** The same fault as a value. Anything but an UnreadableFile is a surprise and is thrown again. */
export function asUnreadable(error: unknown): { outcome: "unreadable"; fault: FileFault; line?: number } {
  if (!(error instanceof UnreadableFile)) throw error;
  if (error.line === undefined) return { outcome: "unreadable", fault: error.fault };
  return { outcome: "unreadable", fault: error.fault, line: error.line };
}
