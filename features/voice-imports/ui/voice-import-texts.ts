import type { FileFormat } from "../file/file-format.ts";
import type { RowRefusal } from "../file/map-row.ts";
import type { ImportState } from "../voice-import.ts";

/** Numbers in sentences arrive as the reader writes them; `count` beside them decides between one and many. */
type Counted = { readonly count: number; readonly text: string };

const statesDe: Record<ImportState, string> = {
  draft: "wartet auf Ihre Zuordnung",
  waiting: "beginnt gleich",
  running: "läuft",
  finished: "abgeschlossen",
  unreadable: "nicht lesbar",
  discarded: "verworfen",
};

const statesEn: Record<ImportState, string> = {
  draft: "waits for your mapping",
  waiting: "is about to begin",
  running: "is running",
  finished: "finished",
  unreadable: "not readable",
  discarded: "discarded",
};

const kindsDe: Record<FileFormat["kind"], string> = {
  csv: "Tabelle (CSV)",
  tsv: "Tabelle mit Tabulatoren (TSV)",
  "json-lines": "JSON-Zeilen",
  open311: "Meldungen nach Open311",
};

const kindsEn: Record<FileFormat["kind"], string> = {
  csv: "table (CSV)",
  tsv: "table with tabs (TSV)",
  "json-lines": "JSON lines",
  open311: "Open311 service requests",
};

const refusalsDe: Record<RowRefusal, string> = {
  "columns-count-differs": "Die Zeile hat nicht so viele Spalten wie die Kopfzeile.",
  "json-broken": "Die Zeile ist kein gültiges JSON.",
  "not-an-object": "Die Zeile ist kein JSON-Objekt.",
  "text-missing": "Die Zeile enthält keinen Text.",
  "text-too-long": "Der Text hat mehr als 20.000 Zeichen.",
  "id-too-long": "Die Kennung hat mehr als 200 Zeichen.",
  "date-unreadable": "Das Datum ist nicht lesbar. Verstanden wird zum Beispiel 2026-11-23 oder 23.11.2026.",
  "date-in-future": "Das Datum liegt in der Zukunft.",
};

const refusalsEn: Record<RowRefusal, string> = {
  "columns-count-differs": "The line has not as many columns as the header.",
  "json-broken": "The line is no valid JSON.",
  "not-an-object": "The line is no JSON object.",
  "text-missing": "The line holds no text.",
  "text-too-long": "The text has more than 20,000 characters.",
  "id-too-long": "The id has more than 200 characters.",
  "date-unreadable": "The date cannot be read. Understood are for example 2026-11-23 and 23.11.2026.",
  "date-in-future": "The date lies in the future.",
};

const de = {
  states: statesDe,
  kinds: kindsDe,
  packed: "gepackt",
  refusals: refusalsDe,
  read: ({ count, text }: Counted) => (count === 1 ? "1 Beitrag gelesen" : `${text} Beiträge gelesen`),
  sorted: (recorded: string, known: string, refused: string) =>
    `${recorded} neu, ${known} schon bekannt, ${refused} abgelehnt`,
  masked: ({ count, text }: Counted) => {
    if (count === 0) return "Es war nichts unkenntlich zu machen.";
    return count === 1
      ? "1 persönliche Angabe unkenntlich gemacht."
      : `${text} persönliche Angaben unkenntlich gemacht.`;
  },
  preview: "Die ersten Zeilen der Datei",
  previewCaption: "Die ersten Zeilen, Spalte für Spalte",
  previewHint:
    "Persönliche Angaben, die wir erkennen, sind hier schon unkenntlich. Lange Texte sind gekürzt.",
  otherColumns: ({ count, text }: Counted) =>
    count === 1 ? "Eine weitere Spalte ist nicht gezeigt." : `${text} weitere Spalten sind nicht gezeigt.`,
  line: "Zeile",
  refusedLine: "Wird abgelehnt",
  reason: "Grund",
  noRows: "Unter der Kopfzeile steht keine Zeile.",
  mapping: "Was steht in welcher Spalte?",
  fields: { text: "Text", title: "Titel", id: "Kennung", date: "Datum", sourceName: "Name der Sammlung" },
  hints: {
    text: "Was die Menschen geschrieben oder gesagt haben. Steht in einer Zeile nur ein Titel, wird er zum Text.",
    title: "Eine Überschrift oder ein Betreff.",
    id: "Die Nummer des Beitrags. An ihr erkennt Wirkstatt, was schon da ist; ohne sie an Text und Datum.",
    date: "Wann es gesagt wurde.",
    sourceName: "Unter diesem Namen erkennt Wirkstatt Wiederholungen: dieselbe Sammlung, derselbe Name.",
  },
  optional: "freiwillig",
  none: "keine Spalte",
  choose: "Bitte wählen",
  start: "Stimmen importieren",
  discard: "Datei verwerfen",
  discardHint: "Die Datei wird gelöscht. Es ist noch nichts aufgenommen.",
  progress: "Import",
  progressLabel: "Gelesen",
  progressText: (read: string, all: string) => `${read} von ${all} Beiträgen`,
  checking: "Die Datei wird geprüft.",
  progressSaid: (percent: number) => `${percent} Prozent gelesen`,
  refusedTitle: "Abgelehnte Zeilen",
  refusedCaption: "Abgelehnte Zeilen mit ihrer Nummer in der Datei",
  refusedFirst: (shown: string, all: string) => `Gezeigt sind die ersten ${shown} von ${all}.`,
};

export type VoiceImportTexts = typeof de;

const en: VoiceImportTexts = {
  states: statesEn,
  kinds: kindsEn,
  packed: "packed",
  refusals: refusalsEn,
  read: ({ count, text }) => (count === 1 ? "1 contribution read" : `${text} contributions read`),
  sorted: (recorded, known, refused) => `${recorded} new, ${known} already known, ${refused} refused`,
  masked: ({ count, text }) => {
    if (count === 0) return "Nothing had to be masked.";
    return count === 1 ? "1 personal detail was masked." : `${text} personal details were masked.`;
  },
  preview: "The first lines of the file",
  previewCaption: "The first lines, column by column",
  previewHint: "Personal details that we recognise are masked here already. Long texts are cut.",
  otherColumns: ({ count, text }) =>
    count === 1 ? "One more column is not shown." : `${text} more columns are not shown.`,
  line: "Line",
  refusedLine: "Will be refused",
  reason: "Reason",
  noRows: "There is no line below the header.",
  mapping: "Which column holds what?",
  fields: { text: "Text", title: "Title", id: "Id", date: "Date", sourceName: "Name of the collection" },
  hints: {
    text: "What people wrote or said. Where a line has a title only, the title becomes the text.",
    title: "A heading or a subject.",
    id: "The number of the contribution. By it Wirkstatt recognises what is there already; without it, by text and date.",
    date: "When it was said.",
    sourceName: "Under this name Wirkstatt recognises repetitions: the same collection, the same name.",
  },
  optional: "optional",
  none: "no column",
  choose: "Please choose",
  start: "Import voices",
  discard: "Discard file",
  discardHint: "The file will be deleted. Nothing has been recorded yet.",
  progress: "Import",
  progressLabel: "Read",
  progressText: (read, all) => `${read} of ${all} contributions`,
  checking: "The file is being checked.",
  progressSaid: (percent) => `${percent} per cent read`,
  refusedTitle: "Refused lines",
  refusedCaption: "Refused lines with their number in the file",
  refusedFirst: (shown, all) => `Shown are the first ${shown} of ${all}.`,
};

export const voiceImportTexts = { de, en };
