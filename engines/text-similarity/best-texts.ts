/**
 * The best few of many texts, best first. Equal scores are ordered by id, so the result does not depend on the order in which
 * texts are offered. A sorted list and no heap: few offers get past the worst kept score.
 */
export type BestTexts = { readonly limit: number; readonly texts: ScoredText[] };

/** `place` says where in the index it stands. */
export type ScoredText = { readonly score: number; readonly id: string; readonly place: number };

export function createBestTexts(limit: number): BestTexts {
  return { limit, texts: [] };
}

/** Lower scores need not be offered. */
export function lowestUsefulScore({ limit, texts }: BestTexts): number {
  return texts[limit - 1]?.score ?? 0;
}

export function offerText({ limit, texts }: BestTexts, offered: ScoredText): void {
  let at = texts.length;
  while (at > 0 && isBetter(offered, texts[at - 1] as ScoredText)) at -= 1;
  if (at >= limit) return;
  if (texts.length === limit) texts.pop();
  texts.splice(at, 0, offered);
}

function isBetter(one: ScoredText, other: ScoredText): boolean {
  return one.score > other.score || (one.score === other.score && one.id < other.id);
}
