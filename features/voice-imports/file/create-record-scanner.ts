import { UnreadableFile } from "./unreadable-file.ts";

/** One record of a delimited file, still as text. `line` is the line of its first character. */
export type ScannedRecord = { line: number; text: string; fields: number };

type RecordScanner = {
  /** Takes the next piece of text (line breaks are LF only) and returns the records that ended in it. */
  push: (piece: string) => ScannedRecord[];
  /** The last record, where the file does not end in a line break. */
  end: () => ScannedRecord[];
};

/**
 * Cuts delimited text into records, quotes respected (RFC 4180), and knows every line exactly. The fields of a record are
 * taken apart by csv-parse; this scanner exists because csv-parse counts CRLF within quotes twice, cannot tell where an
 * open quote began, and joins rows silently when a stray quote is closed by a quote of a later row.
 *
 * A quote within a field without quotes is an ordinary character, and so is a pair that is closed before the field's end
 * on the same line: "Halt" rief er. Blank lines are no records.
 *
 * push and end throw UnreadableFile: quote-never-closes with the line of the opening quote, line-too-long.
 */
export function createRecordScanner(delimiter: string, mostCharacters: number): RecordScanner {
  const scan: Scan = {
    delimiterCode: delimiter.charCodeAt(0),
    mostCharacters,
    state: "field-start",
    line: 1,
    recordLine: 1,
    quoteLine: 1,
    fields: 1,
    pending: "",
  };
  return { push: (piece) => pushPiece(scan, piece), end: () => endText(scan) };
}

type Scan = {
  readonly delimiterCode: number;
  readonly mostCharacters: number;
  state: "field-start" | "plain" | "quoted" | "after-quote";
  line: number;
  recordLine: number;
  quoteLine: number;
  fields: number;
  /** The beginning of a record whose end was not seen yet. */
  pending: string;
};

function pushPiece(scan: Scan, piece: string): ScannedRecord[] {
  const records: ScannedRecord[] = [];
  let start = 0;
  for (let place = 0; place < piece.length; place += 1) {
    const code = piece.charCodeAt(place);
    if (code === lineFeed) scan.line += 1;
    if (!endsRecord(scan, code)) continue;
    takeRecord(scan, records, piece.slice(start, place));
    start = place + 1;
  }
  scan.pending += piece.slice(start);
  refuseTooLong(scan, scan.pending);
  return records;
}

function endText(scan: Scan): ScannedRecord[] {
  if (scan.state === "quoted") throw new UnreadableFile("quote-never-closes", scan.quoteLine);
  const records: ScannedRecord[] = [];
  takeRecord(scan, records, "");
  return records;
}

/** Moves the state by one character. */
function endsRecord(scan: Scan, code: number): boolean {
  if (scan.state === "quoted") {
    if (code === quote) scan.state = "after-quote";
    return false;
  }
  if (code === quote && scan.state !== "plain") {
    if (scan.state === "field-start") scan.quoteLine = scan.line;
    scan.state = "quoted";
    return false;
  }
  return endsRecordOutsideQuotes(scan, code);
}

function endsRecordOutsideQuotes(scan: Scan, code: number): boolean {
  if (code === lineFeed) return true;
  if (code === scan.delimiterCode) {
    scan.fields += 1;
    scan.state = "field-start";
    return false;
  }
  // After a line break within the quotes this can only be the opening quote of a later field.
  if (scan.state === "after-quote" && scan.line > scan.quoteLine) {
    throw new UnreadableFile("quote-never-closes", scan.quoteLine);
  }
  scan.state = "plain";
  return false;
}

function takeRecord(scan: Scan, records: ScannedRecord[], tail: string): void {
  const text = scan.pending + tail;
  refuseTooLong(scan, text);
  if (scan.fields > 1 || text.trim() !== "")
    records.push({ line: scan.recordLine, text, fields: scan.fields });
  scan.state = "field-start";
  scan.recordLine = scan.line;
  scan.fields = 1;
  scan.pending = "";
}

function refuseTooLong(scan: Scan, text: string): void {
  if (text.length <= scan.mostCharacters) return;
  if (scan.state === "quoted" && scan.line > scan.recordLine) {
    throw new UnreadableFile("quote-never-closes", scan.quoteLine);
  }
  throw new UnreadableFile("line-too-long", scan.recordLine);
}

const lineFeed = 10;
const quote = 34;
