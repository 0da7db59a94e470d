import { findAuthority, listAuthorityKeys } from "#features/authorities/find-authority.server.ts";
import type { Authority } from "#features/authorities/authority.ts";
import { operatorOf } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";
import { findService } from "#features/services/find-service.server.ts";
import { listServices } from "#features/services/list-services.server.ts";
import type { Service } from "#features/services/service.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { failed, wrongUse } from "./command.ts";
import type { CommandResult } from "./command.ts";

type Refused = { readonly outcome: "refused"; readonly result: CommandResult };
type Chosen = { readonly outcome: "chosen"; readonly authority: Authority; readonly operator: Actor };

/** The authority of --authority. It may be left out where there is only one. */
export async function chooseAuthority(
  workshop: Workshop,
  key: string | undefined,
): Promise<Chosen | Refused> {
  const keys = await listAuthorityKeys(workshop);
  if (keys.length === 0) {
    return refused(failed("There is no authority yet. Open one with: wirkstatt authorities create"));
  }
  const choices = `Choose one with --authority: ${keys.join(", ")}`;
  const only = keys.length === 1 ? keys[0] : undefined;
  const wanted = key ?? only;
  if (wanted === undefined) return refused(wrongUse(`There are several authorities. ${choices}`));
  const authority = await findAuthority(workshop, wanted);
  if (!authority) return refused(wrongUse(`There is no authority "${wanted}". ${choices}`));
  return { outcome: "chosen", authority, operator: operatorOf(authority.id, "command-line") };
}

/** The service of --service within that authority. */
export async function chooseService(
  workshop: Workshop,
  keys: { readonly authority: string | undefined; readonly service: string },
): Promise<(Chosen & { readonly service: Service }) | Refused> {
  const chosen = await chooseAuthority(workshop, keys.authority);
  if (chosen.outcome === "refused") return chosen;
  const service = await findService(workshop, chosen.operator, keys.service);
  if (service) return { ...chosen, service };
  const services = await listServices(workshop, chosen.operator);
  const known = services.map((one) => one.key).join(", ") || "none yet";
  return refused(
    wrongUse(`There is no service "${keys.service}" in "${chosen.authority.key}". Services: ${known}`),
  );
}

function refused(result: CommandResult): Refused {
  return { outcome: "refused", result };
}
