import { describe, expect, test } from "vitest";
import { aStation } from "#tests/approvals/a-path-content.ts";
import { foreseeLastDays } from "./foresee-last-days.ts";

const noFreeDays = new Map<string, string>();
/** A Monday. */
const today = "2026-11-23";

const planned = (key: string, periodInWorkingDays: number, after: readonly string[] = []) => ({
  station: aStation({ key, periodInWorkingDays }),
  after,
});

describe("the last days that are to be expected", () => {
  test("of stations side by side count from today, each by its own period", () => {
    const lastDays = foreseeLastDays([planned("a", 10), planned("b", 3)], { freeDays: noFreeDays, today });

    expect(Object.fromEntries(lastDays)).toEqual({ a: "2026-12-07", b: "2026-11-26" });
  });

  test("of a station after others count from the latest of their last days", () => {
    const stations = [planned("a", 10), planned("b", 3), planned("c", 1, ["a", "b"])];

    const lastDays = foreseeLastDays(stations, { freeDays: noFreeDays, today });

    expect(lastDays.get("c")).toBe("2026-12-08");
  });

  test("leave out the days on which the house is closed", () => {
    const freeDays = new Map([["2026-11-24", "Betriebsausflug"]]);

    expect(foreseeLastDays([planned("a", 3)], { freeDays, today }).get("a")).toBe("2026-11-27");
  });

  test("take over what is known of a station that is under way", () => {
    const known = new Map([["a", "2026-11-25"]]);

    const lastDays = foreseeLastDays([planned("a", 10), planned("b", 1, ["a"])], {
      freeDays: noFreeDays,
      today,
      known,
    });

    expect(Object.fromEntries(lastDays)).toEqual({ a: "2026-11-25", b: "2026-11-26" });
  });

  test("count from today where what came before is decided or over", () => {
    const known = new Map([
      ["decided", null],
      ["over", "2026-11-02"],
    ]);

    const lastDays = foreseeLastDays([planned("c", 1, ["decided", "over"])], {
      freeDays: noFreeDays,
      today,
      known,
    });

    expect(lastDays.get("c")).toBe("2026-11-24");
  });
});
