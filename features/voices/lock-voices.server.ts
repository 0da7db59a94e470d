import type { Scope } from "#platform/workshop.server.ts";
import { lockVoicesInOrder } from "./voice-store.server.ts";

/**
 * Holds these voices until the transaction ends and tells which of them there are: of the service where one is named, and not
 * withdrawn. For features that decide about voices, so that two decisions about one voice come one after the other.
 */
export async function lockVoices(
  scope: Scope,
  voiceIds: readonly string[],
  serviceId?: string,
): Promise<readonly string[]> {
  return lockVoicesInOrder(scope, voiceIds, serviceId);
}
