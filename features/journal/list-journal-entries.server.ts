import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { mayReadJournal } from "./journal-entry.ts";
import type { JournalEntry, JournalSubject } from "./journal-entry.ts";
import { listNewestEntries } from "./journal-store.server.ts";

export const journalPageSize = 100;

export type ListJournalResult =
  | { readonly outcome: "listed"; readonly entries: readonly JournalEntry[] }
  | { readonly outcome: "not-permitted" };

/** The authority's journal, newest first, a page at a time: `before` is the last id of the page before. */
export async function listJournalEntries(
  workshop: Workshop,
  actor: Actor,
  before?: number,
): Promise<ListJournalResult> {
  if (!mayReadJournal(actor)) return { outcome: "not-permitted" };
  const entries = await workshop.inScope(actor.authorityId, (scope) =>
    listNewestEntries(scope, { most: journalPageSize, ...(before === undefined ? {} : { before }) }),
  );
  return { outcome: "listed", entries };
}

/** The history of one subject, newest first: for the subject's own page. */
export async function listHistory(
  workshop: Workshop,
  actor: Actor,
  about: JournalSubject,
): Promise<readonly JournalEntry[]> {
  return workshop.inScope(actor.authorityId, (scope) =>
    listNewestEntries(scope, { about, most: journalPageSize }),
  );
}
