import { listPlaces } from "../frame/list-places.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import type { Route } from "./+types/jump.ts";

/** What the palette shows while somebody types. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams.get("q") ?? "";
  const places = await listPlaces(getSignedIn(context, request), query);
  return Response.json(places, { headers: { "cache-control": "private, no-store" } });
}
