import type * as z from "zod";
import { parseChoices } from "./parse-choices.server.ts";
import { toFields } from "./parse-form.server.ts";
import type { ParsedForm } from "./parse-form.server.ts";

/** Reads the form of a member, whose teams are several checkboxes of one name. */
export function parseMemberForm<T>(schema: z.ZodType<T>, form: FormData): ParsedForm<T> {
  return parseChoices(schema, form, {
    name: "teamIds",
    shape: (all) => ({ ...toFields(all), isDeactivated: all.get("isDeactivated") === "yes" }),
  });
}
