import { expect, test } from "vitest";
import { listCountTicks } from "./list-count-ticks.ts";

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [4, [0, 2, 4]],
  [31, [0, 20, 40]],
  [400, [0, 200, 400]],
  [12_345, [0, 5000, 10_000, 15_000]],
])("the axis for counts up to %i uses whole round steps", (highest, ticks) => {
  expect(listCountTicks(highest)).toEqual(ticks);
});
