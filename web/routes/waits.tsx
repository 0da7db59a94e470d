import { listServices } from "#features/services/list-services.server.ts";
import { mayEditService } from "#features/services/service.ts";
import { loadWaits } from "../waits/load-waits.server.ts";
import { WaitsPage } from "../waits/waits-page.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import type { Route } from "./+types/waits.ts";

/**
 * `?service=` chooses one service. A key that no service has shows all: an empty page would read as good news. `?rows=all` shows
 * every row and not only the worst.
 */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const services = await listServices(workshop, actor);
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get("service");
  const chosen = services.find(({ key }) => key === wanted);
  const isAll = searchParams.get("rows") === "all";
  return {
    ...(await loadWaits(workshop, actor, { service: chosen, isAll })),
    services: services.map(({ key, name }) => ({ key, name })),
    chosen: chosen && { key: chosen.key, name: chosen.name },
    estimable: services.filter((service) => mayEditService(actor, service)).map(({ key }) => key),
    now: workshop.now(),
  };
}

export default function Waits({ loaderData }: Route.ComponentProps) {
  return <WaitsPage {...loaderData} />;
}
