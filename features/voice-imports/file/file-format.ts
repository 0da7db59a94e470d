/** What was recognised about an import file by looking at its content. Names of files are never trusted. */
export type FileFormat = {
  kind: FileKind;
  encoding: FileEncoding;
  /** Only for csv and tsv: one character. */
  delimiter?: string;
  gzip: boolean;
  /**
   * In the order of the file, trimmed and masked; a column without a name is called "#" and its place, counted from 1.
   */
  columns: readonly string[];
};

type FileKind = "csv" | "tsv" | "json-lines" | "open311";

export type FileEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Why a whole file is refused. Nothing of such a file may be recorded. */
export type FileFault =
  | "file-empty"
  | "file-binary"
  | "encoding-broken"
  | "quote-never-closes"
  | "line-too-long"
  | "unpacked-too-large"
  | "gzip-broken"
  | "columns-missing"
  | "columns-repeated"
  | "json-broken"
  | "xml-broken"
  | "too-many-columns"
  | "too-many-rows";

/** Why one row is refused while the file goes on. */
export type RowFault = "columns-count-differs" | "json-broken" | "not-an-object";

/** One row. `line` is the line of its first character as an editor shows it, counted from 1. */
export type FileRow =
  { line: number; values: Readonly<Record<string, string>> } | { line: number; fault: RowFault };
