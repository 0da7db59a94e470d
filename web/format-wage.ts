import type { Language } from "#features/authorities/authority.ts";

const cents = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const formats = { de: new Intl.NumberFormat("de-DE", cents), en: new Intl.NumberFormat("en-GB", cents) };

/** Euros an hour with their cents, as tables of wages have them: 40,70 in German and 40.70 in English. */
export function formatWage(language: Language, eurosAnHour: number): string {
  return formats[language].format(eurosAnHour);
}
