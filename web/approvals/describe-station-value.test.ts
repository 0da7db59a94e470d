import { describe, expect, test } from "vitest";
import type { StationValue } from "#features/approvals/measure-station.ts";
import { describeStationValue, describeStationWaiting } from "./describe-station-value.ts";

const reached = (time: number) => ({ outcome: "reached", time, firstTime: time }) as const;
const notReached = (observedUntil: number) => ({ outcome: "not-reached", observedUntil }) as const;

function aValue(given: Partial<StationValue>): StationValue {
  return {
    open: 0,
    decisions: { outcome: "too-few", of: 3, threshold: 5 },
    waiting: { outcome: "too-few", rounds: 3, threshold: 5 },
    ...given,
  };
}

describe("what a station is worth, in words", () => {
  test("says how many of its last decisions changed or stopped something, with the interval", () => {
    const value = aValue({
      decisions: { outcome: "measured", changed: 3, of: 40, low: 0.0258, high: 0.1986 },
    });

    expect(describeStationValue(value, "de")).toBe(
      "In den letzten 40 Fällen hat diese Station 3 verändert oder gestoppt (3 bis 20 von 100).",
    );
    expect(describeStationValue(value, "en")).toBe(
      "In the last 40 cases this station changed or stopped 3 (3 to 20 of 100).",
    );
  });

  test("says that there are too few, and how many are needed", () => {
    expect(describeStationValue(aValue({}), "de")).toBe(
      "Was sie verändert oder stoppt: zu wenige, um etwas zu sagen (3 von mindestens 5 Fällen).",
    );
    expect(describeStationWaiting(aValue({}), "en")).toBe(
      "How long it takes: too few to say (3 of at least 5 cases).",
    );
  });

  test.each([
    {
      median: reached(1),
      percentile85: reached(4.5),
      de: "Die Hälfte ist nach einem Arbeitstag entschieden, 85 von 100 nach 4,5 Arbeitstagen.",
    },
    {
      median: reached(8),
      percentile85: notReached(30),
      de: "Die Hälfte ist nach 8 Arbeitstagen entschieden; bei 85 von 100 dauert es länger als 30 Arbeitstage.",
    },
    {
      median: notReached(12),
      percentile85: notReached(12),
      de: "Für die Hälfte dauert es länger als 12 Arbeitstage.",
    },
  ])("says how long it takes: $de", ({ median, percentile85, de }) => {
    const value = aValue({ waiting: { outcome: "measured", median, percentile85, rounds: 9 } });

    expect(describeStationWaiting(value, "de")).toBe(de);
  });
});
