import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { buildSearch } from "./build-search.server.ts";
import type { VoiceFilter } from "./voice-input.ts";
import { countSelectedVoices, listSelectedVoices } from "./voice-reading-store.server.ts";
import type { Voice } from "./voice.ts";

const voicesPageSize = 50;

export type VoiceList = {
  readonly voices: readonly Voice[];
  readonly count: number;
  readonly pageCount: number;
  /** Words that were looked for in place of a mistyped one. */
  readonly spelledAlike: readonly string[];
};

const emptyList: VoiceList = { voices: [], count: 0, pageCount: 0, spelledAlike: [] };

/** One page of a service's voices, newest first. */
export async function listVoices(
  workshop: Workshop,
  actor: Actor,
  serviceId: string,
  filter: VoiceFilter,
): Promise<VoiceList> {
  return workshop.inScope(actor.authorityId, async (scope) => {
    const search = filter.query === undefined ? undefined : await buildSearch(scope, filter.query);
    if (search?.outcome === "nothing-can-match") return emptyList;
    const { source, from, until, page } = filter;
    const selection = { serviceId, source, from, until, search: search?.query };
    const count = await countSelectedVoices(scope, selection);
    const voices = await listSelectedVoices(scope, selection, {
      offset: (page - 1) * voicesPageSize,
      most: voicesPageSize,
    });
    const pageCount = Math.ceil(count / voicesPageSize);
    return { voices, count, pageCount, spelledAlike: search?.spelledAlike ?? [] };
  });
}
