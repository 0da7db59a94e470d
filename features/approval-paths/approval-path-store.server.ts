import { isUuid } from "#platform/authority-id.ts";
import type { Scope } from "#platform/database/scope.server.ts";
import type { ApprovalPath, PathContent, PathVersion } from "./approval-path.ts";
import { pathContentInput } from "./path-content-input.ts";

/** Paths by name, each in its newest version. */
export async function readPaths(scope: Scope): Promise<readonly ApprovalPath[]> {
  const rows = await newestOf(scope).orderBy("approval_paths.name").orderBy("approval_paths.id").execute();
  return rows.map(toPath);
}

/** A path in its newest version, or in the one with this number. */
export async function readPath(
  scope: Scope,
  pathId: string,
  number?: number,
): Promise<ApprovalPath | undefined> {
  if (!isUuid(pathId)) return undefined;
  const of = number === undefined ? newestOf(scope) : versionsOf(scope).where("version.number", "=", number);
  const row = await of.where("approval_paths.id", "=", pathId).executeTakeFirst();
  return row && toPath(row);
}

/** The path of which this is a version, in this version. */
export async function readPathOfVersion(scope: Scope, versionId: string): Promise<ApprovalPath | undefined> {
  if (!isUuid(versionId)) return undefined;
  const row = await versionsOf(scope).where("version.id", "=", versionId).executeTakeFirst();
  return row && toPath(row);
}

/** All versions of a path, the newest first. */
export async function readVersions(scope: Scope, pathId: string): Promise<readonly PathVersion[]> {
  const rows = await versionsOf(scope)
    .where("approval_paths.id", "=", pathId)
    .orderBy("version.number", "desc")
    .execute();
  return rows.map((row) => toPath(row).version);
}

export async function saveNewPath(
  scope: Scope,
  path: { readonly id: string; readonly name: string; readonly at: Date },
): Promise<"saved" | "name-taken"> {
  await lockNames(scope);
  const inserted = await scope.transaction
    .insertInto("approval_paths")
    .values({ id: path.id, authority_id: scope.authorityId, name: path.name, created_at: path.at })
    .onConflict((conflict) => conflict.columns(["authority_id", "name"]).doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows) === 0 ? "name-taken" : "saved";
}

/** Adds a version. Hold the path meanwhile: of two with one number the second is refused by the database. */
export async function saveNewVersion(
  scope: Scope,
  pathId: string,
  version: PathVersion & { readonly memberId: string | null },
): Promise<void> {
  await scope.transaction
    .insertInto("approval_path_versions")
    .values({
      id: version.id,
      authority_id: scope.authorityId,
      path_id: pathId,
      number: version.number,
      content: JSON.stringify(version.content satisfies PathContent),
      member_id: version.memberId,
      created_at: version.createdAt,
    })
    .execute();
}

export async function savePathName(
  scope: Scope,
  pathId: string,
  name: string,
): Promise<"saved" | "name-taken"> {
  await lockNames(scope);
  const taken = await scope.transaction
    .selectFrom("approval_paths")
    .where("approval_paths.authority_id", "=", scope.authorityId)
    .where("approval_paths.name", "=", name)
    .where("approval_paths.id", "!=", pathId)
    .select("approval_paths.id")
    .executeTakeFirst();
  if (taken) return "name-taken";
  await scope.transaction
    .updateTable("approval_paths")
    .set({ name })
    .where("approval_paths.authority_id", "=", scope.authorityId)
    .where("approval_paths.id", "=", pathId)
    .execute();
  return "saved";
}

/** Takes a path out of force, or with null puts it back. */
export async function savePathRetired(scope: Scope, pathId: string, retiredAt: Date | null): Promise<void> {
  await scope.transaction
    .updateTable("approval_paths")
    .set({ retired_at: retiredAt })
    .where("approval_paths.authority_id", "=", scope.authorityId)
    .where("approval_paths.id", "=", pathId)
    .execute();
}

/** Holds a path until the transaction ends. Read it after that. */
export async function lockPathRow(scope: Scope, pathId: string): Promise<"locked" | undefined> {
  const row = await scope.transaction
    .selectFrom("approval_paths")
    .where("approval_paths.authority_id", "=", scope.authorityId)
    .where("approval_paths.id", "=", pathId)
    .select("approval_paths.id")
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row && "locked";
}

/** Of two who want the same name at once the second waits, and is then told so. An update knows no "on conflict". */
async function lockNames(scope: Scope): Promise<void> {
  await scope.transaction
    .selectFrom("authorities")
    .where("authorities.id", "=", scope.authorityId)
    .select("authorities.id")
    .forNoKeyUpdate()
    .execute();
}

function versionsOf(scope: Scope) {
  return scope.transaction
    .selectFrom("approval_paths")
    .innerJoin("approval_path_versions as version", (join) =>
      join
        .onRef("version.path_id", "=", "approval_paths.id")
        .onRef("version.authority_id", "=", "approval_paths.authority_id"),
    )
    .where("approval_paths.authority_id", "=", scope.authorityId)
    .select([
      "approval_paths.id",
      "approval_paths.name",
      "approval_paths.retired_at",
      "version.id as version_id",
      "version.number",
      "version.created_at",
      "version.content",
    ]);
}

function newestOf(scope: Scope) {
  return versionsOf(scope).where("version.number", "=", (eb) =>
    eb
      .selectFrom("approval_path_versions as newest")
      .where("newest.authority_id", "=", scope.authorityId)
      .whereRef("newest.path_id", "=", "approval_paths.id")
      .select((newest) => newest.fn.max("newest.number").as("number")),
  );
}

type Row = Awaited<ReturnType<ReturnType<typeof versionsOf>["executeTakeFirstOrThrow"]>>;

function toPath(row: Row): ApprovalPath {
  return {
    id: row.id,
    name: row.name,
    isRetired: row.retired_at !== null,
    version: {
      id: row.version_id,
      number: row.number,
      createdAt: row.created_at,
      content: pathContentInput.parse(row.content),
    },
  };
}
