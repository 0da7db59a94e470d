import { listWaits } from "#features/approvals/list-waits.server.ts";
import { measureTurns } from "#features/approvals/measure-turns.server.ts";
import { listServices } from "#features/services/list-services.server.ts";
import { mayEditService } from "#features/services/service.ts";
import { rankPlaces } from "../waits/rank-places.ts";
import { WaitsPage } from "../waits/waits-page.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import type { Route } from "./+types/waits.ts";

/** `?service=` chooses one service. A key that no service has shows all: an empty page would read as good news. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const services = await listServices(workshop, actor);
  const wanted = new URL(request.url).searchParams.get("service");
  const chosen = services.find(({ key }) => key === wanted);
  const [waits, { stations, teams, outcomes }] = await Promise.all([
    listWaits(workshop, actor, chosen),
    measureTurns(workshop, actor),
  ]);
  return {
    waits,
    places: rankPlaces(waits, { stations, teams }),
    outcomes,
    services: services.map(({ key, name }) => ({ key, name })),
    chosen: chosen && { key: chosen.key, name: chosen.name },
    estimable: services.filter((service) => mayEditService(actor, service)).map(({ key }) => key),
    now: workshop.now(),
  };
}

export default function Waits({ loaderData }: Route.ComponentProps) {
  return <WaitsPage {...loaderData} />;
}
