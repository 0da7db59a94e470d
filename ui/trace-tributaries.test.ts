import { describe, expect, test } from "vitest";
import { traceTributaries } from "./trace-tributaries.ts";

const widthsOf = (counts: number[]) =>
  traceTributaries({ counts, mouth: "middle" }).courses.map(({ width }) => width);

describe("tributaries", () => {
  test("are as wide as their share, and never too thin to be seen", () => {
    expect(widthsOf([75, 25, 0])).toEqual([7.5, 2.5, 2]);
  });

  test.each([
    ["one count", [9]],
    ["counts of zero", [0, 0]],
    ["no count", []],
    ["large counts", [1_000_000, 1, 1, 1, 1, 1]],
  ])("of %s are drawn in whole numbers of one decimal", (_, counts) => {
    const { courses, trunk } = traceTributaries({ counts, mouth: "middle" });

    for (const { path, width } of [...courses, trunk]) {
      expect(`${path} ${width}`).not.toMatch(/NaN|Infinity|\.\d\d/);
    }
  });

  test("join the trunk within its width", () => {
    const { courses, trunk, height } = traceTributaries({ counts: [40, 30, 20, 5, 3, 2], mouth: "middle" });

    const ends = courses.map(({ path }) => Number(path.split(",").at(-1)));

    expect(Math.min(...ends)).toBeGreaterThan(height / 2 - trunk.width / 2);
    expect(Math.max(...ends)).toBeLessThan(height / 2 + trunk.width / 2);
    expect(ends).toEqual(ends.toSorted((one, other) => one - other));
  });

  test("flow into the first row where the line goes on from there", () => {
    expect(traceTributaries({ counts: [3, 2, 1], mouth: "first-row" }).trunk.path).toBe("M208,16H320");
  });
});
