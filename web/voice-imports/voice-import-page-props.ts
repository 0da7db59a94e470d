import type { JournalEntry } from "#features/journal/journal-entry.ts";
import type { VoiceImportPreview } from "#features/voice-imports/find-voice-import.server.ts";
import type { ImportRefusal, VoiceImport } from "#features/voice-imports/voice-import.ts";
import type { FieldErrors, FormValues } from "../request/parse-form.server.ts";

export type ShownImport = Omit<VoiceImport, "fileKey">;

export type VoiceImportPageProps = {
  readonly service: { readonly key: string; readonly name: string };
  readonly found: ShownImport;
  /** The file's beginning, while the columns are not named yet. */
  readonly preview: VoiceImportPreview | undefined;
  readonly refusals: readonly ImportRefusal[];
  readonly history: readonly JournalEntry[];
  /** The form that was refused. */
  readonly answer: { readonly errors: FieldErrors; readonly values: FormValues } | undefined;
};
