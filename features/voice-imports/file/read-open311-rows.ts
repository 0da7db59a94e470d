import type { FileFormat, FileRow } from "./file-format.ts";
import type { FileLimits } from "./file-limits.ts";
import { jsonObjectValues } from "./json-object-values.ts";
import { scanJsonObjects } from "./scan-json-objects.ts";
import { scanXmlRequests } from "./scan-xml-requests.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/**
 * All that is read from a GeoReport v2 service request (wiki.open311.org/GeoReport_v2, "GET Service Requests"). Privacy by
 * shape: e-mail, names, telephone, account and device of the person, address, coordinates and media addresses are not in
 * this list and therefore never leave the file.
 */
export const open311Columns: readonly string[] = [
  "service_request_id",
  "service_name",
  "service_code",
  "description",
  "requested_datetime",
  "status",
  "agency_responsible",
];

const wanted: ReadonlySet<string> = new Set(open311Columns);

/**
 * Rows of an Open311 file, JSON or XML. The whole text is in memory, because one line may hold all requests.
 * Throws UnreadableFile: json-broken, xml-broken, unpacked-too-large beyond `limits.wholeFileBytes`, line-too-long for one
 * request.
 */
export async function* readOpen311Rows(
  text: AsyncIterable<string>,
  format: FileFormat,
  limits: FileLimits,
): AsyncGenerator<FileRow[]> {
  const columns = new Set(format.columns);
  const whole = await wholeText(text, limits);
  for (const row of scanOpen311(whole, limits)) yield [withColumns(row, columns)];
}

/** Every request with all wanted values it has. Throws as readOpen311Rows does. */
export function scanOpen311(whole: string, limits: FileLimits): Generator<FileRow> {
  return /^\s*</.test(whole) ? xmlRows(whole, limits) : jsonRows(whole, limits);
}

/** The text of a file small enough to be held. Throws UnreadableFile: unpacked-too-large. */
export async function wholeText(text: AsyncIterable<string>, limits: FileLimits): Promise<string> {
  const pieces: string[] = [];
  let bytes = 0;
  for await (const piece of text) {
    pieces.push(piece);
    bytes += Buffer.byteLength(piece);
    if (bytes > limits.wholeFileBytes) throw new UnreadableFile("unpacked-too-large");
  }
  return pieces.join("");
}

function* xmlRows(whole: string, limits: FileLimits): Generator<FileRow> {
  for (const request of scanXmlRequests(whole, wanted, limits.recordCharacters)) {
    yield { line: request.line, values: onlyWanted(request.values) };
  }
}

function* jsonRows(whole: string, limits: FileLimits): Generator<FileRow> {
  for (const element of scanJsonObjects(whole, limits.recordCharacters)) {
    const parsed = jsonObjectValues(element.text);
    if (parsed.outcome === "refused") yield { line: element.line, fault: parsed.fault };
    else yield { line: element.line, values: onlyWanted(parsed.values) };
  }
}

function onlyWanted(values: ReadonlyMap<string, string>): Record<string, string> {
  const kept = Object.create(null) as Record<string, string>;
  for (const [name, value] of values) if (wanted.has(name)) kept[name] = value;
  return kept;
}

function withColumns(row: FileRow, columns: ReadonlySet<string>): FileRow {
  if ("fault" in row) return row;
  const kept = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(row.values)) if (columns.has(name)) kept[name] = value;
  return { line: row.line, values: kept };
}
