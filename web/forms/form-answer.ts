import type { FieldErrors, FormValues } from "../request/parse-form.server.ts";

/** What a page gets back when its form was refused: what is wrong, and what was typed. */
export type FormAnswer = { readonly errors: FieldErrors; readonly values: FormValues };
