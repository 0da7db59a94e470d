/* eslint-disable max-params -- the model's steps read like the use cases they mirror */
import type { EvidenceGroup, NeedStrength } from "#features/needs/weigh-freshness.ts";
import type { Stance } from "#features/needs/placement.ts";

type ModelVoice = {
  readonly id: string;
  readonly source: string;
  readonly saidOn: string;
  readonly text: string;
};

/** One place of one voice; `by` is the decision that put it there. `at` is a need's id or "aside". */
type Item = { readonly at: string; readonly says: string; readonly by: string };
type VoiceChange = { readonly voiceId: string; readonly removed: Item[]; readonly added: Item | null };
type ModelDecision = {
  readonly id: string;
  readonly by: string | null;
  readonly changes: readonly VoiceChange[];
  readonly mergedNeedId: string | null;
  isUndone: boolean;
};

export type TriageModel = ReturnType<typeof createTriageModel>;

/** Sorting voices as the glossary describes it, with maps and lists only: what the random test compares the product with. */
export function createTriageModel() {
  const voices = new Map<string, ModelVoice>();
  const withdrawn = new Set<string>();
  const items = new Map<string, Item[]>();
  const destinations = new Map<string, string | null>();
  const confirmations = new Map<string, string[]>();
  const decisions: ModelDecision[] = [];

  const itemsOf = (voiceId: string) => items.get(voiceId) ?? [];
  const known = (voiceIds: readonly string[]) =>
    voiceIds.filter((id) => voices.has(id) && !withdrawn.has(id));

  function resolve(needId: string): string | undefined {
    let at: string | undefined = destinations.has(needId) ? needId : undefined;
    while (at !== undefined) {
      const next: string | null | undefined = destinations.get(at);
      if (next === null || next === undefined) return at;
      at = next;
    }
    return undefined;
  }

  function voicesAt(needId: string, stance?: Stance): string[] {
    return [...items.keys()].filter((voiceId) =>
      itemsOf(voiceId).some((item) => item.at === needId && (stance === undefined || item.says === stance)),
    );
  }

  function isAlive(needId: string): boolean {
    return (
      destinations.get(needId) === null &&
      voicesAt(needId, "supports").some((voiceId) => !withdrawn.has(voiceId))
    );
  }

  /** Moves voices and remembers how, so that it can be taken back. */
  function decide(
    id: string,
    by: string | null,
    changes: readonly VoiceChange[],
    mergedNeedId: string | null = null,
  ) {
    for (const { voiceId, removed, added } of changes) {
      const left = itemsOf(voiceId).filter((item) => !removed.includes(item));
      items.set(voiceId, added ? [...left, added] : left);
    }
    decisions.push({ id, by, changes, mergedNeedId, isUndone: false });
  }

  function put(voiceIds: readonly string[], needId: string, stance: Stance, id: string): VoiceChange[] {
    return voiceIds.flatMap((voiceId) => {
      const there = itemsOf(voiceId);
      if (there.some((item) => item.at === needId && item.says === stance)) return [];
      const removed = there.filter((item) => item.at === "aside" || item.at === needId);
      return [{ voiceId, removed, added: { at: needId, says: stance, by: id } }];
    });
  }

  return {
    addVoice: (voice: ModelVoice) => void voices.set(voice.id, voice),
    voiceIds: () => [...voices.keys()],
    needIds: () => [...destinations.keys()],
    voicesAt: (needId: string) => voicesAt(needId),

    attach(by: string | null, wanted: readonly string[], needId: string, stance: Stance, id: string) {
      const voiceIds = known(wanted);
      if (voiceIds.length === 0) return "voices-unknown";
      const target = resolve(needId);
      if (target === undefined || !isAlive(target)) return "need-unknown";
      const changes = put(voiceIds, target, stance, id);
      if (changes.length === 0) return "already-attached";
      decide(id, by, changes);
      return "attached";
    },

    create(by: string | null, wanted: readonly string[], needId: string, id: string) {
      const voiceIds = known(wanted);
      if (voiceIds.length === 0) return "voices-unknown";
      destinations.set(needId, null);
      decide(id, by, put(voiceIds, needId, "supports", id));
      return "created";
    },

    dismiss(by: string | null, wanted: readonly string[], reason: string, id: string) {
      const voiceIds = known(wanted);
      if (voiceIds.length === 0) return "voices-unknown";
      const free = voiceIds.filter((voiceId) =>
        itemsOf(voiceId).every((item) => item.at === "aside" && item.says !== reason),
      );
      if (free.length === 0) return "already-decided";
      const added = { at: "aside", says: reason, by: id };
      decide(
        id,
        by,
        free.map((voiceId) => ({ voiceId, removed: itemsOf(voiceId), added })),
      );
      return "dismissed";
    },

    detach(by: string | null, voiceId: string, needId: string, id: string) {
      const target = resolve(needId);
      if (target === undefined) return "need-unknown";
      const removed = withdrawn.has(voiceId) ? [] : itemsOf(voiceId).filter((item) => item.at === target);
      if (removed.length === 0) return "voice-not-there";
      decide(id, by, [{ voiceId, removed, added: null }]);
      return "detached";
    },

    merge(by: string | null, sourceId: string, targetId: string, id: string) {
      const [source, target] = [resolve(sourceId), resolve(targetId)];
      if (source === undefined || target === undefined) return "need-unknown";
      if (source === target) return "same-need";
      if (!isAlive(source) || !isAlive(target)) return "need-unknown";
      const changes = voicesAt(source).map((voiceId) => {
        const removed = itemsOf(voiceId).filter((item) => item.at === source);
        const isThere = itemsOf(voiceId).some((item) => item.at === target);
        return {
          voiceId,
          removed,
          added: isThere ? null : { at: target, says: removed[0]?.says ?? "", by: id },
        };
      });
      decide(id, by, changes, source);
      destinations.set(source, target);
      return "merged";
    },

    split(by: string | null, needId: string, wanted: readonly string[], newNeedId: string, id: string) {
      const source = resolve(needId);
      if (source === undefined || !isAlive(source)) return "need-unknown";
      const leaving = voicesAt(source).filter((voiceId) => known(wanted).includes(voiceId));
      const supports = leaving.filter((voiceId) =>
        itemsOf(voiceId).some((item) => item.at === source && item.says === "supports"),
      );
      if (supports.length === 0) return "no-supporting-voice";
      destinations.set(newNeedId, null);
      const changes = leaving.map((voiceId) => {
        const removed = itemsOf(voiceId).filter((item) => item.at === source);
        return { voiceId, removed, added: { at: newNeedId, says: removed[0]?.says ?? "", by: id } };
      });
      decide(id, by, changes);
      return "split";
    },

    undo(by: string | null) {
      const decision = decisions.findLast((one) => one.by === by && !one.isUndone);
      if (!decision) return "nothing-to-undo";
      decision.isUndone = true;
      let [changed, restored] = [0, 0];
      for (const { voiceId, removed, added } of decision.changes) {
        if (added && isPast(added, voiceId, removed, decision.mergedNeedId)) continue;
        const left = itemsOf(voiceId).filter((item) => item !== added);
        const back = removed.filter((item) => mayReturn(item, left, decision.mergedNeedId));
        items.set(voiceId, [...left, ...back]);
        restored += back.length;
        if (added !== null || back.length > 0) changed += 1;
      }
      if (decision.mergedNeedId !== null && restored > 0) destinations.set(decision.mergedNeedId, null);
      return changed > 0 ? "undone" : "overtaken";
    },

    withdraw(voiceId: string) {
      if (withdrawn.has(voiceId)) return "already-withdrawn";
      withdrawn.add(voiceId);
      return "withdrawn";
    },

    confirm(needId: string, today: string) {
      const target = resolve(needId);
      if (target === undefined || !isAlive(target)) return "need-unknown";
      confirmations.set(target, [...(confirmations.get(target) ?? []), today]);
      return "confirmed";
    },

    places: () =>
      [...items].flatMap(([voiceId, all]) =>
        all.map((item) =>
          item.at === "aside" ? `${voiceId} ${item.says}` : `${voiceId} ${item.at} ${item.says}`,
        ),
      ),
    triagedIds: () => [...items].filter(([, all]) => all.length > 0).map(([voiceId]) => voiceId),
    livingNeeds: () =>
      [...destinations.keys()].filter(isAlive).map((id) => ({
        id,
        strength: strengthOf(id),
        groups: groupsOf(id),
        confirmedOn: confirmations.get(id) ?? [],
      })),
  };

  function leadsElsewhere({ at }: Item, ownMergedNeedId: string | null): boolean {
    return at !== "aside" && at !== ownMergedNeedId && destinations.get(at) !== null;
  }

  /** Whether others took the voice on since, or merged away the need it came from. */
  function isPast(added: Item, voiceId: string, removed: readonly Item[], ownMergedNeedId: string | null) {
    if (!itemsOf(voiceId).includes(added)) return true;
    return removed.some((item) => leadsElsewhere(item, ownMergedNeedId));
  }

  function mayReturn(item: Item, left: readonly Item[], ownMergedNeedId: string | null): boolean {
    const isAlone = left.every(
      (other) => other.at !== "aside" && item.at !== "aside" && other.at !== item.at,
    );
    return !leadsElsewhere(item, ownMergedNeedId) && isAlone;
  }

  function evidenceAt(needId: string, stance: Stance): ModelVoice[] {
    return voicesAt(needId, stance)
      .filter((voiceId) => !withdrawn.has(voiceId))
      .flatMap((voiceId) => voices.get(voiceId) ?? []);
  }

  function strengthOf(needId: string): NeedStrength {
    const supporting = evidenceAt(needId, "supports");
    return {
      voices: supporting.length,
      people: new Set(supporting.map((voice) => voice.text)).size,
      sources: new Set(supporting.map((voice) => voice.source)).size,
      contrary: evidenceAt(needId, "contradicts").length,
    };
  }

  function groupsOf(needId: string): EvidenceGroup[] {
    return (["supports", "contradicts"] as const).flatMap((stance) =>
      evidenceAt(needId, stance).map(({ source, saidOn }) => ({ source, saidOn, stance, count: 1 })),
    );
  }
}
