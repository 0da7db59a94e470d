const de = {
  services: "Dienste",
  voices: "Stimmen",
  import: "Import",
  newTitle: "Stimmen importieren",
  newLead:
    "Aus einer Datei nehmen Sie viele Beiträge auf einmal auf: Tabellen (CSV, TSV), JSON-Zeilen und Meldungen nach Open311, auch mit gzip gepackt, bis 100 MB. Persönliche Angaben, die wir erkennen, werden unkenntlich, bevor etwas in die Datenbank kommt.",
  newPanel: "Neue Datei",
  file: "Datei",
  fileHint:
    "Im nächsten Schritt sehen Sie die ersten Zeilen und sagen, was in welcher Spalte steht. Vorher wird nichts aufgenommen.",
  upload: "Datei hochladen",
  uploadBroken: "Die Datei ist nicht vollständig angekommen. Bitte laden Sie sie noch einmal hoch.",
  earlier: "Frühere Importe",
  noneYet: "Noch kein Import",
  noneYetHint:
    "Was Sie importieren, steht danach hier: wie viele Beiträge neu waren und welche Zeilen abgelehnt wurden.",
  title: (fileName: string) => `Import aus ${fileName}`,
  draftLead: (file: { name: string; kind: string; columns: string }) =>
    `${file.name} ist lesbar: ${file.kind} mit ${file.columns}. Sagen Sie, was in welcher Spalte steht; dann beginnt der Import.`,
  columns: (count: number) => (count === 1 ? "einer Spalte" : `${count} Spalten`),
  runningLead: "Der Import läuft. Sie können diese Seite verlassen; er geht auch ohne Sie weiter.",
  unreadableLead: "Die Datei ließ sich nicht lesen. Es ist nichts davon aufgenommen.",
  wayOut: "Wenn die Datei in Ordnung gebracht ist, importieren Sie sie neu.",
  discardedLead: "Diese Datei wurde verworfen und gelöscht. Es ist nichts davon aufgenommen.",
  toVoices: "Stimmen ansehen",
  again: "Weitere Datei importieren",
  refusalsFile: "Alle als CSV",
  aboutFile: "Über diesen Import",
  fileName: "Datei",
  format: "Format",
  collection: "Sammlung",
  uploadedAt: "Hochgeladen",
  finishedAt: "Beendet",
  mapping: "Zuordnung",
  history: "Verlauf",
  csvLine: "Zeile",
  csvReason: "Grund",
};

type VoiceImportPageTexts = typeof de;

const en: VoiceImportPageTexts = {
  services: "Services",
  voices: "Voices",
  import: "Import",
  newTitle: "Import voices",
  newLead:
    "From a file you record many contributions at once: tables (CSV, TSV), JSON lines and Open311 service requests, also packed with gzip, up to 100 MB. Personal details that we recognise are masked before anything reaches the database.",
  newPanel: "New file",
  file: "File",
  fileHint:
    "In the next step you see the first lines and say which column holds what. Nothing is recorded before that.",
  upload: "Upload file",
  uploadBroken: "The file did not arrive completely. Please upload it once more.",
  earlier: "Earlier imports",
  noneYet: "No import yet",
  noneYetHint:
    "What you import is listed here afterwards: how many contributions were new, and which lines were refused.",
  title: (fileName) => `Import from ${fileName}`,
  draftLead: (file) =>
    `${file.name} can be read: ${file.kind} with ${file.columns}. Say which column holds what; then the import begins.`,
  columns: (count) => (count === 1 ? "one column" : `${count} columns`),
  runningLead: "The import is running. You may leave this page; it goes on without you.",
  unreadableLead: "The file could not be read. Nothing of it has been recorded.",
  wayOut: "Once the file has been put right, import it anew.",
  discardedLead: "This file was discarded and deleted. Nothing of it has been recorded.",
  toVoices: "Read the voices",
  again: "Import another file",
  refusalsFile: "All as CSV",
  aboutFile: "About this import",
  fileName: "File",
  format: "Format",
  collection: "Collection",
  uploadedAt: "Uploaded",
  finishedAt: "Ended",
  mapping: "Mapping",
  history: "History",
  csvLine: "Line",
  csvReason: "Reason",
};

export const voiceImportPageTexts = { de, en };
