import { data } from "react-router";
import type * as z from "zod";
import { fieldErrorTexts } from "../texts/field-error-texts.ts";
import type { FieldErrorKey } from "../texts/field-error-texts.ts";

/** Errors by field name; a field inside an object is written with a dot. */
export type FieldErrors = Readonly<Record<string, FieldErrorKey>>;

/** What was typed, to show the form again: nothing is lost. */
export type FormValues = Readonly<Record<string, string>>;

export type ParsedForm<T> =
  | { readonly outcome: "parsed"; readonly value: T; readonly values: FormValues }
  | { readonly outcome: "invalid"; readonly errors: FieldErrors; readonly values: FormValues };

type RawForm = Readonly<Record<string, unknown>>;

/**
 * Reads a form with its schema. Issues of the schema are keys of `fieldErrorTexts`; anything else becomes "unknown". `shape`
 * brings the flat fields into the schema's form.
 */
export function parseForm<T>(
  schema: z.ZodType<T>,
  form: FormData,
  shape: (form: FormData) => RawForm = toFields,
): ParsedForm<T> {
  const values = toFields(form);
  const parsed = schema.safeParse(shape(form));
  if (parsed.success) return { outcome: "parsed", value: parsed.data, values };
  const errors: Record<string, FieldErrorKey> = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path.join(".") || "form";
    errors[field] ??= toErrorKey(issue.message);
  }
  return { outcome: "invalid", errors, values };
}

/** Answers with the form again, status 400. */
export function formAgain(answer: { readonly errors: FieldErrors; readonly values: FormValues }) {
  return data(answer, { status: 400 });
}

/** The text fields of a form. A field sent twice counts by its last value; files are left out. */
export function toFields(form: FormData): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of form.entries()) if (typeof value === "string") fields[name] = value;
  return fields;
}

function toErrorKey(message: string): FieldErrorKey {
  return message in fieldErrorTexts.de ? (message as FieldErrorKey) : "unknown";
}
