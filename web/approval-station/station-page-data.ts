import type { Station } from "#features/approval-paths/approval-path.ts";
import type { StationRound } from "#features/approvals/approval.ts";
import type { FoundApproval } from "#features/approvals/find-approval.server.ts";
import type { StationValue } from "#features/approvals/measure-station.ts";
import type { FormAnswer } from "../forms/form-answer.ts";
import type { StationStanding } from "./judge-standing.ts";

/** What a station's page shows. */
export type StationPageData = {
  readonly found: FoundApproval;
  readonly station: Station;
  /** The round that counts now; null where the change does not need the station. */
  readonly round: StationRound | null;
  readonly standing: StationStanding;
  /** What the station's last decisions changed; null where it never decided. */
  readonly value: StationValue | null;
  /** yyyy-mm-dd */
  readonly today: string;
};

/** Why a decision was not put on record. */
export type DecisionRefusal =
  "already-decided" | "outdated" | "not-open" | "already-asked" | "own-request" | "not-permitted";

/** What comes back where a decision was not put on record, with all that was typed. */
export type StationAnswer = FormAnswer & { readonly refusal?: DecisionRefusal };
