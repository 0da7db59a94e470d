import * as z from "zod";
import { lineOfText, optionalLine } from "#platform/values/text-value.ts";
import { longestClauses } from "./need.ts";
import { dismissalReasons, mostVoicesADecision, stances } from "./placement.ts";

/** The four clauses of a need. */
export const needStatementInput = z.object({
  who: lineOfText(longestClauses.who),
  what: lineOfText(longestClauses.what),
  situation: lineOfText(longestClauses.situation),
  purpose: lineOfText(longestClauses.purpose),
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

/** Which page of the voices at a need, and what may be taken back there, from an address. No address breaks. */
export const needPageInput = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  undo: z.uuid().optional().catch(undefined),
});
