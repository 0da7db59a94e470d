import { belongsToTeam, isAdministrator } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { ColumnMapping } from "./column-mapping.ts";
import type { FileFault, FileFormat } from "./file/file-format.ts";
import type { RowRefusal } from "./file/map-row.ts";

/**
 * draft: uploaded, columns not yet named. waiting: a job will take it up. running: batches are being recorded. finished: all
 * rows read. unreadable: the file as a whole was refused, nothing recorded. discarded: thrown away before it started.
 */
export const importStates = ["draft", "waiting", "running", "finished", "unreadable", "discarded"] as const;
export type ImportState = (typeof importStates)[number];

/** `file-missing`: the data folder no longer holds the uploaded file. */
export type ImportFault = FileFault | "file-missing";

export type ImportCounts = {
  readonly read: number;
  readonly recorded: number;
  readonly alreadyKnown: number;
  readonly refused: number;
  /** Spans masked in the voices recorded. */
  readonly masked: number;
};

/** One file on its way into a service's voices. */
export type VoiceImport = {
  readonly id: string;
  readonly serviceId: string;
  readonly serviceKey: string;
  readonly fileName: string;
  /** Name under which the uploaded file waits in the data folder. */
  readonly fileKey: string;
  readonly format: FileFormat;
  readonly sourceName: string;
  readonly mapping: ColumnMapping | null;
  readonly state: ImportState;
  readonly fault: { readonly fault: ImportFault; readonly line: number | null } | null;
  readonly rowsInFile: number | null;
  readonly counts: ImportCounts;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
};

export type ImportRefusal = { readonly line: number; readonly reason: RowRefusal };

/** The largest file taken, in bytes as uploaded: 100,000 long contributions fit several times over. */
export const largestUploadBytes = 100 * 1024 * 1024;

/** Imports show pieces of raw files and who may add to a service; both are for those who answer for it. */
export function mayReadVoiceImports(actor: Actor, service: { readonly teamId: string }): boolean {
  return isAdministrator(actor) || belongsToTeam(actor, service.teamId);
}

/** Longest name of a file that is kept, in UTF-16 code units: what file systems allow. Its end tells more than its beginning. */
const LONGEST_FILE_NAME = 255;

/** A file's name as it is shown: without folders, and without anything that is invisible or turns the reading direction. */
export function toFileName(name: string): string {
  const bare = name
    .toWellFormed()
    .replace(/^.*[\\/]/s, "")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .normalize("NFC");
  return bare.slice(-LONGEST_FILE_NAME).toWellFormed().trim() || "import";
}

/** The name of the collection, from the name of its file: "Beiträge 2026.csv.gz" becomes "Beiträge 2026". */
export function toSourceName(fileName: string): string {
  const bare = toFileName(fileName)
    .replace(/\s+/g, " ")
    .replace(/\.gz$/i, "")
    .replace(/\.[a-z0-9]{1,6}$/i, "")
    .trim();
  return bare.slice(0, 120).toWellFormed().trim() || "import";
}
