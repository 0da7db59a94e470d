import { sql } from "kysely";
import type { PathContent } from "#features/approval-paths/approval-path.ts";
import { pathContentInput } from "#features/approval-paths/path-content-input.ts";
import type { Scope } from "#platform/database/scope.server.ts";

/** What the paths said by which requests were sent: many requests share one, so each is read once. Unreadable ones are absent. */
export async function readContents(
  scope: Scope,
  versionIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PathContent>> {
  const rows = await scope.transaction
    .selectFrom("approval_path_versions")
    .where("approval_path_versions.authority_id", "=", scope.authorityId)
    .where(sql<boolean>`approval_path_versions.id = any(${[...versionIds]}::uuid[])`)
    .select(["approval_path_versions.id", "approval_path_versions.content"])
    .execute();
  const read = rows.flatMap(({ id, content }) => {
    const parsed = pathContentInput.safeParse(content);
    return parsed.success ? [[id, parsed.data] as const] : [];
  });
  return new Map(read);
}
