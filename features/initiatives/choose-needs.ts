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
  const kept = groupByNeed(linked, needs);
  const chosen = wanted.map((id) => {
    const need = needs.get(id);
    return need && (kept.get(need.id) ?? (need.strength.voices > 0 ? [need.id] : undefined));
  });
  if (chosen.includes(undefined)) return undefined;
  return [...new Set(chosen.flatMap((ids) => ids ?? []))];
}

/** Linked ids by the need they lead to. */
function groupByNeed(
  linked: readonly string[],
  needs: ReadonlyMap<string, KnownNeed>,
): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(
    linked.filter((id) => needs.has(id)),
    (id) => needs.get(id)?.id ?? id,
  );
}
