import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { LimitsInput } from "./approval-path-input.ts";
import { isSame } from "./list-content-changes.ts";
import { lockPathVersion, savePathVersion } from "./lock-path.server.ts";
import type { PathOutdated, PathRefusal } from "./lock-path.server.ts";

export type ChangeLimitsResult =
  | { readonly outcome: "changed"; readonly version: number }
  | { readonly outcome: "unchanged" }
  | PathOutdated
  | PathRefusal;

/** Sets the limits by which the risk class of a change is told, as the path's next version. */
export async function changeLimits(
  workshop: Workshop,
  actor: Actor,
  pathId: string,
  { basedOn, limits }: LimitsInput,
): Promise<ChangeLimitsResult> {
  return lockPathVersion<ChangeLimitsResult>(workshop, actor, { pathId, basedOn }, async (locked) => {
    const { content } = locked.path.version;
    if (isSame(content.limits, limits)) return { outcome: "unchanged" };
    const version = await savePathVersion(locked, { ...content, limits }, { change: "limits-changed" });
    return { outcome: "changed", version };
  });
}
