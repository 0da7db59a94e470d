import * as z from "zod";
import { emptyOrLine } from "#platform/values/text-value.ts";
import { parseEstimate } from "./estimate.ts";
import type { Estimate } from "./estimate.ts";

const estimateField = emptyOrLine(500);

/** Low, likely, high and source of one estimate, as typed. Four empty fields are none. */
export const estimateInput = z
  .object({ low: estimateField, likely: estimateField, high: estimateField, source: estimateField })
  .transform((typed, context): Estimate | undefined => {
    const parsed = parseEstimate(typed);
    if (parsed.outcome === "estimate") return parsed.estimate;
    if (parsed.outcome === "faulty") context.addIssue({ code: "custom", message: parsed.fault });
    return undefined;
  });
