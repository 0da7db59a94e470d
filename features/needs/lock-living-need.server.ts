import type { Scope } from "#platform/workshop.server.ts";
import { listDestinations, lockUnmergedNeed } from "./need-store.server.ts";
import type { LockedNeed } from "./need-store.server.ts";

/** A need may be merged between looking and locking; more often than this nobody merges in one moment. */
const MOST_TRIES = 5;

/**
 * Locks the need that an id leads to after all merges. Undefined where there is none; its voices may all be withdrawn, which
 * `isAlive` tells.
 */
export async function lockLivingNeed(
  scope: Scope,
  needId: string,
  how: "beside-others" | "alone",
): Promise<LockedNeed | undefined> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const destination = (await listDestinations(scope, [needId])).get(needId);
    if (destination === undefined) return undefined;
    const need = await lockUnmergedNeed(scope, destination, how);
    if (need) return need;
  }
  return undefined;
}
