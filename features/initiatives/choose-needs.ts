type KnownNeed = { readonly id: string; readonly strength: { readonly voices: number } };

/**
 * Which needs to link, by the ids that were asked for. A need that was linked before stays as it was linked, also when no
 * voice supports it any more: the gap is shown, not hidden, and a merge that is taken back leads to the old need again. A
 * new one must be supported by a voice. Undefined where one of them does not exist.
 */
export function chooseNeeds({
  wanted,
  linked,
  needs,
}: {
  readonly wanted: readonly string[];
  readonly linked: readonly string[];
  /** What the ids, wanted and linked, lead to after all merges. */
  readonly needs: ReadonlyMap<string, KnownNeed>;
}): readonly string[] | undefined {
  const kept = new Map<string, string[]>();
  for (const id of linked) {
    const need = needs.get(id);
    if (need) kept.set(need.id, [...(kept.get(need.id) ?? []), id]);
  }
  const chosen = new Set<string>();
  for (const id of wanted) {
    const need = needs.get(id);
    const before = need && kept.get(need.id);
    if (!need || (!before && need.strength.voices === 0)) return undefined;
    for (const linkedId of before ?? [need.id]) chosen.add(linkedId);
  }
  return [...chosen];
}
