/** Why a file cannot be read as an approval log. */
export type XesFault =
  | "file-empty"
  | "gzip-broken"
  | "unpacked-too-large"
  | "encoding-unknown"
  | "encoding-broken"
  | "document-type"
  | "xml-broken"
  | "no-xes"
  | "element-unknown"
  | "nested-too-deep"
  | "attribute-incomplete"
  | "value-invalid"
  | "trace-without-name"
  | "event-outside-trace"
  | "event-without-name"
  | "event-without-time";

/** Thrown in the middle of reading and caught where reading began. `line` is counted from 1; null: the file as a whole. */
export class XesFaultFound extends Error {
  readonly fault: XesFault;
  readonly line: number | null;

  constructor(fault: XesFault, line: number | null) {
    super(line === null ? fault : `${fault} (line ${line})`);
    this.name = "XesFaultFound";
    this.fault = fault;
    this.line = line;
  }
}
