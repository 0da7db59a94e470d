import type { FieldErrors } from "../request/parse-form.server.ts";
import { fieldErrorTexts } from "../texts/field-error-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** Gives the sentence that stands at a field, if that field was refused. */
export function useFieldError(errors: FieldErrors | undefined): (field: string) => string | undefined {
  const texts = fieldErrorTexts[useLanguage()];
  return (field) => {
    const key = errors?.[field];
    return key === undefined ? undefined : texts[key];
  };
}
