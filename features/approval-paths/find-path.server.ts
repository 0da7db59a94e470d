import type { Actor } from "#features/actors/actor.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { readPath, readPathOfVersion, readVersions } from "./approval-path-store.server.ts";
import type { ApprovalPath } from "./approval-path.ts";
import { listContentChanges } from "./list-content-changes.ts";
import type { ContentChange } from "./list-content-changes.ts";

export type VersionSummary = {
  readonly number: number;
  readonly createdAt: Date;
  /** What it changed over the version before; nothing for the first. */
  readonly changes: readonly ContentChange[];
};

export type FoundPath = {
  readonly path: ApprovalPath;
  /** The newest first. */
  readonly versions: readonly VersionSummary[];
};

/** A path of the actor's authority, in its newest version or in the one with this number, with what each version changed. */
export async function findPath(
  workshop: Workshop,
  actor: Actor,
  pathId: string,
  number?: number,
): Promise<FoundPath | undefined> {
  return workshop.inScope(actor.authorityId, async (scope) => {
    const path = await readPath(scope, pathId, number);
    if (!path) return undefined;
    const versions = await readVersions(scope, pathId);
    return {
      path,
      versions: versions.map(({ number: of, createdAt, content }, place) => {
        const before = versions[place + 1]?.content;
        return { number: of, createdAt, changes: before ? listContentChanges(before, content) : [] };
      }),
    };
  });
}

/** What a request was sent by. For use cases that are already within a transaction of their own. */
export async function findPathVersionInScope(
  scope: Scope,
  pathVersionId: string,
): Promise<ApprovalPath | undefined> {
  return readPathOfVersion(scope, pathVersionId);
}
