import * as z from "zod";
import { lineOfText } from "#platform/values/text-value.ts";

export const teamInput = z.object({ name: lineOfText(120) });
export type TeamInput = z.infer<typeof teamInput>;
