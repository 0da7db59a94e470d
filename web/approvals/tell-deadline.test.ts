import { expect, test } from "vitest";
import { tellDeadline } from "./tell-deadline.ts";

const today = "2026-11-23";

test.each([
  ["2026-11-09", -8, "seit acht Arbeitstagen abgelaufen.", "over"],
  ["2026-11-20", -1, "seit einem Arbeitstag abgelaufen.", "over"],
  // The last day was a Friday and it is Saturday: over, although no working day has passed.
  ["2026-11-20", 0, "am 20. November 2026 abgelaufen.", "over"],
  ["2026-11-23", 0, "heute ist der letzte Tag.", "soon"],
  ["2026-11-24", 1, "noch ein Arbeitstag, bis zum 24. November 2026.", "soon"],
  ["2026-11-25", 2, "noch zwei Arbeitstage, bis zum 25. November 2026.", "soon"],
  ["2026-12-10", 13, "noch 13 Arbeitstage, bis zum 10. Dezember 2026.", "far"],
] as const)("the last day %s, %i working days away", (lastDay, workingDaysLeft, words, state) => {
  expect(tellDeadline("de", { lastDay, workingDaysLeft }, today)).toEqual({ words, state });
});

test("a period that rests has no end to tell", () => {
  expect(tellDeadline("en", { lastDay: null, workingDaysLeft: null }, today)).toEqual({
    words: "rests until there is an answer.",
    state: "resting",
  });
});
