import { redirect } from "react-router";
import { findNeed } from "#features/needs/find-need.server.ts";
import type { FoundNeed } from "#features/needs/find-need.server.ts";
import { mayChangeNeed } from "#features/needs/need.ts";
import { findService } from "#features/services/find-service.server.ts";
import type { Service } from "#features/services/service.ts";
import type { getSignedIn } from "./get-signed-in.server.ts";
import { notFound, notPermitted } from "./not-found.server.ts";
import { redirectWithFlash } from "./redirect-with-flash.server.ts";

type SignedIn = ReturnType<typeof getSignedIn>;
type NeedPlace = { readonly serviceKey: string; readonly needId: string };

export function needHref({ serviceKey, needId }: NeedPlace): string {
  return `/dienste/${serviceKey}/bedarfe/${needId}`;
}

/** The need behind a page. The address of a merged one leads on, an unknown one is answered as such: both are thrown. */
export async function getNeed(
  { workshop, actor }: SignedIn,
  place: NeedPlace,
  part: { readonly page?: number; readonly pageSize?: number } = {},
): Promise<{ readonly service: Service; readonly need: FoundNeed }> {
  const service = await findService(workshop, actor, place.serviceKey);
  if (!service) throw notFound();
  const { serviceKey, needId } = place;
  const found = await findNeed(workshop, actor, { serviceKey, needId, ...part });
  switch (found.outcome) {
    case "found":
      return { service, need: found.need };
    case "moved":
      // For now only: merging can be taken back.
      if (found.needId === needId) throw redirect(needHref(found), 302);
      throw redirectWithFlash(needHref(found), "need-moved", { status: 302 });
    case "need-unknown":
      throw notFound();
    default:
      return found satisfies never;
  }
}

/** The need behind a page that changes it: for those who may, and as long as a voice speaks for it. */
export async function getNeedToChange(
  signedIn: SignedIn,
  place: NeedPlace,
  part: { readonly page?: number; readonly pageSize?: number } = {},
): Promise<{ readonly service: Service; readonly need: FoundNeed }> {
  const found = await getNeed(signedIn, place, part);
  if (!mayChangeNeed(signedIn.actor, found.service)) throw notPermitted();
  // Its own page says that no voice is left.
  if (found.need.strength.voices === 0) throw redirect(needHref(place), 302);
  return found;
}

/**
 * After a form whose need could not be found alive: leads to where it is now, or to its own page, which says that no voice is
 * left. An unknown one is answered as such.
 */
export async function leadToNeed(signedIn: SignedIn, place: NeedPlace): Promise<Response> {
  await getNeed(signedIn, place);
  return redirect(needHref(place), 303);
}
