import * as z from "zod";
import { emptyToUndefined, lineOfText, textOfLines } from "#platform/values/text-value.ts";
import { estimateInput } from "./estimate-input.ts";

/** An address citizens can open. Anything but http and https could run code when clicked. */
const webAddress = z.preprocess(
  emptyToUndefined,
  lineOfText(500)
    .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "address-not-valid" }))
    .optional(),
);

/** 14 digits; blanks between them are dropped. Real keys follow no finer pattern (see the glossary). */
const leikaKey = z.preprocess(
  (value) => emptyToUndefined(typeof value === "string" ? value.replace(/\s/g, "") : value),
  z
    .string()
    .regex(/^\d{14}$/, { error: "leika-key-not-valid" })
    .optional(),
);

/** What a service's form may send. */
export const serviceInput = z.object({
  name: lineOfText(200),
  shortDescription: textOfLines(600),
  address: webAddress,
  leikaKey,
  teamId: z.uuid({ error: "choice-missing" }),
  casesAYear: estimateInput,
  citizenMinutesACase: estimateInput,
  staffMinutesACase: estimateInput,
});
export type ServiceInput = z.infer<typeof serviceInput>;
