export type DateTick = { date: Date; label: string };

type DateTickInput = { first: Date; end: Date; language: "de" | "en"; atMost: number };

const MONTHS_PER_YEAR = 12;
/** Distances between ticks, in months. */
const MONTH_STEPS = [1, 2, 3, 6, MONTHS_PER_YEAR];
const locales = { de: "de-DE", en: "en-GB" };

/** Months for the time axis, January with its year; a span within one month shows its first and last day instead. */
export function listDateTicks({ first, end, language, atMost }: DateTickInput): DateTick[] {
  const months = listMonths(first, end);
  if (months.length < 2) return listDays(first, end, language);
  const step = MONTH_STEPS.find((candidate) => months.length / candidate <= atMost) ?? MONTHS_PER_YEAR;
  return months
    .filter((date) => date.getUTCMonth() % step === 0)
    .map((date) => ({
      date,
      label: date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : nameMonth(date, language),
    }));
}

function listMonths(first: Date, end: Date): Date[] {
  const months: Date[] = [];
  const next = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1));
  if (next < first) next.setUTCMonth(next.getUTCMonth() + 1);
  while (next < end) {
    months.push(new Date(next));
    next.setUTCMonth(next.getUTCMonth() + 1);
  }
  return months;
}

/** As in a written date ("5. Sept."): without a day German loses its full stops and cuts "Juni" to "Jun". */
function nameMonth(date: Date, language: DateTickInput["language"]): string {
  const day = new Intl.DateTimeFormat(locales[language], { day: "numeric", month: "short", timeZone: "UTC" });
  return day.formatToParts(date).find(({ type }) => type === "month")?.value ?? "";
}

function listDays(first: Date, end: Date, language: "de" | "en"): DateTick[] {
  const day = new Intl.DateTimeFormat(locales[language], { day: "numeric", month: "short", timeZone: "UTC" });
  const last = new Date(end);
  last.setUTCDate(last.getUTCDate() - 1);
  return [first, last].map((date) => ({ date, label: day.format(date) }));
}
