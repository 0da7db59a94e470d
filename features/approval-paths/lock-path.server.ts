import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { isUuid } from "#platform/authority-id.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { lockPathRow, readPath, saveNewVersion } from "./approval-path-store.server.ts";
import { mayManagePaths } from "./approval-path.ts";
import type { ApprovalPath, PathContent, Station } from "./approval-path.ts";

export type PathRefusal = { readonly outcome: "path-unknown" } | { readonly outcome: "not-permitted" };

/** Somebody has saved a newer version than the one a form was made from: nothing of it may be lost unseen. */
export type PathOutdated = { readonly outcome: "outdated"; readonly newest: number };

/** What a use case about one path works with: nobody else changes it meanwhile. */
export type LockedPath = {
  readonly scope: Scope;
  readonly actor: Actor;
  readonly path: ApprovalPath;
  readonly at: Date;
};

/** Locks a path and runs one change of it in one transaction, for those who may change paths. */
export async function lockPath<T>(
  workshop: Workshop,
  actor: Actor,
  pathId: string,
  work: (locked: LockedPath) => Promise<T>,
): Promise<T | PathRefusal> {
  if (!isUuid(pathId)) return { outcome: "path-unknown" };
  return workshop.inScope<T | PathRefusal>(actor.authorityId, async (scope) => {
    if (!(await lockPathRow(scope, pathId))) return { outcome: "path-unknown" };
    if (!mayManagePaths(actor)) return { outcome: "not-permitted" };
    const path = await readPath(scope, pathId);
    if (!path) return { outcome: "path-unknown" };
    return work({ scope, actor, path, at: workshop.now() });
  });
}

/** The same for a change that was made looking at one version: refused where it is not the newest any more. */
export async function lockPathVersion<T>(
  workshop: Workshop,
  actor: Actor,
  shown: { readonly pathId: string; readonly basedOn: number },
  work: (locked: LockedPath) => Promise<T>,
): Promise<T | PathOutdated | PathRefusal> {
  return lockPath<T | PathOutdated>(workshop, actor, shown.pathId, async (locked) => {
    const newest = locked.path.version.number;
    return newest === shown.basedOn ? work(locked) : { outcome: "outdated", newest };
  });
}

/** Adds the next version of a locked path and writes the journal. Requests that run keep the version they were sent by. */
export async function savePathVersion(
  { scope, actor, path, at }: LockedPath,
  content: PathContent,
  change: {
    readonly change:
      "station-added" | "station-changed" | "station-confirmed" | "station-removed" | "limits-changed";
    readonly station?: Pick<Station, "key" | "name">;
  },
): Promise<number> {
  const number = path.version.number + 1;
  const { memberId } = actor;
  await saveNewVersion(scope, path.id, { id: newId(at), number, createdAt: at, content, memberId });
  await recordInJournal(scope, actor, {
    at,
    what: "approval-path-changed",
    about: { kind: "approval-path", id: path.id },
    details: { version: number, change: change.change, ...namesOf(change.station) },
  });
  return number;
}

/** The journal is for good, and people write names of people anywhere. */
function namesOf(station: Pick<Station, "key" | "name"> | undefined) {
  return station ? { stationKey: station.key, stationName: maskPersonalData(station.name).text } : {};
}
