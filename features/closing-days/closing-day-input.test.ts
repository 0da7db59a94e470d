import { describe, expect, test } from "vitest";
import { addClosingDaysInput, removeClosingDayInput } from "./closing-day-input.ts";

const name = "Betriebsausflug";

function issuesOf(form: Record<string, string>): Record<string, string> {
  const parsed = addClosingDaysInput.safeParse(form);
  return Object.fromEntries(parsed.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? []);
}

describe("the form for closing days", () => {
  test("takes one day, the last being left empty", () => {
    expect(addClosingDaysInput.parse({ from: "2026-09-11", until: "", name })).toEqual({
      from: "2026-09-11",
      until: "2026-09-11",
      name,
    });
  });

  test("takes 31 days at most", () => {
    expect(issuesOf({ from: "2026-12-01", until: "2026-12-31", name })).toEqual({});
    expect(issuesOf({ from: "2026-12-01", until: "2027-01-01", name })).toEqual({ until: "too-many-days" });
  });

  test.each([
    ["no first day", { from: "", until: "", name }, { from: "missing" }],
    ["a day that no calendar has", { from: "2026-02-29", until: "", name }, { from: "date-not-valid" }],
    ["a day before 2020", { from: "2019-12-31", until: "", name }, { from: "year-not-known" }],
    ["a day after 2040", { from: "2040-12-31", until: "2041-01-01", name }, { until: "year-not-known" }],
    [
      "a last day before the first",
      { from: "2026-09-11", until: "2026-09-10", name },
      { until: "days-out-of-order" },
    ],
    ["no name", { from: "2026-09-11", until: "", name: " " }, { name: "missing" }],
    [
      "a name of 121 characters",
      { from: "2026-09-11", until: "", name: "x".repeat(121) },
      { name: "too-long" },
    ],
  ])("refuses %s", (_, form, issues) => {
    expect(issuesOf(form)).toEqual(issues);
  });

  test("removes a day by its date only", () => {
    expect(removeClosingDayInput.safeParse({ day: "2026-09-11" }).success).toBe(true);
    expect(removeClosingDayInput.safeParse({ day: "morgen" }).success).toBe(false);
  });
});
