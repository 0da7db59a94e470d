import type { Language } from "#features/authorities/authority.ts";

const formats = {
  de: new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 }),
};

/** 14000 as 14.000 in German and 14,000 in English. */
export function formatNumber(language: Language, number: number): string {
  return formats[language].format(number);
}
