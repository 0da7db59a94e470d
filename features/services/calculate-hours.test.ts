import { describe, expect, test } from "vitest";
import { calculateHoursAYear } from "./calculate-hours.ts";

describe("hours a year a service takes", () => {
  const cases = { low: 10_000, likely: 10_000, high: 10_000, source: "Fallzahlen" };

  test("agree with the worked example of the compliance cost method: 13 minutes, 10,000 cases, 2,167 hours", () => {
    const minutes = { low: 13, likely: 13, high: 13, source: "Zeitwerttabelle" };

    const hours = calculateHoursAYear(
      { "cases-a-year": cases, "citizen-minutes-a-case": minutes },
      "citizen-minutes-a-case",
    );

    expect(Math.round(hours?.likely ?? 0)).toBe(2_167);
  });

  test("are unknown, not zero, where an estimate is missing", () => {
    expect(calculateHoursAYear({ "cases-a-year": cases }, "citizen-minutes-a-case")).toBeUndefined();
  });
});
