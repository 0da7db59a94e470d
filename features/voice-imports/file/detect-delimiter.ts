import { createRecordScanner, type ScannedRecord } from "./create-record-scanner.ts";
import { UnreadableFile } from "./unreadable-file.ts";

type Candidate = { delimiter: string; columns: number; share: number; breaks: boolean };

/** In this order where nothing else decides: German spreadsheets write semicolons. */
const delimiters = [";", ",", "\t", "|"] as const;

/** More records would not change the finding. */
const recordsLooked = 100;

/**
 * The delimiter by which most records have as many fields as the header. `isWhole` says that `head` is all of the file;
 * otherwise its last record is cut and does not count. A single column reads the same by any delimiter.
 */
export function detectDelimiter(head: string, isWhole: boolean): string {
  const announced = announcedDelimiter(head);
  if (announced !== undefined) return announced;
  const candidates = delimiters.map((delimiter) => tryDelimiter(delimiter, head, isWhole));
  return candidates.toSorted(bestFirst)[0]?.delimiter ?? ";";
}

/** Excel writes and understands a first line such as "sep=;". It is no header. */
export function announcedDelimiter(firstLine: string): string | undefined {
  return /^"?sep=([;,\t|])"?(?=\n|$)/.exec(firstLine)?.[1];
}

/** A header with several columns is the strongest sign; then how well the records agree with it. */
function bestFirst(one: Candidate, other: Candidate): number {
  return (
    Number(other.columns > 1) - Number(one.columns > 1) ||
    agreement(other) - agreement(one) ||
    other.columns - one.columns
  );
}

/** A broken quote speaks against a delimiter, but not as much as rows that do not fit: it may be the file's own fault. */
function agreement({ share, breaks }: Candidate): number {
  return breaks ? share / 2 : share;
}

function tryDelimiter(delimiter: string, head: string, isWhole: boolean): Candidate {
  const { records, breaks } = scanHead(delimiter, head, isWhole);
  const columns = records[0]?.fields ?? 1;
  const looked = records.slice(0, recordsLooked);
  const alike = looked.filter((record) => record.fields === columns);
  return { delimiter, columns, breaks, share: looked.length === 0 ? 0 : alike.length / looked.length };
}

function scanHead(
  delimiter: string,
  head: string,
  isWhole: boolean,
): { records: ScannedRecord[]; breaks: boolean } {
  const scanner = createRecordScanner(delimiter, head.length + 1);
  const records: ScannedRecord[] = [];
  try {
    // Line by line, so that what precedes a broken quote is kept.
    for (const line of head.split(/(?<=\n)/)) records.push(...scanner.push(line));
    if (isWhole || records.length === 0) records.push(...scanner.end());
    return { records, breaks: false };
  } catch (error) {
    if (error instanceof UnreadableFile) return { records, breaks: true };
    throw error;
  }
}
