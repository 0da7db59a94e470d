import { deliverPasswordLink } from "#features/members/deliver-password-link.server.ts";
import { assembleWorkshop } from "#platform/assemble-workshop.server.ts";
import type { AssembledWorkshop } from "#platform/assemble-workshop.server.ts";
import { createLog } from "#platform/log.server.ts";
import type { FreshWorkshop } from "./fresh-workshop.server.ts";

/** A second server's workshop on the same database, with connections and a clock of its own. Whoever opens it closes it. */
export function anotherWorkshop(
  { databaseUrl, dataFolder, workshop }: FreshWorkshop,
  now: () => Date = workshop.now,
): Promise<AssembledWorkshop> {
  return assembleWorkshop({
    configuration: { secret: "x".repeat(64), publicUrl: workshop.publicUrl, dataFolder },
    databaseUrl,
    log: createLog("silent"),
    isWorker: false,
    deliverPasswordLink,
    now,
  });
}
