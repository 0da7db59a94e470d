import type { ImportFault } from "./voice-import.ts";

/** What is wrong with a whole file, and the way out. `line` is written as the reader writes numbers. */
type FaultTexts = Readonly<Record<ImportFault, (line?: string) => string>>;

const inLine = (line: string | undefined) => (line === undefined ? "In der Datei" : `In Zeile ${line}`);
const inLineEnglish = (line: string | undefined) =>
  line === undefined ? "Somewhere in the file" : `In line ${line}`;

const de: FaultTexts = {
  "file-empty": () => "Die Datei ist leer. Bitte wählen Sie eine andere.",
  "file-missing": () => "Die Datei liegt nicht mehr bereit. Bitte laden Sie sie noch einmal hoch.",
  "file-binary": () =>
    "Das ist keine Textdatei. Kommt sie aus einer Tabellenkalkulation, dann speichern Sie sie dort als CSV und wählen diese Datei.",
  "encoding-broken": (line) =>
    `${inLine(line)} stehen Zeichen, die sich nicht lesen lassen. Bitte speichern Sie die Datei mit der Zeichenkodierung UTF-8.`,
  "quote-never-closes": (line) =>
    `${inLine(line)} beginnt ein Anführungszeichen, das nie endet. Bitte schließen oder löschen Sie es.`,
  "line-too-long": (line) =>
    `${inLine(line)} steht ein Eintrag mit mehr als einer Million Zeichen. Meist fehlt dort ein Zeilenende oder ein schließendes Anführungszeichen.`,
  "unpacked-too-large": () => "Entpackt ist die Datei zu groß. Bitte teilen Sie sie in mehrere.",
  "gzip-broken": () =>
    "Die gepackte Datei ist beschädigt oder unvollständig. Bitte übertragen Sie sie neu oder wählen Sie die entpackte Datei.",
  "columns-missing": () =>
    "Es fehlen die Namen der Spalten. In einer Tabelle stehen sie in der ersten Zeile, in JSON ist jede Zeile ein Objekt.",
  "columns-repeated": (line) =>
    `${inLine(line)} heißen zwei Spalten gleich. Bitte geben Sie jeder einen eigenen Namen.`,
  "json-broken": (line) =>
    `${inLine(line)} steht kein gültiges JSON. Gelesen wird ein Objekt je Zeile oder eine Liste von Meldungen nach Open311.`,
  "xml-broken": (line) =>
    `${inLine(line)} steht kein gültiges XML mit Meldungen nach Open311. Bitte führen Sie die Daten noch einmal aus, am besten als CSV.`,
  "too-many-columns": () =>
    "Die Datei hat mehr als 200 Spalten. Bitte lassen Sie weg, was Sie nicht brauchen.",
  "too-many-rows": () => "Die Datei hat mehr als eine Million Zeilen. Bitte teilen Sie sie in mehrere.",
};

const en: FaultTexts = {
  "file-empty": () => "The file is empty. Please choose another.",
  "file-missing": () => "The file is no longer there. Please upload it once more.",
  "file-binary": () =>
    "This is no text file. If it comes from a spreadsheet, save it there as CSV and choose that file.",
  "encoding-broken": (line) =>
    `${inLineEnglish(line)} there are characters that cannot be read. Please save the file with the character encoding UTF-8.`,
  "quote-never-closes": (line) =>
    `${inLineEnglish(line)} a quotation mark opens that never closes. Please close or delete it.`,
  "line-too-long": (line) =>
    `${inLineEnglish(line)} there is an entry of more than a million characters. Mostly a line end or a closing quotation mark is missing there.`,
  "unpacked-too-large": () => "Unpacked, the file is too large. Please divide it.",
  "gzip-broken": () =>
    "The packed file is damaged or incomplete. Please transfer it again, or choose the unpacked file.",
  "columns-missing": () =>
    "The names of the columns are missing. A table has them in its first line; in JSON every line is an object.",
  "columns-repeated": (line) =>
    `${inLineEnglish(line)} two columns have the same name. Please give each a name of its own.`,
  "json-broken": (line) =>
    `${inLineEnglish(line)} there is no valid JSON. What can be read is one object a line, or a list of Open311 service requests.`,
  "xml-broken": (line) =>
    `${inLineEnglish(line)} there is no valid XML with Open311 service requests. Please export the data again, best as CSV.`,
  "too-many-columns": () => "The file has more than 200 columns. Please leave out what you do not need.",
  "too-many-rows": () => "The file has more than a million lines. Please divide it.",
};

export const importFaultTexts = { de, en };
