import type { Actor } from "#features/actors/actor.ts";
import { listChosenVoices } from "#features/voices/list-chosen-voices.server.ts";
import type { Voice } from "#features/voices/voice.ts";
import { isUuid } from "#platform/authority-id.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { toOverviews } from "./list-needs.server.ts";
import type { NeedOverview } from "./list-needs.server.ts";
import {
  listConcernedServices,
  listNeedsWithIds,
  listPlacesOfVoice,
  listVoicesAtNeed,
} from "./need-reading-store.server.ts";
import type { ConcernedService, FiledNeed, PlaceOfVoice } from "./need-reading-store.server.ts";
import { listDestinations } from "./need-store.server.ts";
import type { NeedStatement } from "./need.ts";
import type { Stance } from "./placement.ts";

const voicesAtNeedPageSize = 50;

export type { PlaceOfVoice };

export type FoundNeed = NeedOverview & {
  readonly statement: NeedStatement;
  readonly services: readonly ConcernedService[];
  readonly voices: readonly { readonly voice: Voice; readonly serviceKey: string; readonly stance: Stance }[];
  readonly pageCount: number;
};

export type FindNeedResult =
  | { readonly outcome: "found"; readonly need: FoundNeed }
  /** It was merged, or stands at another service: this is its address now. */
  | { readonly outcome: "moved"; readonly serviceKey: string; readonly needId: string }
  | { readonly outcome: "need-unknown" };

/** One need with a page of its voices in full: 50, or as many as are asked for. */
export async function findNeed(
  workshop: Workshop,
  actor: Actor,
  place: {
    readonly serviceKey: string;
    readonly needId: string;
    readonly page?: number;
    readonly pageSize?: number;
  },
): Promise<FindNeedResult> {
  if (!isUuid(place.needId)) return { outcome: "need-unknown" };
  const asked = {
    today: dayOf(workshop.now()),
    page: place.page ?? 1,
    pageSize: place.pageSize ?? voicesAtNeedPageSize,
  };
  return workshop.inScope<FindNeedResult>(actor.authorityId, async (scope) => {
    const destination = (await listDestinations(scope, [place.needId])).get(place.needId);
    const [filed] = destination === undefined ? [] : await listNeedsWithIds(scope, [destination]);
    if (!filed) return { outcome: "need-unknown" };
    if (filed.id !== place.needId || filed.serviceKey !== place.serviceKey) {
      return { outcome: "moved", serviceKey: filed.serviceKey, needId: filed.id };
    }
    return { outcome: "found", need: await describeNeed(scope, filed, asked) };
  });
}

async function describeNeed(
  scope: Scope,
  filed: FiledNeed,
  { today, page, pageSize }: { readonly today: string; readonly page: number; readonly pageSize: number },
): Promise<FoundNeed> {
  const [overview] = await toOverviews(scope, [filed], today);
  if (!overview) throw new Error("a need that was found has no overview");
  const placed = await listVoicesAtNeed(scope, filed.id, {
    offset: (page - 1) * pageSize,
    most: pageSize,
  });
  const voices = await listChosenVoices(
    scope,
    placed.map((one) => one.voiceId),
  );
  const byId = new Map(voices.map((one) => [one.voice.id, one]));
  const { who, what, situation, purpose } = filed;
  return {
    ...overview,
    statement: { who, what, situation, purpose },
    services: await listConcernedServices(scope, filed.id),
    voices: placed.flatMap(({ voiceId, stance }) => {
      const found = byId.get(voiceId);
      return found ? [{ ...found, stance }] : [];
    }),
    pageCount: Math.ceil((overview.strength.voices + overview.strength.contrary) / pageSize),
  };
}

/** Where a voice is: its needs, or why it was set aside; nothing while it waits in the inbox. */
export async function findPlacesOfVoice(
  workshop: Workshop,
  actor: Actor,
  voiceId: string,
): Promise<readonly PlaceOfVoice[]> {
  if (!isUuid(voiceId)) return [];
  return workshop.inScope(actor.authorityId, (scope) => listPlacesOfVoice(scope, voiceId));
}
