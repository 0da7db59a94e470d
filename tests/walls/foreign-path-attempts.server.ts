import { changeLimits } from "#features/approval-paths/change-limits.server.ts";
import { changeStation } from "#features/approval-paths/change-station.server.ts";
import { confirmStation } from "#features/approval-paths/confirm-station.server.ts";
import { createPath } from "#features/approval-paths/create-path.server.ts";
import { findPath, findPathVersionInScope } from "#features/approval-paths/find-path.server.ts";
import { listPaths, listPathsInForce } from "#features/approval-paths/list-paths.server.ts";
import { lockPath, lockPathVersion, savePathVersion } from "#features/approval-paths/lock-path.server.ts";
import { removeStation } from "#features/approval-paths/remove-station.server.ts";
import { renamePath } from "#features/approval-paths/rename-path.server.ts";
import { restorePath } from "#features/approval-paths/restore-path.server.ts";
import { retirePath } from "#features/approval-paths/retire-path.server.ts";
import { aPathContent, aStation, someLimits } from "#tests/approvals/a-path-content.ts";
import type { Attempt, Try } from "./attempt.ts";

const unknown = { outcome: "path-unknown" };
const { key: _key, ...station } = aStation({ key: "a", name: "Übernommen" });

function stationOf({ theirs }: Attempt) {
  return { pathId: theirs.path.pathId, stationKey: theirs.ownStationKey, basedOn: 1 };
}

/** Of their path, seen with the owner's right: the id of its version. */
async function theirVersion({ workshop, theirs }: Attempt): Promise<string> {
  const found = await findPath(workshop, theirs.operator, theirs.path.pathId);
  return found?.path.version.id ?? "";
}

/** What somebody of ours would do with their approval paths. */
export const foreignPathAttempts: Readonly<Record<string, readonly Try[]>> = {
  listPaths: [{ of: ({ workshop, actor }) => listPaths(workshop, actor) }],
  listPathsInForce: [{ of: ({ workshop, actor }) => workshop.inScope(actor.authorityId, listPathsInForce) }],
  findPath: [
    {
      of: ({ workshop, actor, theirs }) => findPath(workshop, actor, theirs.path.pathId),
      gives: undefined,
    },
    {
      of: ({ workshop, actor, theirs }) => findPath(workshop, actor, theirs.path.pathId, 1),
      gives: undefined,
    },
  ],
  findPathVersionInScope: [
    {
      of: async (attempt) => {
        const versionId = await theirVersion(attempt);
        return attempt.workshop.inScope(attempt.actor.authorityId, (scope) =>
          findPathVersionInScope(scope, versionId),
        );
      },
      gives: undefined,
    },
  ],
  createPath: [
    {
      of: async ({ workshop, actor }) => {
        const { outcome } = await createPath(workshop, actor, { name: "Unser Weg", template: "kommune" });
        return outcome;
      },
      gives: "created",
    },
  ],
  changeStation: [
    {
      of: (attempt) =>
        changeStation(attempt.workshop, attempt.actor, stationOf(attempt), { basedOn: 1, station }),
      gives: unknown,
    },
    {
      of: ({ workshop, actor, ours, theirs }) => {
        const people = { roles: [], memberIds: [theirs.member.memberId ?? ""] };
        const place = { pathId: ours.path.pathId, stationKey: ours.ownStationKey };
        return changeStation(workshop, actor, place, {
          basedOn: 1,
          station: { ...station, deciders: people },
        });
      },
      gives: { outcome: "member-unknown" },
    },
    {
      of: ({ workshop, actor, ours, theirs }) => {
        const place = { pathId: ours.path.pathId, stationKey: theirs.ownStationKey };
        return changeStation(workshop, actor, place, { basedOn: 1, station });
      },
      gives: { outcome: "station-unknown" },
    },
  ],
  confirmStation: [
    { of: (attempt) => confirmStation(attempt.workshop, attempt.actor, stationOf(attempt)), gives: unknown },
  ],
  removeStation: [
    { of: (attempt) => removeStation(attempt.workshop, attempt.actor, stationOf(attempt)), gives: unknown },
  ],
  changeLimits: [
    {
      of: ({ workshop, actor, theirs }) =>
        changeLimits(workshop, actor, theirs.path.pathId, { basedOn: 1, limits: someLimits }),
      gives: unknown,
    },
  ],
  renamePath: [
    {
      of: ({ workshop, actor, theirs }) =>
        renamePath(workshop, actor, theirs.path.pathId, { name: "Übernommen" }),
      gives: unknown,
    },
  ],
  retirePath: [
    { of: ({ workshop, actor, theirs }) => retirePath(workshop, actor, theirs.path.pathId), gives: unknown },
  ],
  restorePath: [
    { of: ({ workshop, actor, theirs }) => restorePath(workshop, actor, theirs.path.pathId), gives: unknown },
  ],
  lockPath: [
    {
      of: ({ workshop, actor, theirs }) =>
        lockPath(workshop, actor, theirs.path.pathId, ({ path }) => Promise.resolve(path)),
      gives: unknown,
    },
  ],
  lockPathVersion: [
    {
      of: (attempt) =>
        lockPathVersion(attempt.workshop, attempt.actor, stationOf(attempt), ({ path }) =>
          Promise.resolve(path),
        ),
      gives: unknown,
    },
  ],
  savePathVersion: [
    {
      of: async ({ workshop, actor, theirs }) => {
        const found = await findPath(workshop, theirs.operator, theirs.path.pathId);
        return workshop.inScope(actor.authorityId, async (scope) => {
          if (!found) return undefined;
          const locked = { scope, actor, path: found.path, at: workshop.now() };
          return savePathVersion(locked, aPathContent, { change: "limits-changed" });
        });
      },
      gives: "refused by the database: 23503",
    },
  ],
};
