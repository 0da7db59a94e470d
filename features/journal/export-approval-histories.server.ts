import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { mayExportApprovalHistories } from "./journal-entry.ts";
import type { HistoryEntry } from "./journal-entry.ts";
import { listEntriesWithIds, listEntryIds } from "./journal-store.server.ts";

const PAGE = 1_000;

export type ExportHistoriesResult =
  | { readonly outcome: "exported"; readonly histories: AsyncIterable<readonly HistoryEntry[]> }
  | { readonly outcome: "not-permitted" };

/**
 * The history of every request for approval, the first sent first, each in the order of recording. Entries never change, so
 * their ids, read at once, are a snapshot: pages are read later in short transactions and show that moment all the same.
 */
export async function exportApprovalHistories(
  workshop: Workshop,
  actor: Actor,
): Promise<ExportHistoriesResult> {
  if (!mayExportApprovalHistories(actor)) return { outcome: "not-permitted" };
  const ids = await workshop.inScope(actor.authorityId, (scope) => listEntryIds(scope, "approval"));
  const histories = [...Map.groupBy(ids, ({ aboutId }) => aboutId).values()];
  return {
    outcome: "exported",
    histories: readHistories(
      workshop,
      actor,
      histories.map((entries) => entries.map(({ id }) => id)),
    ),
  };
}

async function* readHistories(
  workshop: Workshop,
  actor: Actor,
  histories: readonly (readonly number[])[],
): AsyncGenerator<readonly HistoryEntry[]> {
  for (const page of inPages(histories)) {
    const entries = await workshop.inScope(actor.authorityId, (scope) => listEntriesWithIds(scope, page));
    yield* Map.groupBy(entries, ({ aboutId }) => aboutId).values();
  }
}

/** Whole histories together, until a page is full. */
function* inPages(histories: readonly (readonly number[])[]): Generator<readonly number[]> {
  let page: number[] = [];
  for (const ids of histories) {
    page.push(...ids);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
