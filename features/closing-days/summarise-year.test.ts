import { describe, expect, test } from "vitest";
import { joinFreeDays } from "./join-free-days.ts";
import { summariseYear } from "./summarise-year.ts";

const closingDays = [
  { day: "2026-12-24", name: "Heiligabend" },
  { day: "2026-12-31", name: "Silvester" },
];
const inNorthRhine = joinFreeDays("NW", closingDays);

describe("the year in a sentence", () => {
  test("counts working days of the whole year and those left after today", () => {
    // 261 weekdays, 8 holidays on weekdays, 2 closing days; left are 25 weekdays less 24, 25 and 31 December.
    expect(summariseYear(inNorthRhine, "2026-11-26")).toMatchObject({
      year: 2026,
      workingDays: 251,
      workingDaysLeft: 22,
    });
  });

  test.each([
    ["the closing day before Christmas", "2026-11-26", "2026-12-24", "Heiligabend"],
    ["today, if today is free", "2026-12-24", "2026-12-24", "Heiligabend"],
    ["not the holiday on a Saturday", "2026-12-26", "2026-12-31", "Silvester"],
    ["one of the next year", "2027-01-01", "2027-01-01", "Neujahrstag"],
  ])("names %s as the next free day", (_, today, day, name) => {
    expect(summariseYear(inNorthRhine, today).nextFreeDay).toEqual({ day, name });
  });

  test("knows no next free day after the last year that is known", () => {
    expect(summariseYear(inNorthRhine, "2040-12-27").nextFreeDay).toBeUndefined();
  });

  test("gives a closing day on a holiday the holiday's name, in the reader's language", () => {
    const freeDays = joinFreeDays("NW", [{ day: "2026-05-01", name: "Brückentag" }], "en");

    expect(freeDays.get("2026-05-01")).toBe("Labour Day");
  });
});
