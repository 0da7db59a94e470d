import { sql } from "kysely";
import { isUuid } from "#platform/authority-id.ts";
import type { Lookup, Scope } from "#platform/database/scope.server.ts";
import type { ColumnMapping } from "./column-mapping.ts";
import type { FileFormat } from "./file/file-format.ts";
import type { RowRefusal } from "./file/map-row.ts";
import type { ImportCounts, ImportFault, ImportRefusal, ImportState, VoiceImport } from "./voice-import.ts";

export async function saveNewImport(
  scope: Scope,
  made: Pick<
    VoiceImport,
    "id" | "serviceId" | "fileName" | "fileKey" | "format" | "sourceName" | "createdAt"
  > & {
    readonly memberId: string | null;
  },
): Promise<void> {
  await scope.transaction
    .insertInto("voice_imports")
    .values({
      id: made.id,
      authority_id: scope.authorityId,
      service_id: made.serviceId,
      member_id: made.memberId,
      file_name: made.fileName,
      file_key: made.fileKey,
      file_format: JSON.stringify(made.format),
      source_name: made.sourceName,
      state: "draft",
      created_at: made.createdAt,
    })
    .execute();
}

export async function findImportById(scope: Scope, importId: string): Promise<VoiceImport | undefined> {
  const row = await importsOf(scope).where("voice_imports.id", "=", importId).executeTakeFirst();
  return row && toVoiceImport(row);
}

/** Locks the import until the transaction ends: batches of two runners follow one another. */
export async function lockImport(scope: Scope, importId: string): Promise<VoiceImport | undefined> {
  if (!isUuid(importId)) return undefined;
  const row = await importsOf(scope)
    .where("voice_imports.id", "=", importId)
    .forUpdate("voice_imports")
    .executeTakeFirst();
  return row && toVoiceImport(row);
}

export async function listNewestImports(
  scope: Scope,
  serviceId: string,
  most: number,
): Promise<readonly VoiceImport[]> {
  const rows = await importsOf(scope)
    .where("voice_imports.service_id", "=", serviceId)
    .where("voice_imports.state", "!=", "discarded")
    .orderBy("voice_imports.created_at", "desc")
    .limit(most)
    .execute();
  return rows.map(toVoiceImport);
}

export type ImportChange = {
  readonly state?: ImportState;
  readonly sourceName?: string;
  readonly mapping?: ColumnMapping;
  readonly fault?: { readonly fault: ImportFault; readonly line: number | undefined };
  readonly rowsInFile?: number;
  readonly startedAt?: Date;
  readonly finishedAt?: Date;
};

export async function saveImportChange(scope: Scope, importId: string, change: ImportChange): Promise<void> {
  await scope.transaction
    .updateTable("voice_imports")
    .set({
      ...(change.state && { state: change.state }),
      ...(change.sourceName !== undefined && { source_name: change.sourceName }),
      ...(change.mapping && { column_mapping: JSON.stringify(change.mapping) }),
      ...(change.fault && { fault: change.fault.fault, fault_line: change.fault.line ?? null }),
      ...(change.rowsInFile !== undefined && { rows_in_file: change.rowsInFile }),
      ...(change.startedAt && { started_at: change.startedAt }),
      ...(change.finishedAt && { finished_at: change.finishedAt }),
    })
    .where("voice_imports.authority_id", "=", scope.authorityId)
    .where("voice_imports.id", "=", importId)
    .execute();
}

export async function saveImportProgress(
  scope: Scope,
  importId: string,
  counts: ImportCounts,
): Promise<void> {
  await scope.transaction
    .updateTable("voice_imports")
    .set({
      rows_read: counts.read,
      recorded: counts.recorded,
      already_known: counts.alreadyKnown,
      refused: counts.refused,
      masked: counts.masked,
    })
    .where("voice_imports.authority_id", "=", scope.authorityId)
    .where("voice_imports.id", "=", importId)
    .execute();
}

/** Several rows may begin in one line; their places in the file, counted from 1, tell them apart. */
export type NewRefusal = ImportRefusal & { readonly rowInFile: number };

export async function saveRefusals(
  scope: Scope,
  importId: string,
  refusals: readonly NewRefusal[],
): Promise<void> {
  if (refusals.length === 0) return;
  await scope.transaction
    .insertInto("voice_import_refusals")
    .values(
      refusals.map(({ line, reason, rowInFile }) => ({
        authority_id: scope.authorityId,
        import_id: importId,
        line,
        reason,
        row_in_file: rowInFile,
      })),
    )
    .execute();
}

export async function listRefusalsInOrder(
  scope: Scope,
  importId: string,
  most: number | undefined,
): Promise<readonly ImportRefusal[]> {
  let query = scope.transaction
    .selectFrom("voice_import_refusals")
    .where("voice_import_refusals.authority_id", "=", scope.authorityId)
    .where("voice_import_refusals.import_id", "=", importId)
    .select(["voice_import_refusals.line", "voice_import_refusals.reason"])
    .orderBy("voice_import_refusals.line")
    .orderBy("voice_import_refusals.row_in_file");
  if (most !== undefined) query = query.limit(most);
  const rows = await query.execute();
  return rows.map((row) => ({ line: row.line, reason: row.reason as RowRefusal }));
}

export type UnfinishedImport = {
  readonly authorityId: string;
  readonly importId: string;
  readonly fileKey: string;
};

/** Imports of all authorities that a stopped process left behind. */
export async function listUnfinishedImports(lookup: Lookup): Promise<readonly UnfinishedImport[]> {
  const { rows } = await sql<UnfinishedImport>`
    select authority_id as "authorityId", import_id as "importId", file_key as "fileKey" from unfinished_voice_imports()
  `.execute(lookup.transaction);
  return rows;
}

function importsOf(scope: Scope) {
  return scope.transaction
    .selectFrom("voice_imports")
    .innerJoin("services", (join) =>
      join
        .onRef("services.id", "=", "voice_imports.service_id")
        .onRef("services.authority_id", "=", "voice_imports.authority_id"),
    )
    .where("voice_imports.authority_id", "=", scope.authorityId)
    .selectAll("voice_imports")
    .select("services.key as service_key");
}

type Row = Awaited<ReturnType<ReturnType<typeof importsOf>["executeTakeFirstOrThrow"]>>;

function toVoiceImport(row: Row): VoiceImport {
  return {
    id: row.id,
    serviceId: row.service_id,
    serviceKey: row.service_key,
    fileName: row.file_name,
    fileKey: row.file_key,
    format: row.file_format as FileFormat,
    sourceName: row.source_name,
    mapping: row.column_mapping as ColumnMapping | null,
    state: row.state as ImportState,
    fault: row.fault === null ? null : { fault: row.fault as ImportFault, line: row.fault_line },
    rowsInFile: row.rows_in_file,
    counts: {
      read: row.rows_read,
      recorded: row.recorded,
      alreadyKnown: row.already_known,
      refused: row.refused,
      masked: row.masked,
    },
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  };
}
