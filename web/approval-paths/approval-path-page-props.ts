import type { FoundPath } from "#features/approval-paths/find-path.server.ts";
import type { PathMeasures } from "#features/approvals/measure-stations.server.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import type { FormAnswer } from "../forms/form-answer.ts";
import type { ParsedForm } from "../request/parse-form.server.ts";

export type ApprovalPathPageProps = FoundPath & {
  /** What its stations are worth, and how its requests turned out. */
  readonly measures: PathMeasures;
  /** Names by id of the members whom its stations name, also of those deactivated. */
  readonly memberNames: Readonly<Record<string, string>>;
  /** Keys of the stations at which no active member can decide. */
  readonly nobodyDecides: readonly string[];
  readonly trial: ParsedForm<ScreeningAnswers> | undefined;
  readonly mayManage: boolean;
  /** The newest version is shown: an older one is only read. */
  readonly isNewest: boolean;
  readonly answer: FormAnswer | undefined;
};
