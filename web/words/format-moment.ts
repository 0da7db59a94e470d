import type { Language } from "#features/authorities/authority.ts";
import { officeTimeZone } from "#platform/values/day-value.ts";

const options: Intl.DateTimeFormatOptions = {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: officeTimeZone,
};
const moments = {
  de: new Intl.DateTimeFormat("de-DE", options),
  en: new Intl.DateTimeFormat("en-GB", options),
};

/** An instant with its time of day in Germany. */
export function formatMoment(language: Language, instant: Date): string {
  return moments[language].format(instant);
}
