import type { Actor } from "#features/actors/actor.ts";
import { changeStation } from "#features/approval-paths/change-station.server.ts";
import { createPath } from "#features/approval-paths/create-path.server.ts";
import { findPath } from "#features/approval-paths/find-path.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { atInstant, minutesLater } from "./happening.ts";
import { demoPath } from "./texts/demo-path.ts";
import type { DemoStation } from "./texts/demo-path.ts";

export type WrittenPath = { readonly pathId: string; readonly pathVersion: number };

/** Leadership writes down the path: from the template, with the people of Musterstadt, each station a minute later. */
export async function writeDemoPath(
  workshop: Workshop,
  personCalled: (name: string) => Actor,
  at: Date,
): Promise<WrittenPath> {
  const leader = personCalled(demoPath.by);
  const created = await createPath(atInstant(workshop, at), leader, {
    name: demoPath.name,
    template: "kommune",
  });
  if (created.outcome !== "created") throw new Error(`the demo's path: ${created.outcome}`);
  const { pathId } = created;
  let pathVersion = 1;
  for (const wanted of demoPath.stations) {
    const thatMinute = atInstant(workshop, minutesLater(at, pathVersion));
    pathVersion = await nameStation(thatMinute, leader, { pathId, pathVersion }, { wanted, personCalled });
  }
  return { pathId, pathVersion };
}

async function nameStation(
  workshop: Workshop,
  leader: Actor,
  { pathId, pathVersion }: WrittenPath,
  { wanted, personCalled }: { readonly wanted: DemoStation; readonly personCalled: (name: string) => Actor },
): Promise<number> {
  const found = await findPath(workshop, leader, pathId);
  const before = found?.path.version.content.stations.find(({ key }) => key === wanted.key);
  if (!before) throw new Error(`the template has no station ${wanted.key}`);
  const { key, ...rest } = before;
  const people = (names: readonly string[]) => ({
    roles: [],
    memberIds: names.flatMap((name) => personCalled(name).memberId ?? []),
  });
  const station = {
    ...rest,
    deciders: people(wanted.deciders),
    standIns: people(wanted.standIns),
    after: [...rest.after],
    isToBeConfirmed: !wanted.isConfirmed,
  };
  const changed = await changeStation(
    workshop,
    leader,
    { pathId, stationKey: key },
    { basedOn: pathVersion, station },
  );
  if (changed.outcome !== "changed") throw new Error(`the demo's station ${key}: ${changed.outcome}`);
  return changed.version;
}
