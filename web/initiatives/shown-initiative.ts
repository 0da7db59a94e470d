import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";

/** An initiative as a row tells it: each page also carries its data to the browser, so nothing else goes there. */
export type ShownInitiative = Pick<
  InitiativeOverview,
  "id" | "serviceKey" | "name" | "ageDays" | "state" | "citizensTime" | "journey"
> & {
  /** Somebody's words about the strongest need that has any. */
  readonly quote: string | null;
  readonly strongestNeed: { readonly sentence: string; readonly voices: number } | null;
  readonly needCount: number;
};

export function toShownInitiative(initiative: InitiativeOverview): ShownInitiative {
  const { id, serviceKey, name, ageDays, state, citizensTime, journey, needs } = initiative;
  const [strongest] = needs;
  return {
    ...{ id, serviceKey, name, ageDays, state, citizensTime, journey },
    quote: needs.find(({ quote }) => quote !== null)?.quote?.text ?? null,
    strongestNeed: strongest ? { sentence: strongest.sentence, voices: strongest.strength.voices } : null,
    needCount: needs.length,
  };
}
