import type { FreeDays } from "./free-days.ts";

/** Some holidays as they fall in every Land, and one day an invented house is closed. For tests. */
export const exampleFreeDays: FreeDays = new Map([
  ["2022-05-01", "Tag der Arbeit"],
  ["2026-04-03", "Karfreitag"],
  ["2026-04-06", "Ostermontag"],
  ["2026-12-25", "1. Weihnachtstag"],
  ["2026-12-26", "2. Weihnachtstag"],
  ["2027-01-01", "Neujahr"],
  ["2027-05-06", "Christi Himmelfahrt"],
  ["2027-05-07", "Brückentag"],
]);
