import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { listDismissalsAfter } from "./placement-store.server.ts";

const BATCH = 1_000;

/** Every voice of a service that is set aside as no need, with its reason, as lines of JSON; withdrawn ones are left out. */
export async function* exportDismissals(
  workshop: Workshop,
  actor: Actor,
  serviceId: string,
): AsyncGenerator<string> {
  for (let after = 0; ;) {
    const dismissals = await workshop.inScope(actor.authorityId, (scope) =>
      listDismissalsAfter(scope, serviceId, { id: after, most: BATCH }),
    );
    const last = dismissals.at(-1);
    if (!last) return;
    yield dismissals
      .map(({ voiceId, reason, note }) => `${JSON.stringify({ voiceId, reason, note })}\n`)
      .join("");
    after = last.id;
  }
}
