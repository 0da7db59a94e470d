import type { Actor } from "#features/actors/actor.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { buildSearch } from "./build-search.server.ts";
import type { VoiceFilter } from "./voice-input.ts";
import { countSelectedVoices } from "./voice-count-store.server.ts";
import { listMatchingIds, listSelectedIds, listVoicesWithIds } from "./voice-reading-store.server.ts";
import type { VoiceSelection } from "./voice-selection-store.server.ts";
import type { Voice } from "./voice.ts";

const voicesPageSize = 50;
/** A text search shows its newest matches, at most so many: nobody reads further, and counting them all would take long. */
const mostMatches = 1_000;

export type VoiceList = {
  readonly voices: readonly Voice[];
  readonly count: number;
  /** True where a text search found more than are counted and shown. */
  readonly hasMore: boolean;
  readonly pageCount: number;
  /** Words that were looked for in place of a mistyped one. */
  readonly spelledAlike: readonly string[];
};

const emptyList: VoiceList = { voices: [], count: 0, hasMore: false, pageCount: 0, spelledAlike: [] };

/** One page of a service's voices, newest first. */
export async function listVoices(
  workshop: Workshop,
  actor: Actor,
  serviceId: string,
  filter: VoiceFilter,
): Promise<VoiceList> {
  const { source, from, until, page, query } = filter;
  const selection = { serviceId, source, from, until };
  return workshop.inScope(actor.authorityId, (scope) =>
    query === undefined ? listAll(scope, selection, page) : listMatches(scope, selection, { query, page }),
  );
}

async function listAll(scope: Scope, selection: VoiceSelection, page: number): Promise<VoiceList> {
  const count = await countSelectedVoices(scope, selection);
  const ids = await listSelectedIds(scope, selection, {
    offset: (page - 1) * voicesPageSize,
    most: voicesPageSize,
  });
  return toList(scope, ids, { count, hasMore: false, spelledAlike: [] });
}

async function listMatches(
  scope: Scope,
  selection: VoiceSelection,
  asked: { readonly query: string; readonly page: number },
): Promise<VoiceList> {
  const search = await buildSearch(scope, asked.query);
  if (search.outcome === "nothing-can-match") return emptyList;
  const { query, isOfPlainWords, spelledAlike } = search;
  const found = await listMatchingIds(scope, selection, { query, isOfPlainWords, most: mostMatches + 1 });
  const count = Math.min(found.length, mostMatches);
  const start = (asked.page - 1) * voicesPageSize;
  const ids = found.slice(0, mostMatches).slice(start, start + voicesPageSize);
  return toList(scope, ids, { count, hasMore: found.length > mostMatches, spelledAlike });
}

async function toList(
  scope: Scope,
  ids: readonly string[],
  about: Pick<VoiceList, "count" | "hasMore" | "spelledAlike">,
): Promise<VoiceList> {
  const voices = await listVoicesWithIds(scope, ids);
  return { ...about, voices, pageCount: Math.ceil(about.count / voicesPageSize) };
}
