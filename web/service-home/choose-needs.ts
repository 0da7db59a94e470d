import type { NeedOverview } from "#features/needs/list-needs.server.ts";

const MOST_SHOWN = 5;

/** A need as the service home tells it. */
export type ShownNeed = Pick<NeedOverview, "id" | "serviceKey" | "sentence" | "strength"> & {
  readonly freshness: NeedOverview["freshness"]["state"];
};

export type ChosenNeeds = { readonly strongest: readonly ShownNeed[]; readonly fading: readonly ShownNeed[] };

/** Of all needs, the strongest first: those to show, and of the others those that ask for a fresh look. */
export function chooseNeeds(needs: readonly NeedOverview[]): ChosenNeeds {
  const others = needs.slice(MOST_SHOWN).filter(({ freshness }) => freshness.state !== "fresh");
  return {
    strongest: needs.slice(0, MOST_SHOWN).map(toShown),
    fading: others.slice(0, MOST_SHOWN).map(toShown),
  };
}

function toShown({ id, serviceKey, sentence, strength, freshness }: NeedOverview): ShownNeed {
  return { id, serviceKey, sentence, strength, freshness: freshness.state };
}
