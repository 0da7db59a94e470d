import type { ColumnMapping } from "../column-mapping.ts";
import type { FileRow, RowFault } from "./file-format.ts";
import { parseSaidOn } from "./said-on.ts";

/** One row in our own words, cleaned but not yet masked. `saidOn` is yyyy-mm-dd. */
export type MappedRow = { externalId?: string; title?: string; text: string; saidOn?: string };

/** Why one row is not recorded. */
export type RowRefusal =
  RowFault | "text-missing" | "text-too-long" | "id-too-long" | "date-unreadable" | "date-in-future";

/** UTF-16 code units. The longest of 4,345 real contributions has 6,141; what is longer is a document, not a voice. */
const mostTextCharacters = 20_000;

/** UTF-16 code units. A longer title is a text: it is put before the text, so that no word is lost. */
const mostTitleCharacters = 300;

/** UTF-16 code units. Identifiers of known systems are UUIDs or addresses below this length. */
const mostIdCharacters = 200;

/**
 * Takes our fields out of a row. A row with only a title has this title as its text. `today` is the present day in Berlin,
 * yyyy-mm-dd.
 */
export function mapRow(
  row: FileRow,
  mapping: ColumnMapping,
  today: string,
): { outcome: "mapped"; row: MappedRow } | { outcome: "refused"; reason: RowRefusal } {
  if ("fault" in row) return { outcome: "refused", reason: row.fault };
  const externalId = cleanLine(valueOf(row.values, mapping.id));
  if (externalId.length > mostIdCharacters) return { outcome: "refused", reason: "id-too-long" };
  const { title, text } = titleAndText(row.values, mapping);
  if (text === "") return { outcome: "refused", reason: "text-missing" };
  if (text.length > mostTextCharacters) return { outcome: "refused", reason: "text-too-long" };
  const saidOn = parseSaidOn(cleanLine(valueOf(row.values, mapping.date)), today);
  if (saidOn.outcome === "date-unreadable" || saidOn.outcome === "date-in-future") {
    return { outcome: "refused", reason: saidOn.outcome };
  }
  return {
    outcome: "mapped",
    row: {
      ...(externalId !== "" && { externalId }),
      ...(title !== "" && { title }),
      text,
      ...(saidOn.outcome === "day" && { saidOn: saidOn.day }),
    },
  };
}

function valueOf(values: Readonly<Record<string, string>>, column: string | undefined): string {
  // JSON rows may lack a column; "constructor" must not reach a prototype, whoever made the row.
  return column !== undefined && Object.hasOwn(values, column) ? (values[column] ?? "") : "";
}

function titleAndText(
  values: Readonly<Record<string, string>>,
  mapping: ColumnMapping,
): { title: string; text: string } {
  const text = cleanText(valueOf(values, mapping.text));
  const titleAsWritten = cleanText(valueOf(values, mapping.title));
  const title = cleanLine(titleAsWritten);
  if (text === "") return { title: "", text: titleAsWritten };
  if (title.length > mostTitleCharacters) return { title: "", text: `${titleAsWritten}\n\n${text}` };
  return { title, text };
}

/** All controls but tab and line feed. They cannot be seen, and PostgreSQL refuses NUL. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Nothing a reader could see: white space and format characters such as the zero width space. */
const invisible = /^[\s\p{Cf}]*$/u;

/** LF only, no controls, well-formed (JSON can hold half a surrogate pair), NFC, trimmed. */
function cleanText(value: string): string {
  const text = value.toWellFormed().replace(/\r\n?/g, "\n").replace(controls, "").normalize("NFC").trim();
  return invisible.test(text) ? "" : text;
}

function cleanLine(value: string): string {
  return cleanText(value).replace(/\s+/g, " ");
}
