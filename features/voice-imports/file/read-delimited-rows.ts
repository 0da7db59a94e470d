import { parse } from "csv-parse/sync";
import { announcedDelimiter } from "./detect-delimiter.ts";
import type { FileFormat, FileRow } from "./file-format.ts";
import type { FileLimits } from "./file-limits.ts";
import { createRecordScanner, type ScannedRecord } from "./create-record-scanner.ts";

/** Rows of a CSV or TSV file after its header. Throws UnreadableFile as the scanner does. */
export async function* readDelimitedRows(
  text: AsyncIterable<string>,
  format: FileFormat,
  limits: FileLimits,
): AsyncGenerator<FileRow[]> {
  const delimiter = format.delimiter ?? ",";
  let isHeaderRead = false;
  for await (const records of scanText(text, delimiter, limits)) {
    const fields = splitFields(records, delimiter);
    const rows = records.map((record, place) => toRow(record, fields[place] ?? [], format.columns));
    yield isHeaderRead ? rows : rows.slice(1);
    isHeaderRead = true;
  }
}

/** The names in the first record, as written in the file. Undefined where the file holds no record. */
export async function readHeader(
  text: AsyncIterable<string>,
  delimiter: string,
  limits: FileLimits,
): Promise<{ line: number; names: string[] } | undefined> {
  for await (const records of scanText(text, delimiter, limits)) {
    const header = records[0];
    if (header) return { line: header.line, names: splitFields([header], delimiter)[0] ?? [] };
  }
  return undefined;
}

/** Records as they come, an Excel line "sep=;" left out. Never yields an empty list. */
async function* scanText(
  text: AsyncIterable<string>,
  delimiter: string,
  limits: FileLimits,
): AsyncGenerator<ScannedRecord[]> {
  const scanner = createRecordScanner(delimiter, limits.recordCharacters);
  let isFirst = true;
  for await (const piece of text) {
    const records = withoutAnnouncement(scanner.push(piece), isFirst);
    isFirst &&= records.length === 0;
    if (records.length > 0) yield records;
  }
  const last = withoutAnnouncement(scanner.end(), isFirst);
  if (last.length > 0) yield last;
}

function withoutAnnouncement(records: ScannedRecord[], isFirst: boolean): ScannedRecord[] {
  const first = records[0];
  const isAnnouncement = isFirst && first?.line === 1 && announcedDelimiter(first.text) !== undefined;
  return isAnnouncement ? records.slice(1) : records;
}

function splitFields(records: readonly ScannedRecord[], delimiter: string): string[][] {
  const fields: string[][] = parse(records.map((record) => record.text).join("\n"), {
    delimiter,
    record_delimiter: "\n",
    relax_quotes: true,
    relax_column_count: true,
  });
  if (fields.length !== records.length)
    throw new Error("scanner and csv-parse disagree on the number of records");
  return fields;
}

function toRow(record: ScannedRecord, fields: readonly string[], columns: readonly string[]): FileRow {
  // Spreadsheets leave empty cells behind the last column; they hold no words.
  const isSurplusEmpty = fields.slice(columns.length).every((field) => field.trim() === "");
  if (fields.length < columns.length || !isSurplusEmpty)
    return { line: record.line, fault: "columns-count-differs" };
  // Without a prototype, so that a column may be called __proto__ or constructor.
  const values = Object.create(null) as Record<string, string>;
  for (const [place, column] of columns.entries()) values[column] = fields[place] ?? "";
  return { line: record.line, values };
}
