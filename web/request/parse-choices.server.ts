import type * as z from "zod";
import { parseForm } from "./parse-form.server.ts";
import type { FieldErrors, ParsedForm } from "./parse-form.server.ts";

/**
 * Reads a form in which several checkboxes of one name answer one question. In `values` what was ticked stands in one text
 * with blanks between, so that the form can be shown again as it was.
 */
export function parseChoices<T>(
  schema: z.ZodType<T>,
  form: FormData,
  choices: {
    readonly name: string;
    readonly shape: (form: FormData) => Readonly<Record<string, unknown>>;
  },
): ParsedForm<T> {
  const { name, shape } = choices;
  const ticked = form.getAll(name).filter((value) => typeof value === "string");
  const parsed = parseForm(schema, form, (all) => ({ ...shape(all), [name]: ticked }));
  const values = { ...parsed.values, [name]: ticked.join(" ") };
  if (parsed.outcome === "parsed") return { ...parsed, values };
  return { outcome: "invalid", errors: errorsByField(parsed.errors, name), values };
}

/** One wrong choice is an error of the whole question. */
function errorsByField(errors: FieldErrors, name: string): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([field, key]) => [field.startsWith(`${name}.`) ? name : field, key]),
  );
}
