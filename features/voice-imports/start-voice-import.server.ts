import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { findServiceInScope } from "#features/services/find-service.server.ts";
import { mayImportVoices } from "#features/voices/voice.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { ColumnMapping } from "./column-mapping.ts";
import type { StartVoiceImportInput } from "./voice-import-input.ts";
import { lockImport, saveImportChange } from "./voice-import-store.server.ts";

export type StartVoiceImportResult =
  | { readonly outcome: "started" }
  | { readonly outcome: "column-unknown"; readonly field: keyof ColumnMapping }
  | { readonly outcome: "already-started" }
  | { readonly outcome: "import-unknown" }
  | { readonly outcome: "not-permitted" };

/** Names the columns and hands the import to a job. The command line runs it itself: `runsHere`. */
export async function startVoiceImport(
  workshop: Workshop,
  actor: Actor,
  place: { readonly serviceKey: string; readonly importId: string },
  input: StartVoiceImportInput & { readonly runsHere?: boolean },
): Promise<StartVoiceImportResult> {
  const { sourceName, runsHere, ...columns } = input;
  const mapping = toMapping(columns);
  const at = workshop.now();
  return workshop.inScope<StartVoiceImportResult>(actor.authorityId, async (scope) => {
    const service = await findServiceInScope(scope, place.serviceKey);
    const found = await lockImport(scope, place.importId);
    if (!service || found?.serviceId !== service.id) return { outcome: "import-unknown" };
    if (!mayImportVoices(actor, service)) return { outcome: "not-permitted" };
    if (found.state !== "draft") return { outcome: "already-started" };
    const field = findUnknownColumn(mapping, found.format.columns);
    if (field) return { outcome: "column-unknown", field };
    await saveImportChange(scope, found.id, { state: "waiting", sourceName, mapping, startedAt: at });
    const about = { kind: "voice-import", id: found.id } as const;
    await recordInJournal(scope, actor, { at, what: "voice-import-started", about });
    if (!runsHere) {
      await workshop.jobs.enqueue(scope, "run-voice-import", {
        authorityId: scope.authorityId,
        id: found.id,
      });
    }
    return { outcome: "started" };
  });
}

function toMapping(columns: Omit<StartVoiceImportInput, "sourceName">): ColumnMapping {
  const { text, title, id, date } = columns;
  return {
    text,
    ...(title !== undefined && { title }),
    ...(id !== undefined && { id }),
    ...(date !== undefined && { date }),
  };
}

function findUnknownColumn(
  mapping: ColumnMapping,
  known: readonly string[],
): keyof ColumnMapping | undefined {
  const fields = Object.keys(mapping) as (keyof ColumnMapping)[];
  return fields.find((field) => !known.includes(mapping[field] ?? ""));
}
