import * as z from "zod";
import { lineOfText, optionalLine } from "#platform/values/text-value.ts";
import { dismissalReasons, mostVoicesADecision, stances } from "./placement.ts";

/** The four clauses of a need. Lengths as in the table: together they still read as one sentence. */
export const needStatementInput = z.object({
  who: lineOfText(160),
  what: lineOfText(300),
  situation: lineOfText(200),
  purpose: lineOfText(200),
});
export type NeedStatementInput = z.infer<typeof needStatementInput>;

/** The voices a decision is about. None at all is the issue `voices-missing`. */
const voiceIds = z
  .array(z.uuid())
  .min(1, { error: "voices-missing" })
  .max(mostVoicesADecision, { error: "too-many-voices" })
  .transform((ids) => [...new Set(ids)]);

export const attachVoicesInput = z.object({
  voiceIds,
  needId: z.uuid({ error: "need-missing" }),
  stance: z.enum(stances).default("supports"),
});
export type AttachVoicesInput = z.infer<typeof attachVoicesInput>;

export const dismissVoicesInput = z.object({
  voiceIds,
  reason: z.enum(dismissalReasons, { error: "reason-missing" }),
  note: optionalLine(300),
});
export type DismissVoicesInput = z.infer<typeof dismissVoicesInput>;

export const createNeedInput = needStatementInput.extend({ voiceIds });
export type CreateNeedInput = z.infer<typeof createNeedInput>;

export const confirmNeedInput = z.object({ reason: lineOfText(500) });
export type ConfirmNeedInput = z.infer<typeof confirmNeedInput>;

export const mergeNeedsInput = z.object({ intoNeedId: z.uuid({ error: "need-missing" }) });
export type MergeNeedsInput = z.infer<typeof mergeNeedsInput>;
