import type { FileFormat } from "./file/file-format.ts";

/** Which column of the file holds what: our field to the file's column. */
export type ColumnMapping = { text: string; title?: string; id?: string; date?: string };

export type MappingField = keyof ColumnMapping;

/** In the order in which they are offered. */
export const mappingFields: readonly MappingField[] = ["text", "title", "id", "date"];

/** Names that columns usually have, German and English, most telling first; written as comparableName leaves them. */
const usualNames: Readonly<Record<MappingField, readonly string[]>> = {
  text: [
    "text",
    "freitext",
    "beschreibung",
    "description",
    "inhalt",
    "content",
    "nachricht",
    "message",
    "kommentar",
    "comment",
    "rueckmeldung",
    "feedback",
    "beitrag",
    "beitragstext",
    "meldung",
    "meldungstext",
    "anmerkung",
    "hinweis",
    "anliegen",
    "stellungnahme",
    "antwort",
    "body",
    "kommentartext",
    "textbody",
  ],
  title: [
    "title",
    "titel",
    "betreff",
    "subject",
    "ueberschrift",
    "headline",
    "thema",
    "kurztitel",
    "servicename",
  ],
  id: [
    "id",
    "documentid",
    "servicerequestid",
    "nummer",
    "nr",
    "laufendenummer",
    "lfdnr",
    "beitragsid",
    "meldungsid",
    "meldungsnummer",
    "vorgangsnummer",
    "ticketid",
    "ticketnummer",
    "commentid",
    "messageid",
    "externalid",
    "kennung",
    "uuid",
  ],
  date: [
    "date",
    "datum",
    "requesteddatetime",
    "createdat",
    "created",
    "createddate",
    "creationdate",
    "eingegangen",
    "eingegangenam",
    "eingang",
    "eingangsdatum",
    "erstelltam",
    "erstellt",
    "gesagtam",
    "timestamp",
    "zeitstempel",
    "zeitpunkt",
    "submittedat",
  ],
};

/** Fields for which a column is also taken when the usual name is only one word of its name. An id is never guessed so. */
const fieldsFoundByWord: ReadonlySet<MappingField> = new Set(["text", "title", "date"]);

/** The columns that probably hold our fields. No column is suggested twice; what is not found is left out. */
export function suggestMapping(format: Pick<FileFormat, "columns">): Partial<ColumnMapping> {
  const mapping: Partial<ColumnMapping> = {};
  const free = new Set(format.columns);
  for (const find of [findByName, findByWord]) {
    for (const field of mappingFields) {
      const column = mapping[field] === undefined ? find(field, [...free]) : undefined;
      if (column === undefined) continue;
      mapping[field] = column;
      free.delete(column);
    }
  }
  return mapping;
}

function findByName(field: MappingField, columns: readonly string[]): string | undefined {
  return firstDefined(usualNames[field], (name) => columns.find((column) => comparableName(column) === name));
}

function findByWord(field: MappingField, columns: readonly string[]): string | undefined {
  if (!fieldsFoundByWord.has(field)) return undefined;
  return firstDefined(usualNames[field], (name) => columns.find((column) => wordsOf(column).includes(name)));
}

function firstDefined(
  names: readonly string[],
  find: (name: string) => string | undefined,
): string | undefined {
  for (const name of names) {
    const found = find(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function comparableName(column: string): string {
  return wordsOf(column).join("");
}

function wordsOf(column: string): string[] {
  const plain = column
    .normalize("NFC")
    .replace(/([a-zäöüß])([A-ZÄÖÜ])/g, "$1 $2")
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss");
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
}

export type ParsedMapping =
  | { outcome: "mapping"; mapping: ColumnMapping }
  /** `part` is what could not be understood, or "text" where that field is missing. */
  | { outcome: "not-a-mapping"; part: string };

/**
 * Reads "id=document_id,title=title,text=text". A column's name may hold "=" and commas; a comma begins a new part only
 * where a word and "=" follow it.
 */
export function parseMapping(text: string): ParsedMapping {
  const mapping = new Map<MappingField, string>();
  for (const part of text.split(/,(?=\s*[a-z]+\s*=)/)) {
    const [, name, column = ""] = /^\s*([a-z]+)\s*=\s*(.*?)\s*$/s.exec(part) ?? [];
    const field = mappingFields.find((each) => each === name);
    if (!field || column === "" || mapping.has(field)) return { outcome: "not-a-mapping", part: part.trim() };
    mapping.set(field, column);
  }
  const textColumn = mapping.get("text");
  if (textColumn === undefined) return { outcome: "not-a-mapping", part: "text" };
  return { outcome: "mapping", mapping: { ...Object.fromEntries(mapping), text: textColumn } };
}

export type CheckedMapping =
  | { outcome: "fits"; mapping: ColumnMapping }
  | { outcome: "text-not-mapped" }
  | { outcome: "column-unknown"; field: MappingField; column: string };

/** Whether every mapped column exists. An empty column, as a form sends it for "none", counts as not mapped. */
export function checkMapping(mapping: Partial<ColumnMapping>, columns: readonly string[]): CheckedMapping {
  const chosen = new Map<MappingField, string>();
  for (const field of mappingFields) {
    const column = mapping[field] ?? "";
    if (column === "") continue;
    if (!columns.includes(column)) return { outcome: "column-unknown", field, column };
    chosen.set(field, column);
  }
  const text = chosen.get("text");
  if (text === undefined) return { outcome: "text-not-mapped" };
  return { outcome: "fits", mapping: { ...Object.fromEntries(chosen), text } };
}
