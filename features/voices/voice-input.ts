import * as z from "zod";
import { dayText } from "#platform/values/day-value.ts";
import {
  emailAddress,
  emptyToUndefined,
  lineOfText,
  optionalLine,
  textOfLines,
} from "#platform/values/text-value.ts";
import { longestVoice, staffVoiceSources, voiceSources } from "./voice.ts";

/** Made by the page that shows the form: sending the same form twice records one voice. */
const formToken = z.uuid({ error: "form-token-missing" });

/** What staff record of an interview, an observation, a call or an accessibility finding. */
export const recordVoiceInput = z.object({
  source: z.enum(staffVoiceSources, { error: "choice-missing" }),
  text: textOfLines(longestVoice),
  context: optionalLine(300),
  saidOn: z.preprocess(emptyToUndefined, dayText().optional()),
  consent: z.enum(["given", "not-needed"], { error: "consent-missing" }),
  formToken,
});
export type RecordVoiceInput = z.infer<typeof recordVoiceInput>;

/** What a citizen may send through the public form. `trap` is a field people do not see; only programs fill it. */
export const submitFeedbackInput = z.object({
  text: textOfLines(longestVoice),
  email: z.preprocess(emptyToUndefined, emailAddress().optional()),
  trap: z.string().max(500).default(""),
  formToken,
});
export type SubmitFeedbackInput = z.infer<typeof submitFeedbackInput>;

export const maskVoiceInput = z.object({ phrase: lineOfText(300) });
export type MaskVoiceInput = z.infer<typeof maskVoiceInput>;

export const withdrawVoiceInput = z.object({ reason: lineOfText(500) });
export type WithdrawVoiceInput = z.infer<typeof withdrawVoiceInput>;

/** The filters of the list, from an address. What cannot be read falls back to "no filter", so that no address breaks. */
export const voiceFilterInput = z.object({
  source: z.enum(voiceSources).optional().catch(undefined),
  from: z.preprocess(emptyToUndefined, dayText().optional()).catch(undefined),
  until: z.preprocess(emptyToUndefined, dayText().optional()).catch(undefined),
  query: z.preprocess(emptyToUndefined, lineOfText(200).optional()).catch(undefined),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});
export type VoiceFilter = z.infer<typeof voiceFilterInput>;
