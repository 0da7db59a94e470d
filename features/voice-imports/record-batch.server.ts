import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { recordImportedVoices } from "#features/voices/record-imported-voices.server.ts";
import type { ImportedVoice } from "#features/voices/record-imported-voices.server.ts";
import type { Scope } from "#platform/workshop.server.ts";
import type { ColumnMapping } from "./column-mapping.ts";
import type { FileRow } from "./file/file-format.ts";
import { mapRow } from "./file/map-row.ts";
import { lockImport, saveImportProgress, saveRefusals } from "./voice-import-store.server.ts";
import type { NewRefusal } from "./voice-import-store.server.ts";

type Batch = {
  readonly importId: string;
  /** How many rows of the file come before this batch. */
  readonly firstRow: number;
  readonly rows: readonly FileRow[];
  /** yyyy-mm-dd */
  readonly today: string;
  readonly at: Date;
};

/** Records the rows of a batch that nobody has recorded yet, with the import's progress, in the scope's transaction. */
export async function recordBatch(scope: Scope, actor: Actor, batch: Batch): Promise<void> {
  const found = await lockImport(scope, batch.importId);
  if (found?.state !== "running" || !found.mapping) return;
  const fresh = batch.rows.slice(Math.max(0, found.counts.read - batch.firstRow));
  if (fresh.length === 0) return;
  const { voices, refusals } = sortOut(
    { rows: fresh, rowsBefore: found.counts.read, today: batch.today },
    found.mapping,
  );
  const result = await recordImportedVoices(
    scope,
    { serviceId: found.serviceId, sourceName: found.sourceName, importId: found.id, at: batch.at },
    voices,
  );
  await saveRefusals(scope, found.id, refusals);
  await saveImportProgress(scope, found.id, {
    read: found.counts.read + fresh.length,
    recorded: found.counts.recorded + result.recorded,
    alreadyKnown: found.counts.alreadyKnown + result.alreadyKnown,
    refused: found.counts.refused + refusals.length,
    masked: found.counts.masked + result.masked,
  });
  // Rows known already change nothing but the import's progress; how many they were stands at its end.
  if (result.recorded === 0) return;
  await recordInJournal(scope, actor, {
    at: batch.at,
    what: "voices-imported",
    about: { kind: "voice-import", id: found.id },
    details: { ...result, refused: refusals.length },
  });
}

function sortOut(
  {
    rows,
    rowsBefore,
    today,
  }: { readonly rows: readonly FileRow[]; readonly rowsBefore: number; readonly today: string },
  mapping: ColumnMapping,
) {
  const voices: ImportedVoice[] = [];
  const refusals: NewRefusal[] = [];
  for (const [place, row] of rows.entries()) {
    const mapped = mapRow(row, mapping, today);
    if (mapped.outcome === "mapped") voices.push(mapped.row);
    else refusals.push({ line: row.line, reason: mapped.reason, rowInFile: rowsBefore + place + 1 });
  }
  return { voices, refusals };
}
