import * as z from "zod";
import { screeningInput } from "#features/approval-paths/screening-input.ts";
import { screeningQuestions } from "#features/approval-paths/screening.ts";
import type { ScreeningAnswers, ScreeningQuestion } from "#features/approval-paths/screening.ts";
import { emptyOrLines, textOfLines } from "#platform/values/text-value.ts";
import { decisionKinds, withdrawalKinds } from "./approval.ts";

/** A page of plain words is enough for each part of a request; what needs more is attached elsewhere and named here. */
const LONGEST_TEXT = 2000;

const textOrNothing = emptyOrLines(LONGEST_TEXT);

/** The requester's own words. The ten questions about the change stand beside them in the same form. */
const textFields = {
  change: textOfLines(LONGEST_TEXT),
  newData: textOrNothing,
  risk: textOfLines(LONGEST_TEXT),
  wayBack: textOfLines(LONGEST_TEXT),
  firstFor: textOrNothing,
  findings: textOrNothing,
};

/** What the form for a new request may send. */
export const sendApprovalInput = screeningInput
  .extend({
    ...textFields,
    pathId: z.uuid({ error: "choice-missing" }),
    /** The version of the path whose stations were shown: where it is newer meanwhile, they are shown again. */
    pathVersion: z.coerce.number().int().min(1),
  })
  .transform(gatherAnswers);
export type SendApprovalInput = z.infer<typeof sendApprovalInput>;

/** The same for a change of a request; `baseVersion` is the version the form was filled from. */
export const changeApprovalInput = screeningInput
  .extend({ ...textFields, baseVersion: z.coerce.number().int().min(1) })
  .transform(gatherAnswers);
export type ChangeApprovalInput = z.infer<typeof changeApprovalInput>;

function gatherAnswers<T extends ScreeningAnswers>(
  sent: T,
): Omit<T, ScreeningQuestion> & { answers: ScreeningAnswers } {
  const answers = Object.fromEntries(screeningQuestions.map((question) => [question, sent[question]]));
  const rest = Object.fromEntries(
    Object.entries(sent).filter(([name]) => !(screeningQuestions as readonly string[]).includes(name)),
  );
  return { ...rest, answers } as unknown as Omit<T, ScreeningQuestion> & { answers: ScreeningAnswers };
}

/** What an approver says. A condition, a question and a refusal need their words; a grant may have some. */
export const decideStationInput = z
  .object({
    decision: z.enum(decisionKinds, { error: "choice-missing" }),
    note: textOrNothing,
    mustChange: textOrNothing,
    /** The round that was on the page: a decision never hits a later one. */
    roundId: z.uuid({ error: "choice-missing" }),
    /** The version of the request that was on the page: what changed meanwhile must be read first. */
    versionNumber: z.coerce.number().int().min(1),
  })
  .superRefine(({ decision, note, mustChange }, context) => {
    if (decision !== "granted" && note === "") {
      context.addIssue({ code: "custom", path: ["note"], message: "missing" });
    }
    if (decision === "refused" && mustChange === "") {
      context.addIssue({ code: "custom", path: ["mustChange"], message: "missing" });
    }
  });
export type DecideStationInput = z.infer<typeof decideStationInput>;

export const answerQuestionInput = z.object({
  note: textOfLines(LONGEST_TEXT),
  roundId: z.uuid({ error: "choice-missing" }),
});
export type AnswerQuestionInput = z.infer<typeof answerQuestionInput>;

export const withdrawApprovalInput = z.object({
  kind: z.enum(withdrawalKinds, { error: "choice-missing" }),
  reason: textOfLines(LONGEST_TEXT),
});
export type WithdrawApprovalInput = z.infer<typeof withdrawApprovalInput>;
