import { expect, test } from "vitest";
import { listPageSteps } from "./list-page-steps.ts";

const show = (current: number, count: number) =>
  listPageSteps(current, count)
    .map((step) => (step.kind === "gap" ? "…" : step.page))
    .join(" ");

test.each([
  [1, 1, "1"],
  [1, 2, "1 2"],
  [3, 5, "1 2 3 4 5"],
  [4, 87, "1 2 3 4 5 … 87"],
  [5, 87, "1 … 4 5 6 … 87"],
  [87, 87, "1 … 86 87"],
])("on page %i of %i the steps are %s", (current, count, steps) => {
  expect(show(current, count)).toBe(steps);
});
