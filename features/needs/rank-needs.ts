import type { Placement } from "./placement.ts";

type Likeness = { readonly id: string; readonly likeness: number };

/** Further voices at the same need count, each half as much as the one before. */
const FADING = 0.5;

/**
 * Orders needs by how likely a voice belongs to them. `near` are similar voices, the most similar first, `placements` where
 * they are, `saying` how much the needs' own sentences are like the voice. A need scores by the likeness of its nearest
 * voices, each further one counting half as much, or by its own sentence if that is more.
 */
export function rankNeeds(given: {
  readonly near: readonly Likeness[];
  readonly placements: readonly Placement[];
  readonly saying: readonly Likeness[];
}): readonly string[] {
  const likeness = new Map(given.near.map((one) => [one.id, one.likeness]));
  const order = new Map(given.near.map((one, position) => [one.id, position]));
  const placed = [...given.placements].sort(
    (one, other) => (order.get(one.voiceId) ?? 0) - (order.get(other.voiceId) ?? 0),
  );
  const scores = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const { voiceId, place } of placed) {
    if (place.needId === null || place.stance !== "supports") continue;
    const rank = seen.get(place.needId) ?? 0;
    seen.set(place.needId, rank + 1);
    const gain = (likeness.get(voiceId) ?? 0) * FADING ** rank;
    scores.set(place.needId, (scores.get(place.needId) ?? 0) + gain);
  }
  for (const { id, likeness: own } of given.saying) scores.set(id, Math.max(scores.get(id) ?? 0, own));
  return [...scores]
    .sort(([oneId, one], [otherId, other]) => other - one || (oneId < otherId ? -1 : 1))
    .map(([id]) => id);
}
