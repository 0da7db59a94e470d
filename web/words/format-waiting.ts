import type { Language } from "#features/authorities/authority.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** From here on months say more than days, and from two years on years. */
const DAYS_BEFORE_MONTHS = 60;
const DAYS_A_MONTH = 30.44;
const MONTHS_BEFORE_YEARS = 24;

type Unit = "day" | "month" | "year";

const words: Record<Language, Record<Unit, readonly [one: string, more: string]>> = {
  de: { day: ["einem Tag", "Tagen"], month: ["einem Monat", "Monaten"], year: ["einem Jahr", "Jahren"] },
  en: { day: ["one day", "days"], month: ["one month", "months"], year: ["one year", "years"] },
};
const sinceToday: Record<Language, string> = { de: "heute", en: "today" };

/** How long something has waited between two days (yyyy-mm-dd): "heute", "einem Tag", "41 Tagen", "8 Monaten". */
function formatWaiting(language: Language, since: string, today: string): string {
  return formatWaitingDays(language, Math.round((Date.parse(today) - Date.parse(since)) / DAY_MS));
}

/** The same for a number of days. */
export function formatWaitingDays(language: Language, days: number): string {
  if (days < 1) return sinceToday[language];
  const [count, unit] = inUnits(days);
  const [one, more] = words[language][unit];
  return count === 1 ? one : `${count} ${more}`;
}

/** Since when something waits, to stand behind "wartet" or "waits": "seit heute", "seit 41 Tagen"; "since today", "for 41 days". */
export function formatWaitingSince(language: Language, since: string, today: string): string {
  const waiting = formatWaiting(language, since, today);
  if (language === "de") return `seit ${waiting}`;
  return waiting === sinceToday.en ? `since ${waiting}` : `for ${waiting}`;
}

function inUnits(days: number): readonly [number, Unit] {
  if (days < DAYS_BEFORE_MONTHS) return [days, "day"];
  const months = Math.round(days / DAYS_A_MONTH);
  return months < MONTHS_BEFORE_YEARS ? [months, "month"] : [Math.floor(months / 12), "year"];
}
