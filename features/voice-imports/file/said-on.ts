type SaidOn =
  | { outcome: "none" }
  | { outcome: "day"; day: string }
  | { outcome: "date-unreadable" }
  | { outcome: "date-in-future" };

/** Older dates are typing errors or a spreadsheet's day zero: no authority received contributions online before. */
const earliestDay = "1990-01-01";

/**
 * The day (yyyy-mm-dd) on which something was said. Understood are
 * - 2024-03-05, 2024/03/05, 20240305, each also with a time; a time with a zone is taken as the day in Berlin,
 * - 5.3.2024, 05.03.24 (90 to 99 are the 1990s), each also with a time,
 * - Unix time in seconds (10 digits) or milliseconds (13 digits).
 * 03/05/2024 is unreadable, because it is March in one country and May in another.
 * `today` is the present day in Berlin, yyyy-mm-dd.
 */
export function parseSaidOn(text: string, today: string): SaidOn {
  const written = text.trim();
  if (written === "") return { outcome: "none" };
  const day = unixDay(written) ?? isoDay(written) ?? germanDay(written);
  if (day === undefined || day < earliestDay) return { outcome: "date-unreadable" };
  return day > today ? { outcome: "date-in-future" } : { outcome: "day", day };
}

function unixDay(text: string): string | undefined {
  if (/^\d{10}$/.test(text)) return berlinDay(new Date(Number(text) * 1000));
  if (/^\d{13}$/.test(text)) return berlinDay(new Date(Number(text)));
  return undefined;
}

const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?`;
const isoPattern = new RegExp(
  String.raw`^(\d{4})([-/]?)(\d{2})\2(\d{2})(?:(?:T|\s+)${time}\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$`,
  "i",
);

function isoDay(text: string): string | undefined {
  const [whole, year = "", , month = "", dayOfMonth = "", hour, minute, second, zone] =
    isoPattern.exec(text) ?? [];
  if (whole === undefined || !isTime(hour, minute, second)) return undefined;
  const day = existingDay(year, month, dayOfMonth);
  if (day === undefined || zone === undefined) return day;
  const clock = [hour, minute, second].map((part = "0") => part.padStart(2, "0")).join(":");
  return berlinDay(new Date(`${day}T${clock}${fullZone(zone)}`));
}

/** "+02" and "+0200" as "+02:00", the only form that Date is obliged to read. */
function fullZone(zone: string): string {
  if (zone.toUpperCase() === "Z") return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

const germanPattern = new RegExp(
  String.raw`^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?:,?\s+(?:um\s+)?${time}(?:\s*Uhr)?)?$`,
  "i",
);

function germanDay(text: string): string | undefined {
  const [whole, dayOfMonth = "", month = "", year = "", hour, minute, second] =
    germanPattern.exec(text) ?? [];
  if (whole === undefined || !isTime(hour, minute, second)) return undefined;
  return existingDay(fullYear(year), month.padStart(2, "0"), dayOfMonth.padStart(2, "0"));
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) >= 90 ? `19${year}` : `20${year}`;
}

function isTime(hour = "0", minute = "0", second = "0"): boolean {
  // 60 is a leap second; Date refuses it only together with a zone.
  return Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 60;
}

/** Undefined for a day that no calendar has, such as 31 February. */
function existingDay(year: string, month: string, dayOfMonth: string): string | undefined {
  const day = `${year}-${month}-${dayOfMonth}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

/** Swedish writes dates as yyyy-mm-dd. */
const berlin = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short" });

function berlinDay(instant: Date): string | undefined {
  return Number.isNaN(instant.getTime()) ? undefined : berlin.format(instant);
}
