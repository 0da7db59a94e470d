import { describe, expect, test } from "vitest";
import type { LogEvent } from "./approval-log.ts";
import { summariseLog } from "./summarise-log.ts";

/** An event at an hour of one day, written "start Datenschutz 9" or, in a run of its own, "start Datenschutz/2 9". */
function event(written: string): LogEvent {
  const [transition = "", activity = "", hour = ""] = written.split(" ");
  const [name = "", instance] = activity.split("/");
  return {
    activity: name,
    at: new Date(Date.UTC(2026, 10, 25, Number(hour))),
    role: null,
    transition,
    attributes:
      instance === undefined
        ? []
        : [{ key: "concept:instance", type: "string", value: instance, attributes: [] }],
  };
}

function summarise(...cases: readonly (readonly string[])[]) {
  const traces = cases.map((events, at) => ({
    caseId: String(at),
    attributes: [],
    events: events.map(event),
  }));
  return summariseLog({ traces });
}

describe("summarising a log", () => {
  test("counts cases, events, variants and activities, the most frequent first", () => {
    const summary = summarise(
      ["complete A 1", "complete B 2"],
      ["complete A 1", "complete B 5"],
      ["complete A 1"],
      [],
    );

    expect(summary).toEqual({
      cases: 4,
      events: 5,
      variants: 3,
      activities: [
        { name: "A", events: 3, completed: 0, medianHours: null },
        { name: "B", events: 2, completed: 0, medianHours: null },
      ],
    });
  });

  test.each<[string, readonly string[], readonly [completed: number, hours: number | null]]>([
    ["one run", ["start A 1", "complete A 4"], [1, 3]],
    ["a run that rested", ["start A 1", "suspend A 2", "resume A 8", "complete A 9"], [1, 8]],
    ["two runs, one after the other", ["start A 0", "complete A 2", "start A 3", "complete A 9"], [2, 4]],
    [
      "two runs at once, told apart",
      ["start A/1 0", "start A/2 1", "complete A/2 2", "complete A/1 8"],
      [2, 4.5],
    ],
    [
      "two runs at once, not told apart",
      ["start A 0", "start A 1", "complete A 2", "complete A 8"],
      [2, 4.5],
    ],
    ["a run that goes on", ["start A 0"], [0, null]],
    ["an end without start", ["complete A 0"], [0, null]],
    ["a run withdrawn, and another", ["start A 0", "withdraw A 5", "start A 6", "complete A 7"], [1, 1]],
    ["capital letters", ["START A 1", "COMPLETE A 2"], [1, 1]],
  ])("takes the median of the hours of %s", (_name, events, [completed, medianHours]) => {
    expect(summarise(events).activities).toMatchObject([{ completed, medianHours }]);
  });

  test("does not pair a start with the complete of another case", () => {
    const summary = summarise(["start A 1"], ["complete A 2"]);

    expect(summary.activities).toMatchObject([{ events: 2, completed: 0, medianHours: null }]);
  });
});
