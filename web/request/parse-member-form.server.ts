import type * as z from "zod";
import { parseForm } from "./parse-form.server.ts";
import type { FieldErrors, FormValues, ParsedForm } from "./parse-form.server.ts";

/**
 * Reads the form of a member, whose teams are several checkboxes of one name. In `values` their ids stand in one text with
 * blanks between, so that the form can be shown again as it was.
 */
export function parseMemberForm<T>(schema: z.ZodType<T>, form: FormData): ParsedForm<T> {
  const parsed = parseForm(schema, form, shapeMember);
  const teamIds = form.getAll("teamIds").filter((value) => typeof value === "string");
  const values: FormValues = { ...parsed.values, teamIds: teamIds.join(" ") };
  if (parsed.outcome === "parsed") return { ...parsed, values };
  return { outcome: "invalid", errors: errorsByField(parsed.errors), values };
}

function shapeMember(form: FormData): Record<string, unknown> {
  return {
    ...Object.fromEntries(form),
    teamIds: form.getAll("teamIds"),
    isDeactivated: form.get("isDeactivated") === "yes",
  };
}

/** One wrong team is an error of the whole question. */
function errorsByField(errors: FieldErrors): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([field, key]) => [field.startsWith("teamIds.") ? "teamIds" : field, key]),
  );
}
