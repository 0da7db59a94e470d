import type * as z from "zod";
import { parseForm, toFields } from "./parse-form.server.ts";
import type { FieldErrors, ParsedForm } from "./parse-form.server.ts";

/** A form with chosen voices: what was typed, and which voices were ticked. */
export type ParsedVoicesForm<T> = ParsedForm<T> & { readonly chosenIds: readonly string[] };

/** Reads a form that sends `voiceIds` once for every voice that was ticked. */
export function parseVoicesForm<T>(schema: z.ZodType<T>, form: FormData): ParsedVoicesForm<T> {
  const chosenIds = readChosenIds(form);
  const parsed = parseForm(schema, form, (sent) => ({ ...toFields(sent), voiceIds: [...chosenIds] }));
  if (parsed.outcome === "parsed") return { ...parsed, chosenIds };
  return { ...parsed, errors: foldErrors(parsed.errors), chosenIds };
}

export function readChosenIds(form: FormData): readonly string[] {
  const sent = form.getAll("voiceIds").filter((value) => typeof value === "string");
  return [...new Set(sent)];
}

/** What is wrong with one of the voices stands at the field of all of them. */
function foldErrors(errors: FieldErrors): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([field, key]) => [field.replace(/^voiceIds\..*/, "voiceIds"), key]),
  );
}
