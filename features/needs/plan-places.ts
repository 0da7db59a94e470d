import type { Place, Placement } from "./placement.ts";

export type PlacesPlan = {
  /** Placements that end. */
  readonly ends: readonly Placement[];
  /** Voices that are put into the new place. */
  readonly begins: readonly string[];
  /** Voices that stay where they are: already there, or at a need, from which nobody sets them aside by the way. */
  readonly stays: readonly string[];
};

/**
 * What putting voices into one place changes. At a need: a voice that was set aside or took the other stance moves; other
 * needs keep it. Set aside: only voices without a need, since a need is the stronger statement.
 */
export function planPlaces(
  current: readonly Placement[],
  voiceIds: readonly string[],
  place: Place,
): PlacesPlan {
  const ofVoice = Map.groupBy(current, (placement) => placement.voiceId);
  const ends: Placement[] = [];
  const begins: string[] = [];
  const stays: string[] = [];
  for (const voiceId of voiceIds) {
    const placements = ofVoice.get(voiceId) ?? [];
    if (placements.some((placement) => isKept(placement.place, place))) {
      stays.push(voiceId);
      continue;
    }
    ends.push(...placements.filter((placement) => givesWay(placement.place, place)));
    begins.push(voiceId);
  }
  return { ends, begins, stays };
}

/** Whether what stands already wins over the new place. */
function isKept(standing: Place, place: Place): boolean {
  if (place.needId === null) return standing.needId !== null || isSameDismissal(standing, place);
  return standing.needId === place.needId && standing.stance === place.stance;
}

function isSameDismissal(standing: Place, place: Place): boolean {
  if (standing.needId !== null || place.needId !== null) return false;
  return standing.reason === place.reason && standing.note === place.note;
}

function givesWay(standing: Place, place: Place): boolean {
  return standing.needId === null || standing.needId === place.needId;
}

/** A placement that a decision began or ended, and whether it stands now. */
export type TracedPlacement = Placement & { readonly endedByDecisionId: string | null };

export type UndoPlan = {
  /** Placements that the decision began and that still stand: they end. */
  readonly ends: readonly Placement[];
  /** Placements that the decision ended: they stand again. */
  readonly reopens: readonly Placement[];
};

/**
 * What taking a decision back changes: for every voice about which nobody has decided something else since, it is as it was
 * before. Voices that others moved on stay where those put them, and so do voices whose need before leads elsewhere by now:
 * they would be nowhere.
 *
 * `traced` holds the placements that the decision began or ended, `current` all that stand for the same voices,
 * `mergedNeedIds` the needs that meanwhile lead elsewhere.
 */
export function planUndo(
  decisionId: string,
  traced: readonly TracedPlacement[],
  current: readonly Placement[],
  mergedNeedIds: ReadonlySet<string>,
): UndoPlan {
  const begun = traced.filter((placement) => placement.decisionId === decisionId);
  const ended = traced.filter(
    ({ decisionId: begunBy, endedByDecisionId }) =>
      begunBy !== decisionId && endedByDecisionId === decisionId,
  );
  const leadsElsewhere = ({ place }: Placement) => place.needId !== null && mergedNeedIds.has(place.needId);
  const homeless = new Set(ended.filter(leadsElsewhere).map((placement) => placement.voiceId));
  const ends = begun.filter(
    (placement) => placement.endedByDecisionId === null && !homeless.has(placement.voiceId),
  );
  const ending = new Set(ends.map((placement) => placement.id));
  const overtaken = new Set(
    begun.filter((placement) => !ending.has(placement.id)).map((placement) => placement.voiceId),
  );
  const staying = Map.groupBy(
    current.filter((placement) => !ending.has(placement.id)),
    (placement) => placement.voiceId,
  );
  const reopens = ended.filter(
    (placement) =>
      !overtaken.has(placement.voiceId) &&
      !leadsElsewhere(placement) &&
      (staying.get(placement.voiceId) ?? []).every((other) => standsBeside(other.place, placement.place)),
  );
  return { ends, reopens };
}

/** Two places of one voice exclude each other, but for two different needs. */
function standsBeside(one: Place, other: Place): boolean {
  return one.needId !== null && other.needId !== null && one.needId !== other.needId;
}
