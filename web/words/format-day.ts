import type { Language } from "#features/authorities/authority.ts";

const options: Intl.DateTimeFormatOptions = {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
};
const days = { de: new Intl.DateTimeFormat("de-DE", options), en: new Intl.DateTimeFormat("en-GB", options) };

const weekdays = {
  de: new Intl.DateTimeFormat("de-DE", { ...options, weekday: "long" }),
  en: new Intl.DateTimeFormat("en-GB", { ...options, weekday: "long" }),
};

/** A day given as yyyy-mm-dd: 23. November 2026, or 23 November 2026. */
export function formatDay(language: Language, day: string): string {
  return days[language].format(new Date(`${day}T00:00:00Z`));
}

/** The same with its weekday: Montag, 23. November 2026, or Monday 23 November 2026. */
export function formatDayOfWeek(language: Language, day: string): string {
  return weekdays[language].format(new Date(`${day}T00:00:00Z`));
}
