import { describe, expect, test } from "vitest";
import { laender } from "#features/authorities/authority.ts";
import type { Land } from "#features/authorities/authority.ts";
import { holidayYears } from "./holiday-years.ts";
import { listPublicHolidays } from "./public-holidays.ts";

/** Written out from the published table of Easter Sundays, so that the formula below is checked as well. */
const publishedEasters = [
  "2020-04-12",
  "2021-04-04",
  "2022-04-17",
  "2023-04-09",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2028-04-16",
  "2029-04-01",
  "2030-04-21",
  "2031-04-13",
  "2032-03-28",
  "2033-04-17",
  "2034-04-09",
  "2035-03-25",
  "2036-04-13",
  "2037-04-05",
  "2038-04-25",
  "2039-04-10",
  "2040-04-01",
];

/** Anonymous Gregorian computus: Nature, 20 April 1876; Meeus, Astronomical Algorithms (1991), chapter 8. */
function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1);
}

function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The Wednesday before 23 November. */
function bussUndBettagOf(year: number): string {
  const weekday = new Date(Date.UTC(year, 10, 22)).getUTCDay();
  return dayOf(year, 11, 22 - ((weekday + 4) % 7));
}

type Rule = {
  readonly name: string;
  readonly laender: readonly Land[];
  readonly from?: number;
  readonly on: (year: number) => string;
};

const fixed = (month: number, day: number) => (year: number) => dayOf(year, month, day);
const easterPlus = (days: number) => (year: number) => {
  const date = new Date(`${easterOf(year)}T00:00:00Z`);
  return dayOf(year, date.getUTCMonth() + 1, date.getUTCDate() + days);
};

/** By the holiday laws of the Länder, as they count statewide. */
const rules: readonly Rule[] = [
  { name: "Neujahr", laender, on: fixed(1, 1) },
  { name: "Heilige Drei Könige", laender: ["BW", "BY", "ST"], on: fixed(1, 6) },
  { name: "Frauentag, Berlin since 2019", laender: ["BE"], on: fixed(3, 8) },
  { name: "Frauentag, MV since 2023", laender: ["MV"], from: 2023, on: fixed(3, 8) },
  { name: "Karfreitag", laender, on: easterPlus(-2) },
  { name: "Ostersonntag", laender: ["BB"], on: easterPlus(0) },
  { name: "Ostermontag", laender, on: easterPlus(1) },
  { name: "Tag der Arbeit", laender, on: fixed(5, 1) },
  { name: "Christi Himmelfahrt", laender, on: easterPlus(39) },
  { name: "Pfingstsonntag", laender: ["BB"], on: easterPlus(49) },
  { name: "Pfingstmontag", laender, on: easterPlus(50) },
  { name: "Fronleichnam", laender: ["BW", "BY", "HE", "NW", "RP", "SL"], on: easterPlus(60) },
  { name: "Mariä Himmelfahrt", laender: ["SL"], on: fixed(8, 15) },
  { name: "Weltkindertag, since 2019", laender: ["TH"], on: fixed(9, 20) },
  { name: "Tag der Deutschen Einheit", laender, on: fixed(10, 3) },
  {
    name: "Reformationstag, in HB, HH, NI and SH since 2018",
    laender: ["BB", "HB", "HH", "MV", "NI", "SH", "SN", "ST", "TH"],
    on: fixed(10, 31),
  },
  { name: "Allerheiligen", laender: ["BW", "BY", "NW", "RP", "SL"], on: fixed(11, 1) },
  { name: "Buß- und Bettag", laender: ["SN"], on: bussUndBettagOf },
  { name: "1. Weihnachtstag", laender, on: fixed(12, 25) },
  { name: "2. Weihnachtstag", laender, on: fixed(12, 26) },
];
const berlinOnce = ["2020-05-08", "2025-05-08", "2028-06-17"];

const years = Array.from(
  { length: holidayYears.last - holidayYears.first + 1 },
  (_, index) => holidayYears.first + index,
);

function expectedDays(land: Land, year: number): string[] {
  const days = rules
    .filter(({ laender: where, from = 0 }) => where.includes(land) && year >= from)
    .map(({ on }) => on(year));
  const once = land === "BE" ? berlinOnce.filter((day) => day.startsWith(String(year))) : [];
  // Ascension Day fell on 1 May in 2008 and does so again in 2160: within these years no day has two names.
  return [...days, ...once].sort();
}

describe("public holidays", () => {
  test("Easter by the formula is Easter by the published table, 2020 to 2040", () => {
    expect(years.map(easterOf)).toEqual(publishedEasters);
  });

  test.each(laender.map((land) => [land] as const))("of %s are those of the table, 2020 to 2040", (land) => {
    for (const year of years)
      expect(listPublicHolidays(land, year).map(({ day }) => day)).toEqual(expectedDays(land, year));
  });

  test("are as many as the Länder publish for 2026, Bavaria without Mariä Himmelfahrt", () => {
    const counts = Object.fromEntries(
      laender.map((land) => [land, listPublicHolidays(land, 2026).length] as const),
    );

    expect(counts).toEqual({
      BB: 12,
      BE: 10,
      BW: 12,
      BY: 12,
      HB: 10,
      HE: 10,
      HH: 10,
      MV: 11,
      NI: 10,
      NW: 11,
      RP: 11,
      SH: 10,
      SL: 12,
      SN: 11,
      ST: 11,
      TH: 11,
    });
  });

  test.each([
    ["Buß- und Bettag", "SN", "2026-11-18"],
    // 22 November is a Wednesday itself.
    ["Buß- und Bettag", "SN", "2028-11-22"],
    ["Fronleichnam", "NW", "2026-06-04"],
    ["Frauentag", "BE", "2026-03-08"],
    ["80. Jahrestag der Befreiung vom Nationalsozialismus", "BE", "2025-05-08"],
  ] as const)("know %s of %s on %s by name", (name, land, day) => {
    const holidays = listPublicHolidays(land, Number(day.slice(0, 4)));

    expect(holidays.find((holiday) => holiday.day === day)?.name.de).toBe(name);
  });

  test.each([
    ["Mariä Himmelfahrt in Bavaria, which depends on the municipality", "BY", "2026-08-15"],
    ["the Friedensfest of Augsburg", "BY", "2026-08-08"],
    ["Fronleichnam in Saxony, which depends on the municipality", "SN", "2026-06-04"],
    ["Fronleichnam in Thuringia, which depends on the municipality", "TH", "2026-06-04"],
    ["Frauentag in Mecklenburg-Vorpommern before 2023", "MV", "2022-03-08"],
    ["8 May in Berlin in an ordinary year", "BE", "2026-05-08"],
    ["Christmas Eve", "SN", "2026-12-24"],
  ] as const)("leave out %s", (_, land, day) => {
    const days = listPublicHolidays(land, Number(day.slice(0, 4))).map((holiday) => holiday.day);

    expect(days).not.toContain(day);
  });

  test("have a name in German and in English, all of them", () => {
    for (const land of laender)
      for (const { name } of years.flatMap((year) => listPublicHolidays(land, year))) {
        expect(name.de).toMatch(/^\p{Lu}|^\d+\. \p{Lu}/u);
        expect(name.en).toMatch(/^\p{Lu}|^\d+th \p{Ll}/u);
        expect(`${name.de} ${name.en}`).not.toMatch(/[A-Z]{4}|_/);
      }
  });
});
