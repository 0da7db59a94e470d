import { decodeText } from "./decode-text.server.ts";
import type { FileFormat, FileRow } from "./file-format.ts";
import { fileLimits, type FileLimits } from "./file-limits.ts";
import { readBytes } from "./read-bytes.server.ts";
import { readDelimitedRows } from "./read-delimited-rows.ts";
import { readJsonLineRows } from "./read-json-line-rows.ts";
import { readOpen311Rows } from "./read-open311-rows.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** Rows handed over at once: few enough for one database transaction, many enough that overhead does not count. */
const batchRows = 500;

/**
 * The rows of a file in their order, in batches of 500. Memory does not grow with the file, but for Open311, which is held
 * as a whole. Throws UnreadableFile when the file turns out to be unreadable later; check the file first where nothing may
 * be half-imported.
 */
export async function* readRows(
  path: string,
  format: FileFormat,
  limits: FileLimits = fileLimits,
): AsyncGenerator<readonly FileRow[]> {
  const text = decodeText(readBytes(path, format.gzip, limits), format.encoding);
  let batch: FileRow[] = [];
  let rows = 0;
  for await (const piece of rowsOf(text, format, limits)) {
    for (const row of piece) {
      rows += 1;
      if (rows > limits.rows) throw new UnreadableFile("too-many-rows", row.line);
      batch.push(row);
      if (batch.length < batchRows) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function rowsOf(
  text: AsyncIterable<string>,
  format: FileFormat,
  limits: FileLimits,
): AsyncGenerator<FileRow[]> {
  if (format.kind === "json-lines") return readJsonLineRows(text, format, limits);
  if (format.kind === "open311") return readOpen311Rows(text, format, limits);
  return readDelimitedRows(text, format, limits);
}
