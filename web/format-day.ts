import type { Language } from "#features/authorities/authority.ts";

const options: Intl.DateTimeFormatOptions = {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
};
const days = { de: new Intl.DateTimeFormat("de-DE", options), en: new Intl.DateTimeFormat("en-GB", options) };

/** A day given as yyyy-mm-dd: 23. November 2026, or 23 November 2026. */
export function formatDay(language: Language, day: string): string {
  return days[language].format(new Date(`${day}T00:00:00Z`));
}

const shortOptions: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", timeZone: "UTC" };
const shortDays = {
  de: new Intl.DateTimeFormat("de-DE", shortOptions),
  en: new Intl.DateTimeFormat("en-GB", shortOptions),
};

/** The same where the year goes without saying: 23. Nov., or 23 Nov. */
export function formatShortDay(language: Language, day: string): string {
  return shortDays[language].format(new Date(`${day}T00:00:00Z`));
}
