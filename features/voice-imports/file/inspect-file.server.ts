import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import { decodeText } from "./decode-text.server.ts";
import { detectDelimiter } from "./detect-delimiter.ts";
import { detectEncoding } from "./detect-encoding.server.ts";
import { detectKind } from "./detect-kind.ts";
import type { FileEncoding, FileFault, FileFormat, FileRow } from "./file-format.ts";
import { fileLimits, type FileLimits } from "./file-limits.ts";
import { jsonObjectValues } from "./json-object-values.ts";
import { isGzip, readBytes } from "./read-bytes.server.ts";
import { readHeader } from "./read-delimited-rows.ts";
import { readLines, type TextLine } from "./read-json-line-rows.ts";
import { open311Columns, scanOpen311, wholeText } from "./read-open311-rows.ts";
import { readRows } from "./read-rows.server.ts";
import { asUnreadable, UnreadableFile } from "./unreadable-file.ts";

export type FileInspection =
  | { outcome: "readable"; format: FileFormat; preview: readonly FileRow[] }
  | { outcome: "unreadable"; fault: FileFault; line?: number };

/** Rows shown before the import. */
const previewRows = 5;

/** JSON lines and service requests name their columns row by row: the union over this many rows counts. */
const rowsWithColumns = 200;

/** Text that decides the kind and the delimiter, in UTF-16 code units. */
const headCharacters = 256 * 1024;

/**
 * Recognises what a file is by its content and reads its first five rows. Further down the file may still be unreadable:
 * checkFile tells.
 */
export async function inspectFile(path: string, limits: FileLimits = fileLimits): Promise<FileInspection> {
  try {
    const gzip = await isGzip(path);
    const found = await detectEncoding(readBytes(path, gzip, limits));
    if (found.outcome === "unreadable") return found;
    const format = await describeFile({ path, gzip, encoding: found.encoding, limits });
    return { outcome: "readable", format, preview: await readPreview(path, format, limits) };
  } catch (error) {
    return asUnreadable(error);
  }
}

type Source = { path: string; gzip: boolean; encoding: FileEncoding; limits: FileLimits };

function textOf({ path, gzip, encoding, limits }: Source): AsyncGenerator<string> {
  return decodeText(readBytes(path, gzip, limits), encoding);
}

async function describeFile(source: Source): Promise<FileFormat> {
  const { head, isWhole } = await readHead(textOf(source));
  if (head.trim() === "") throw new UnreadableFile("file-empty");
  const { gzip, encoding, limits } = source;
  const kind = detectKind(head, isWhole);
  if (kind === "json-lines") {
    return { kind, encoding, gzip, columns: checkedColumns(await jsonLineColumns(source), limits) };
  }
  if (kind === "open311") return { kind, encoding, gzip, columns: await requestColumns(source) };
  const delimiter = detectDelimiter(head, isWhole);
  const columns = await headerColumns(source, delimiter);
  return { kind: delimiter === "\t" ? "tsv" : "csv", encoding, delimiter, gzip, columns };
}

async function readHead(text: AsyncGenerator<string>): Promise<{ head: string; isWhole: boolean }> {
  let head = "";
  for await (const piece of text) {
    head += piece;
    // A file may begin with blank lines; they do not decide anything.
    if (head.trim().length > headCharacters) return { head, isWhole: false };
    if (head.length > headCharacters * 4) return { head, isWhole: false };
  }
  return { head, isWhole: true };
}

async function headerColumns(source: Source, delimiter: string): Promise<string[]> {
  const header = await readHeader(textOf(source), delimiter, source.limits);
  if (!header) throw new UnreadableFile("columns-missing");
  const names = header.names.map((name) => name.replace(/\s+/g, " ").trim().normalize("NFC"));
  if (names.every((name) => name === "")) throw new UnreadableFile("columns-missing", header.line);
  const columns = names.map((name, place) => toColumn(name, `#${String(place + 1)}`));
  return checkedColumns(columns, source.limits, header.line);
}

/** Names of columns are stored. A file without a header has somebody's words there. */
function toColumn(name: string, place: string): string {
  const { text, kinds } = maskPersonalData(name);
  if (kinds.length > 0) return `${text} ${place}`;
  return name === "" ? place : name;
}

async function jsonLineColumns(source: Source): Promise<string[]> {
  const lines: TextLine[] = [];
  for await (const more of readLines(textOf(source), source.limits)) {
    lines.push(...more);
    if (lines.length >= rowsWithColumns) break;
  }
  const columns = new Set(lines.slice(0, rowsWithColumns).flatMap(({ text }) => namesOf(text)));
  if (columns.size === 0) throw new UnreadableFile("json-broken", lines[0]?.line);
  return [...columns];
}

function namesOf(text: string): string[] {
  const parsed = jsonObjectValues(text);
  return parsed.outcome === "values" ? [...parsed.values.keys()].filter(isStorable) : [];
}

/** JSON can write NUL and half a surrogate pair into a name, PostgreSQL takes neither; nobody calls a text column so. */
function isStorable(name: string): boolean {
  return !name.includes("\0") && name.isWellFormed();
}

async function requestColumns(source: Source): Promise<string[]> {
  const seen = new Set<string>();
  const whole = await wholeText(textOf(source), source.limits);
  let looked = 0;
  for (const row of scanOpen311(whole, source.limits)) {
    if ("values" in row) for (const name of Object.keys(row.values)) seen.add(name);
    looked += 1;
    if (looked >= rowsWithColumns) break;
  }
  // An answer without requests is sound. One with other objects, such as an error answer, is no list of requests.
  if (looked === 0) return [...open311Columns];
  if (!seen.has("service_request_id")) throw new UnreadableFile("columns-missing");
  return open311Columns.filter((name) => seen.has(name));
}

function checkedColumns(columns: readonly string[], limits: FileLimits, line?: number): string[] {
  if (columns.length === 0) throw new UnreadableFile("columns-missing", line);
  if (columns.length > limits.columns) throw new UnreadableFile("too-many-columns", line);
  if (new Set(columns).size < columns.length) throw new UnreadableFile("columns-repeated", line);
  return [...columns];
}

async function readPreview(
  path: string,
  format: FileFormat,
  limits: FileLimits,
): Promise<readonly FileRow[]> {
  for await (const batch of readRows(path, format, limits)) return batch.slice(0, previewRows);
  return [];
}
