/** Steps people count in. */
const STEPS = [1, 2, 5];
const WANTED_STEPS = 3;

/** Whole numbers for the axis of a count, from 0 to the first step at or above the highest count. */
export function listCountTicks(highest: number): number[] {
  const step = findStep(Math.max(1, highest) / WANTED_STEPS);
  const count = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_, position) => position * step);
}

function findStep(atLeast: number): number {
  let magnitude = 1;
  for (;;) {
    const step = STEPS.map((factor) => factor * magnitude).find((candidate) => candidate >= atLeast);
    if (step !== undefined) return step;
    magnitude *= 10;
  }
}
