import type { Language } from "#features/authorities/authority.ts";
import { officeTimeZone } from "#platform/values/day-value.ts";

const locales = { de: "de-DE", en: "en-GB" } as const;

function formatsOf(options: Intl.DateTimeFormatOptions) {
  const format = (language: Language) => new Intl.DateTimeFormat(locales[language], options);
  return { de: format("de"), en: format("en") };
}

const days = formatsOf({ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const moments = formatsOf({ day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: officeTimeZone });

/** A day given as yyyy-mm-dd: 23. November 2026, or 23 November 2026. */
export function formatDay(language: Language, day: string): string {
  return days[language].format(new Date(`${day}T00:00:00Z`));
}

/** An instant with its time of day in Germany. */
export function formatMoment(language: Language, instant: Date): string {
  return moments[language].format(instant);
}
