import { describe, expect, test } from "vitest";
import { calculateMedian } from "./calculate-median.ts";
import { chooseAxis, listTicks, shareOf } from "./draw-journeys.ts";

const now = new Date("2026-11-23T11:00:00Z");
const stay = (from: string) => ({ link: "need" as const, from: new Date(from), until: now });

describe("the calendar of journeys", () => {
  test("begins with the oldest of all and ends now", () => {
    const axis = chooseAxis([[stay("2026-09-01")], [stay("2026-07-15"), stay("2026-10-01")]], now);

    expect(axis).toEqual({ from: new Date("2026-07-15"), until: now });
    expect(shareOf(axis, new Date("2026-07-15"))).toBe(0);
    expect(shareOf(axis, now)).toBe(1);
    expect(shareOf(axis, new Date("2020-01-01"))).toBe(0);
  });

  test("is four weeks long at least, also without any journey", () => {
    expect(chooseAxis([], now).from).toEqual(new Date("2026-10-26T11:00:00Z"));
    expect(chooseAxis([[stay("2026-11-22")]], now).from).toEqual(new Date("2026-10-26T11:00:00Z"));
  });

  test("names the months in the reader's language, and today", () => {
    const axis = chooseAxis([[stay("2026-07-15")]], now);

    const labels = listTicks(axis, "de", "heute").map((tick) => tick.label);

    expect(labels).toEqual(["Aug", "Sep", "Okt", "Nov", "heute"]);
    expect(listTicks(axis, "en", "today").at(-1)).toEqual({ label: "today", atShare: 1 });
  });

  test("names at most seven months of a long time", () => {
    const ticks = listTicks(chooseAxis([[stay("2023-01-15")]], now), "de", "heute");

    expect(ticks.length).toBeLessThanOrEqual(8);
    expect(ticks.map((tick) => tick.atShare)).toEqual([...ticks.map((tick) => tick.atShare)].sort());
  });
});

test.each([
  { values: [], median: null },
  { values: [3], median: 3 },
  { values: [9, 1, 5], median: 5 },
  { values: [4, 1, 9, 2], median: 3 },
])("the middle of $values is $median", ({ values, median }) => {
  expect(calculateMedian(values)).toBe(median);
});
