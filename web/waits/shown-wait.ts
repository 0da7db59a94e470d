import type { WaitingPlace } from "#features/approvals/list-waiting-places.ts";
import type { Wait } from "#features/approvals/list-waits.server.ts";

type WithoutLost<Place> = Place extends unknown ? Omit<Place, "lost"> : never;

/** A wait as a row and a sentence tell it: each page also carries its data to the browser, so nothing else goes there. */
export type ShownWait = Pick<Wait, "requestId" | "workingDays" | "lost"> & {
  readonly initiative: Pick<Wait["initiative"], "id" | "name">;
  /** What was lost at each place alone is summed up before. */
  readonly places: readonly WithoutLost<WaitingPlace>[];
};

export function toShownWait({ initiative, requestId, workingDays, places, lost }: Wait): ShownWait {
  return {
    initiative: { id: initiative.id, name: initiative.name },
    requestId,
    workingDays,
    places: places.map(({ lost: _, ...place }) => place),
    lost,
  };
}
