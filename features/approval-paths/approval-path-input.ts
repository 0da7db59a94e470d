import * as z from "zod";
import { roles } from "#features/actors/actor.ts";
import { parseQuantity } from "#features/services/estimate.ts";
import { emptyOrLine, emptyToUndefined, lineOfText } from "#platform/values/text-value.ts";
import { reasonKinds, stationSubjects } from "./approval-path.ts";
import type { Silence, Station, StationPeople } from "./approval-path.ts";
import { isSilenceNeverConsent } from "./is-silence-never-consent.ts";
import { pathTemplateNames } from "./path-templates.ts";
import { LARGEST_SUM } from "./screening-input.ts";
import { isYesNoQuestion, screeningQuestions } from "./screening.ts";
import type { ScreeningQuestion } from "./screening.ts";
import type { RuleCondition, StationRule } from "./station-rule.ts";

/** A station waits a year of working days at most; what takes longer is no station of a path. */
const LONGEST_PERIOD = 250;
/** People and predecessors one station can name at most. */
const MOST_CHOICES = 200;

/** The version that a form showed. What was saved meanwhile must not be lost. */
const versionShown = z.coerce
  .number({ error: "unknown" })
  .int({ error: "unknown" })
  .min(1, { error: "unknown" });

export const approvalPathInput = z.object({ name: lineOfText(120) });
export type ApprovalPathInput = z.infer<typeof approvalPathInput>;

export const newApprovalPathInput = approvalPathInput.extend({
  template: z.enum([...pathTemplateNames, "empty"], { error: "choice-missing" }),
});
export type NewApprovalPathInput = z.infer<typeof newApprovalPathInput>;

export const pathVersionInput = z.object({ basedOn: versionShown });

export const limitsInput = z
  .object({
    basedOn: versionShown,
    smallShareInPercent: numberUpTo(100, "percent-too-large"),
    largeShareInPercent: numberUpTo(100, "percent-too-large"),
    directAwardInEuros: numberUpTo(LARGEST_SUM, "number-too-large"),
    source: lineOfText(500),
  })
  .refine(({ smallShareInPercent, largeShareInPercent }) => smallShareInPercent <= largeShareInPercent, {
    error: "shares-out-of-order",
    path: ["largeShareInPercent"],
  })
  .transform(({ basedOn, ...limits }) => ({ basedOn, limits }));
export type LimitsInput = z.infer<typeof limitsInput>;

const people = z.object({
  roles: z.array(z.enum(roles, { error: "unknown" })).max(roles.length, { error: "too-many" }),
  memberIds: z.array(z.uuid({ error: "member-unknown" })).max(MOST_CHOICES, { error: "too-many" }),
});

const ruleChoice = z.enum(["", "yes", "no"], { error: "unknown" }).default("");

const rule = z
  .object({
    when: z.enum(["always", "any", "all"], { error: "choice-missing" }),
    "new-personal-data": ruleChoice,
    "special-categories": ruleChoice,
    "staff-data": ruleChoice,
    "legal-effect": ruleChoice,
    "reversible-within-an-hour": ruleChoice,
    "affected-share-in-percent": limitUpTo(100, "percent-too-large"),
    "procurement-in-euros": limitUpTo(LARGEST_SUM, "number-too-large"),
    "accessible-interface": ruleChoice,
    "new-system-connected": ruleChoice,
    "cost-in-euros": limitUpTo(LARGEST_SUM, "number-too-large"),
  })
  .transform(({ when, ...looked }, context): StationRule => {
    if (when === "always") return { when };
    const conditions = screeningQuestions.flatMap((question) => toCondition(question, looked[question]));
    if (conditions.length > 0) return { when, conditions };
    context.addIssue({ code: "custom", message: "conditions-missing", path: ["when"] });
    return z.NEVER;
  });

const silence = z
  .object({
    means: z.enum(["escalated", "granted"], { error: "choice-missing" }),
    order: emptyOrLine(300),
    ...people.shape,
  })
  .transform(({ means, order, ...to }, context): Silence => {
    if (means === "escalated") {
      if (isSomebody(to)) return { means, to };
      context.addIssue({ code: "custom", message: "escalation-missing", path: ["roles"] });
    } else {
      if (order !== "") return { means, order };
      context.addIssue({ code: "custom", message: "order-missing", path: ["order"] });
    }
    return z.NEVER;
  });

/** One station as its form says it, made from one version of the path. Its key is given to it, and it never changes. */
export type StationInput = { readonly basedOn: number; readonly station: Omit<Station, "key"> };

/** What a station's form sends, new or changed. */
export const stationInput: z.ZodType<StationInput> = z
  .object({
    basedOn: versionShown,
    name: lineOfText(80),
    subject: z.enum(stationSubjects, { error: "choice-missing" }),
    looksAt: lineOfText(300),
    reason: z.object({
      kind: z.enum(reasonKinds, { error: "choice-missing" }),
      source: lineOfText(300),
    }),
    rule,
    deciders: people.refine(isSomebody, { error: "deciders-missing", path: ["roles"] }),
    standIns: people,
    periodInWorkingDays: z
      .string({ error: "period-not-valid" })
      .regex(/^\s*\d{1,3}\s*$/, { error: "period-not-valid" })
      .transform(Number)
      .pipe(
        z.number().min(1, { error: "period-not-valid" }).max(LONGEST_PERIOD, { error: "period-not-valid" }),
      ),
    silence,
    after: z.array(z.string().max(60, { error: "unknown" })).max(MOST_CHOICES, { error: "too-many" }),
    isConfirmed: z.boolean(),
  })
  .refine((station) => station.silence.means === "escalated" || !isSilenceNeverConsent(station), {
    error: "silence-never-consent",
    path: ["silence", "means"],
  })
  .transform(({ basedOn, isConfirmed, ...station }) => ({
    basedOn,
    station: { ...station, isToBeConfirmed: !isConfirmed },
  }));

function isSomebody({ roles: named, memberIds }: StationPeople): boolean {
  return named.length + memberIds.length > 0;
}

/** A question that the rule does not look at makes no condition. */
function toCondition(
  question: ScreeningQuestion,
  looked: "" | "yes" | "no" | number | undefined,
): readonly RuleCondition[] {
  if (isYesNoQuestion(question)) return looked === "yes" || looked === "no" ? [{ question, is: looked }] : [];
  return typeof looked === "number" ? [{ question, above: looked }] : [];
}

function numberUpTo(most: number, tooLarge: string) {
  return lineOfText(40).transform((typed, context) => {
    const number = parseQuantity(typed);
    if (number !== undefined && number <= most) return number;
    context.addIssue({ code: "custom", message: number === undefined ? "number-not-valid" : tooLarge });
    return z.NEVER;
  });
}

function limitUpTo(most: number, tooLarge: string) {
  return z.preprocess(emptyToUndefined, numberUpTo(most, tooLarge).optional());
}
