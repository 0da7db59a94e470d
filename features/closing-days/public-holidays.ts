import { getHolidays } from "feiertagejs";
import type { Land } from "#features/authorities/authority.ts";

/** A public holiday that counts in the whole Land. */
export type PublicHoliday = {
  readonly day: string;
  readonly name: { readonly de: string; readonly en: string };
};

/** Days that were made a holiday once: Gesetz über die Sonn- und Feiertage of Berlin; for 2028 GVBl. 2024, p. 460. */
const onlyOnce: readonly (PublicHoliday & { readonly land: Land })[] = [
  {
    land: "BE",
    day: "2020-05-08",
    name: {
      de: "75. Jahrestag der Befreiung vom Nationalsozialismus",
      en: "75th anniversary of the liberation from National Socialism",
    },
  },
  {
    land: "BE",
    day: "2025-05-08",
    name: {
      de: "80. Jahrestag der Befreiung vom Nationalsozialismus",
      en: "80th anniversary of the liberation from National Socialism",
    },
  },
  {
    land: "BE",
    day: "2028-06-17",
    name: {
      de: "75. Jahrestag des Aufstandes vom 17. Juni 1953",
      en: "75th anniversary of the uprising of 17 June 1953",
    },
  },
];

/** What the laws of Berlin and Mecklenburg-Vorpommern call what the library calls "Weltfrauentag". */
const ownNames: Readonly<Record<string, PublicHoliday["name"]>> = {
  WELTFRAUENTAG: { de: "Frauentag", en: "International Women's Day" },
};

/** A Land's holidays of one year, in order. */
export function listPublicHolidays(land: Land, year: number): readonly PublicHoliday[] {
  const yearly = getHolidays(year, land)
    // In Bavaria it is a holiday only where most people are Catholic (BayFTG Art. 1): such a municipality enters it itself.
    .filter(({ name }) => !(land === "BY" && name === "MARIAHIMMELFAHRT"))
    .map((holiday) => ({
      // Noon of the day in UTC. The library's own `dateString` depends on the server's time zone.
      day: holiday.date.toISOString().slice(0, 10),
      name: ownNames[holiday.name] ?? {
        de: holiday.translate("de") ?? holiday.name,
        en: holiday.translate("en") ?? holiday.name,
      },
    }));
  const once = onlyOnce
    .filter((holiday) => holiday.land === land && holiday.day.startsWith(`${year}-`))
    .map(({ day, name }) => ({ day, name }));
  return [...yearly, ...once].sort((one, other) => (one.day < other.day ? -1 : 1));
}
