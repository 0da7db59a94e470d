import { sql } from "kysely";
import type { Scope } from "#platform/database/scope.server.ts";
import type { Via } from "#features/actors/actor.ts";
import type { HistoryEntry, JournalEntry, JournalEvent, JournalSubject } from "./journal-entry.ts";

export type NewJournalEntry = {
  readonly at: Date;
  readonly via: Via;
  readonly memberId: string | null;
  readonly what: JournalEvent;
  readonly about: JournalSubject;
  readonly details: Readonly<Record<string, unknown>>;
};

export async function saveJournalEntry(scope: Scope, entry: NewJournalEntry): Promise<void> {
  await scope.transaction
    .insertInto("journal_entries")
    .values({
      authority_id: scope.authorityId,
      at: entry.at,
      via: entry.via,
      member_id: entry.memberId,
      what: entry.what,
      about_kind: entry.about.kind,
      about_id: entry.about.id,
      details: JSON.stringify(entry.details),
    })
    .execute();
}

export async function listNewestEntries(
  scope: Scope,
  options: { readonly about?: JournalSubject; readonly before?: number; readonly most: number },
): Promise<readonly JournalEntry[]> {
  let query = scope.transaction
    .selectFrom("journal_entries")
    .leftJoin("members", (join) =>
      join
        .onRef("members.id", "=", "journal_entries.member_id")
        .onRef("members.authority_id", "=", "journal_entries.authority_id"),
    )
    .where("journal_entries.authority_id", "=", scope.authorityId);
  if (options.about) {
    query = query
      .where("journal_entries.about_kind", "=", options.about.kind)
      .where("journal_entries.about_id", "=", options.about.id);
  }
  if (options.before !== undefined) query = query.where("journal_entries.id", "<", options.before);
  const rows = await query
    .select([
      "journal_entries.id",
      "journal_entries.at",
      "journal_entries.via",
      "journal_entries.what",
      "journal_entries.about_kind",
      "journal_entries.about_id",
      // Pages tell how many voices a decision was about; which ones, up to thousands, are for the export alone.
      sql<Record<string, unknown>>`journal_entries.details - 'voiceIds'`.as("details"),
      "members.name as member_name",
    ])
    .orderBy("journal_entries.id", "desc")
    .limit(options.most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    via: row.via as Via,
    memberName: row.member_name,
    what: row.what as JournalEvent,
    about: { kind: row.about_kind as JournalSubject["kind"], id: row.about_id },
    details: row.details,
  }));
}

/** Ids of all entries about subjects of one kind, in the order of recording. */
export async function listEntryIds(
  scope: Scope,
  kind: JournalSubject["kind"],
): Promise<readonly { readonly id: number; readonly aboutId: string }[]> {
  return scope.transaction
    .selectFrom("journal_entries")
    .where("journal_entries.authority_id", "=", scope.authorityId)
    .where("journal_entries.about_kind", "=", kind)
    .select(["journal_entries.id", "journal_entries.about_id as aboutId"])
    .orderBy("journal_entries.id")
    .execute();
}

/** These entries in the order of recording, without who wrote them. */
export async function listEntriesWithIds(
  scope: Scope,
  ids: readonly number[],
): Promise<readonly HistoryEntry[]> {
  const rows = await scope.transaction
    .selectFrom("journal_entries")
    .where("journal_entries.authority_id", "=", scope.authorityId)
    .where(sql<boolean>`journal_entries.id = any(${[...ids]}::bigint[])`)
    .select([
      "journal_entries.id",
      "journal_entries.at",
      "journal_entries.what",
      "journal_entries.about_id",
      "journal_entries.details",
    ])
    .orderBy("journal_entries.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    what: row.what as JournalEvent,
    aboutId: row.about_id,
    details: row.details as HistoryEntry["details"],
  }));
}
