import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { buildSearch } from "./build-search.server.ts";
import type { VoiceFilter } from "./voice-input.ts";
import {
  countSelectedVoices,
  countUntriagedVoices,
  listMatchingIds,
  listSelectedIds,
  listVoicesWithIds,
} from "./voice-reading-store.server.ts";
import type { Voice } from "./voice.ts";

const inboxPageSize = 50;
/** A text search in the inbox finds its newest matches, at most so many. */
const mostMatches = 1_000;

export type Inbox = {
  /** One page of the voices about which nobody has decided, the latest said first. */
  readonly voices: readonly Voice[];
  /** How many wait that fit the filter; of a text search at most a thousand are counted. */
  readonly count: number;
  readonly pageCount: number;
  /** All voices of the service, and how many of them wait, whatever the filter. */
  readonly totalCount: number;
  readonly waitingCount: number;
};

/** The inbox of a service. */
export async function listUntriagedVoices(
  workshop: Workshop,
  actor: Actor,
  serviceId: string,
  filter: VoiceFilter,
): Promise<Inbox> {
  const { source, from, until, page, query } = filter;
  const selection = { serviceId, source, from, until, isUntriaged: true };
  const isFiltered = [source, from, until].some((part) => part !== undefined);
  return workshop.inScope(actor.authorityId, async (scope) => {
    const totalCount = await countSelectedVoices(scope, { serviceId });
    const waitingCount = await countUntriagedVoices(scope, { serviceId });
    const offset = (page - 1) * inboxPageSize;
    const toInbox = async (ids: readonly string[], count: number) => ({
      voices: await listVoicesWithIds(scope, ids),
      count,
      pageCount: Math.ceil(count / inboxPageSize),
      totalCount,
      waitingCount,
    });
    if (query === undefined) {
      const count = isFiltered ? await countUntriagedVoices(scope, selection) : waitingCount;
      return toInbox(await listSelectedIds(scope, selection, { offset, most: inboxPageSize }), count);
    }
    const search = await buildSearch(scope, query);
    if (search.outcome === "nothing-can-match") return toInbox([], 0);
    const matches = await listMatchingIds(scope, selection, { ...search, most: mostMatches });
    return toInbox(matches.slice(offset, offset + inboxPageSize), matches.length);
  });
}
