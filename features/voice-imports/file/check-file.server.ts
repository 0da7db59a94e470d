import type { FileFault, FileFormat } from "./file-format.ts";
import { fileLimits, type FileLimits } from "./file-limits.ts";
import { readRows } from "./read-rows.server.ts";
import { asUnreadable } from "./unreadable-file.ts";

export type FileCheck =
  { outcome: "sound"; rows: number } | { outcome: "unreadable"; fault: FileFault; line?: number };

/**
 * Reads the whole file once without keeping a row, so that a fault at its end is known before the first row is recorded.
 * `rows` counts refused rows too.
 */
export async function checkFile(
  path: string,
  format: FileFormat,
  limits: FileLimits = fileLimits,
): Promise<FileCheck> {
  try {
    let rows = 0;
    for await (const batch of readRows(path, format, limits)) rows += batch.length;
    return { outcome: "sound", rows };
  } catch (error) {
    return asUnreadable(error);
  }
}
