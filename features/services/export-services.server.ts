import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { listServicesAfter } from "./service-store.server.ts";
import { toServiceRecord } from "./to-service-record.ts";

const BATCH = 100;

/** Every service of the authority with its estimates, archived ones too, as lines of JSON in the order of their keys. */
export async function* exportServices(workshop: Workshop, actor: Actor): AsyncGenerator<string> {
  for (let after = ""; ;) {
    const services = await workshop.inScope(actor.authorityId, (scope) =>
      listServicesAfter(scope, { key: after, most: BATCH }),
    );
    const last = services.at(-1);
    if (!last) return;
    yield services
      .map((service) => `${JSON.stringify({ id: service.id, ...toServiceRecord(service) })}\n`)
      .join("");
    after = last.key;
  }
}
