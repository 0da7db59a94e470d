import * as z from "zod";
import { emailAddress, emptyToUndefined, lineOfText } from "#platform/values/text-value.ts";
import {
  authorityLevels,
  defaultSmallNumberThreshold,
  laender,
  languages,
  leastSmallNumberThreshold,
} from "./authority.ts";

/** A threshold above this would hide nearly everything; the bound catches slips of the hand. */
const MOST_THRESHOLD = 100;

/** What an administrator can change of the own authority. */
export const authorityInput = z.object({
  name: lineOfText(200),
  level: z.enum(authorityLevels, { error: "choice-missing" }),
  land: z.enum(laender, { error: "choice-missing" }),
  language: z.enum(languages, { error: "choice-missing" }),
  smallNumberThreshold: z.preprocess(
    emptyToUndefined,
    z.coerce
      .number({ error: "number-not-valid" })
      .int({ error: "number-not-valid" })
      .min(leastSmallNumberThreshold, { error: "threshold-too-low" })
      .max(MOST_THRESHOLD, { error: "threshold-too-high" })
      .default(defaultSmallNumberThreshold),
  ),
});
export type AuthorityInput = z.infer<typeof authorityInput>;

/** What the command line needs to open a new authority with its first administrator. */
export const createAuthorityInput = authorityInput.extend({
  key: lineOfText(60).pipe(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "key-not-valid" })),
  administratorName: lineOfText(200),
  administratorEmail: emailAddress(),
});
export type CreateAuthorityInput = z.infer<typeof createAuthorityInput>;
