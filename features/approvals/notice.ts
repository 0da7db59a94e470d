import type { FadedNeed, StationRound } from "./approval.ts";

/** What people are told about. Each goes out with the person's next digest, once. */
export type Notice =
  | { readonly kind: "station-open" | "reminder" | "deadline" | "escalation"; readonly round: StationRound }
  | { readonly kind: "question"; readonly round: StationRound }
  | { readonly kind: "answer"; readonly round: StationRound }
  /** To the team that is to answer, and to those whom the path names where it does not. */
  | {
      readonly kind: "answer-reminder" | "answer-deadline" | "answer-overdue";
      readonly round: StationRound;
    }
  | { readonly kind: "need-faded"; readonly need: FadedNeed }
  | { readonly kind: "granted" | "refused" };
