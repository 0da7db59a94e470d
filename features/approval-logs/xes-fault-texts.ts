import type { XesFault } from "./xes-fault.ts";

/** What is wrong with a file, and the way out. `line` is written as the reader writes numbers. */
type FaultTexts = Readonly<Record<XesFault, (line?: string) => string>>;

const inLine = (line: string | undefined) => (line === undefined ? "In der Datei" : `In Zeile ${line}`);
const inLineEnglish = (line: string | undefined) =>
  line === undefined ? "Somewhere in the file" : `In line ${line}`;

const de: FaultTexts = {
  "file-empty": () => "Die Datei ist leer. Bitte wählen Sie eine andere.",
  "gzip-broken": () => "Die gepackte Datei ist beschädigt oder unvollständig. Bitte übertragen Sie sie neu.",
  "unpacked-too-large": () =>
    "Entpackt ist die Datei größer als 250 MB. Bitte teilen Sie das Protokoll nach Zeiträumen.",
  "encoding-unknown": () =>
    "Die Datei ist nicht in UTF-8 geschrieben. Bitte führen Sie das Protokoll mit der Zeichenkodierung UTF-8 aus.",
  "encoding-broken": (line) =>
    `${inLine(line)} stehen Zeichen, die sich nicht als UTF-8 lesen lassen. Bitte führen Sie das Protokoll noch einmal aus.`,
  "document-type": (line) =>
    `${inLine(line)} steht ein DOCTYPE. XES kommt ohne aus; aus Vorsicht wird er nicht gelesen. Bitte löschen Sie ihn.`,
  "xml-broken": (line) =>
    `${inLine(line)} steht kein gültiges XML. Bitte führen Sie das Protokoll noch einmal aus.`,
  "no-xes": () => "Das ist keine XES-Datei: Ihr äußerstes Element muss „log“ heißen.",
  "element-unknown": (line) =>
    `${inLine(line)} steht ein Element, das der Standard XES 1849-2016 dort nicht kennt.`,
  "nested-too-deep": (line) => `${inLine(line)} sind Elemente mehr als fünfzigfach ineinander geschachtelt.`,
  "attribute-incomplete": (line) =>
    `${inLine(line)} fehlt einem Merkmal der Name (key) oder der Wert (value).`,
  "value-invalid": (line) =>
    `${inLine(line)} passt ein Wert nicht zu seiner Art. Ein Zeitpunkt sieht so aus: 2026-11-25T09:00:00+01:00`,
  "trace-without-name": (line) => `${inLine(line)} beginnt ein Fall (trace) ohne „concept:name“.`,
  "event-outside-trace": (line) => `${inLine(line)} steht ein Ereignis, das zu keinem Fall (trace) gehört.`,
  "event-without-name": (line) => `${inLine(line)} beginnt ein Ereignis ohne „concept:name“.`,
  "event-without-time": (line) => `${inLine(line)} beginnt ein Ereignis ohne „time:timestamp“.`,
};

const en: FaultTexts = {
  "file-empty": () => "The file is empty. Please choose another.",
  "gzip-broken": () => "The packed file is damaged or incomplete. Please transfer it again.",
  "unpacked-too-large": () => "Unpacked, the file is larger than 250 MB. Please divide the log by periods.",
  "encoding-unknown": () =>
    "The file is not written in UTF-8. Please export the log with the character encoding UTF-8.",
  "encoding-broken": (line) =>
    `${inLineEnglish(line)} there are characters that are no UTF-8. Please export the log again.`,
  "document-type": (line) =>
    `${inLineEnglish(line)} there is a DOCTYPE. XES does without; to be safe, none is read. Please delete it.`,
  "xml-broken": (line) => `${inLineEnglish(line)} there is no valid XML. Please export the log again.`,
  "no-xes": () => 'This is no XES file: its outermost element must be called "log".',
  "element-unknown": (line) =>
    `${inLineEnglish(line)} there is an element that the standard XES 1849-2016 does not know there.`,
  "nested-too-deep": (line) => `${inLineEnglish(line)} elements are nested more than fifty deep.`,
  "attribute-incomplete": (line) => `${inLineEnglish(line)} an attribute lacks its key or its value.`,
  "value-invalid": (line) =>
    `${inLineEnglish(line)} a value does not fit its type. An instant looks like this: 2026-11-25T09:00:00+01:00`,
  "trace-without-name": (line) => `${inLineEnglish(line)} a trace begins without "concept:name".`,
  "event-outside-trace": (line) => `${inLineEnglish(line)} there is an event that belongs to no trace.`,
  "event-without-name": (line) => `${inLineEnglish(line)} an event begins without "concept:name".`,
  "event-without-time": (line) => `${inLineEnglish(line)} an event begins without "time:timestamp".`,
};

export const xesFaultTexts = { de, en };
