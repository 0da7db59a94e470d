import type { Actor } from "#features/actors/actor.ts";
import { changeLimits } from "#features/approval-paths/change-limits.server.ts";
import { changeStation } from "#features/approval-paths/change-station.server.ts";
import { confirmStation } from "#features/approval-paths/confirm-station.server.ts";
import { createPath } from "#features/approval-paths/create-path.server.ts";
import { removeStation } from "#features/approval-paths/remove-station.server.ts";
import { renamePath } from "#features/approval-paths/rename-path.server.ts";
import { restorePath } from "#features/approval-paths/restore-path.server.ts";
import { retirePath } from "#features/approval-paths/retire-path.server.ts";
import type { JournalEvent } from "#features/journal/journal-entry.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { aStation, someLimits } from "#tests/approvals/a-path-content.ts";

type PathChange = {
  readonly name: string;
  readonly does: (workshop: Workshop) => Promise<unknown>;
  readonly writes: readonly JournalEvent[];
};

/** Everything that changes an approval path, at a new one, in an order in which each builds on the one before. */
export function listPathChanges(actor: Actor): readonly PathChange[] {
  let pathId = "";
  const { key: _key, ...station } = aStation({ key: "a", name: "Rechtsamt" });
  return [
    {
      name: "createPath",
      does: async (workshop) => {
        const created = await createPath(workshop, actor, { name: "Neuer Weg", template: "bund" });
        if (created.outcome === "created") ({ pathId } = created);
      },
      writes: ["approval-path-created"],
    },
    {
      name: "changeStation",
      does: (workshop) =>
        changeStation(workshop, actor, { pathId, stationKey: undefined }, { basedOn: 1, station }),
      writes: ["approval-path-changed"],
    },
    {
      name: "confirmStation",
      does: (workshop) => confirmStation(workshop, actor, { pathId, stationKey: "vergabe", basedOn: 2 }),
      writes: ["approval-path-changed"],
    },
    {
      name: "removeStation",
      does: (workshop) => removeStation(workshop, actor, { pathId, stationKey: "vergabe", basedOn: 3 }),
      writes: ["approval-path-changed"],
    },
    {
      name: "changeLimits",
      does: (workshop) => changeLimits(workshop, actor, pathId, { basedOn: 4, limits: someLimits }),
      writes: ["approval-path-changed"],
    },
    {
      name: "renamePath",
      does: (workshop) => renamePath(workshop, actor, pathId, { name: "Anderer Name" }),
      writes: ["approval-path-changed"],
    },
    {
      name: "retirePath",
      does: (workshop) => retirePath(workshop, actor, pathId),
      writes: ["approval-path-retired"],
    },
    {
      name: "restorePath",
      does: (workshop) => restorePath(workshop, actor, pathId),
      writes: ["approval-path-restored"],
    },
  ];
}
