/** What a voice says about a need: that it is there, or that it is not. */
export const stances = ["supports", "contradicts"] as const;
export type Stance = (typeof stances)[number];

/** Why a voice is set aside as no need. The order is that of the keys 1 to 6. */
export const dismissalReasons = [
  "thanks",
  "unclear",
  "other-service",
  "no-matter",
  "duplicate",
  "other",
] as const;
export type DismissalReason = (typeof dismissalReasons)[number];

/** Where a voice is put. */
export type Place =
  | { readonly needId: string; readonly stance: Stance }
  | { readonly needId: null; readonly reason: DismissalReason; readonly note: string | null };

/** A place as it stands, with the decision that put the voice there. */
export type Placement = {
  readonly id: number;
  readonly voiceId: string;
  readonly place: Place;
  readonly decisionId: string;
};

export const decisionKinds = [
  "need-created",
  "attached",
  "dismissed",
  "detached",
  "merged",
  "split",
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** One act of sorting, which whoever made it can take back. */
export type Decision = {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly memberId: string | null;
  readonly needId: string | null;
  readonly otherNeedId: string | null;
  readonly at: Date;
};

/** Most voices that one decision may touch: what somebody can have looked at, and a short transaction. */
export const mostVoicesADecision = 200;
