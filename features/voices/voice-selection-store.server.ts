import type { Scope } from "#platform/database/scope.server.ts";
import type { VoiceSource } from "./voice.ts";

export type VoiceSelection = {
  readonly serviceId: string;
  readonly source?: VoiceSource | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Only voices about which nobody has decided yet. */
  readonly isUntriaged?: boolean | undefined;
};

/** The voices of a selection, without those that were withdrawn. */
export function selectVoices(scope: Scope, selection: VoiceSelection) {
  let query = scope.transaction
    .selectFrom("voices")
    .where("voices.authority_id", "=", scope.authorityId)
    .where("voices.service_id", "=", selection.serviceId)
    .where("voices.withdrawn_at", "is", null);
  if (selection.source) query = query.where("voices.source", "=", selection.source);
  if (selection.from) query = query.where("voices.sort_on", ">=", selection.from);
  if (selection.until) query = query.where("voices.sort_on", "<=", selection.until);
  if (selection.isUntriaged) query = query.where("voices.is_triaged", "=", false);
  return query;
}
