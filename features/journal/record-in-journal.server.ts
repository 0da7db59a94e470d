import type { Actor } from "#features/actors/actor.ts";
import type { Scope } from "#platform/workshop.server.ts";
import type { JournalEvent, JournalSubject } from "./journal-entry.ts";
import { saveJournalEntry } from "./journal-store.server.ts";

/**
 * Writes the journal's line in the scope's own transaction, so that a change and its record exist together or not at all.
 * `details` hold ids, counts and reasons, never a text of a citizen's.
 */
export async function recordInJournal(
  scope: Scope,
  actor: Pick<Actor, "via" | "memberId">,
  entry: {
    readonly at: Date;
    readonly what: JournalEvent;
    readonly about: JournalSubject;
    readonly details?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  const { via, memberId } = actor;
  await saveJournalEntry(scope, { ...entry, via, memberId, details: entry.details ?? {} });
}
