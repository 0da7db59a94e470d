import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateHoursAtStake } from "./calculate-hours-at-stake.ts";

const estimate = (low: number, likely: number, high: number) => ({ low, likely, high, source: "Geschätzt." });
const minutes = "citizen-minutes-saved-a-case";

describe("hours at stake a month", () => {
  test("are reckoned from low, likely and high each by itself", () => {
    const service = { "cases-a-year": estimate(12_000, 24_000, 36_000) };
    const initiative = {
      "helped-cases-in-percent": estimate(10, 25, 50),
      [minutes]: estimate(6, 30, 60),
    };

    const stake = calculateHoursAtStake({ service, initiative }, minutes);

    // By hand: 1,000 cases a month, 100 helped, 6 minutes each, 10 hours. 2,000, 500, 30, 250. 3,000, 1,500, 60, 1,500.
    expect(stake).toMatchObject({
      outcome: "known",
      hoursAMonth: {
        low: expect.closeTo(10, 9) as number,
        likely: expect.closeTo(250, 9) as number,
        high: expect.closeTo(1_500, 9) as number,
      },
    });
  });

  test("of staff take the minutes of staff", () => {
    const service = { "cases-a-year": estimate(1_200, 1_200, 1_200) };
    const initiative = {
      "helped-cases-in-percent": estimate(100, 100, 100),
      [minutes]: estimate(60, 60, 60),
      "staff-minutes-saved-a-case": estimate(3, 3, 3),
    };

    const stake = calculateHoursAtStake({ service, initiative }, "staff-minutes-saved-a-case");

    // By hand: 100 cases a month, 3 minutes each, 5 hours.
    expect(stake).toMatchObject({ hoursAMonth: { likely: expect.closeTo(5, 9) as number } });
  });

  test("are zero where nothing is saved, which is known", () => {
    const service = { "cases-a-year": estimate(1, 2, 3) };
    const initiative = { "helped-cases-in-percent": estimate(1, 2, 3), [minutes]: estimate(0, 0, 0) };

    expect(calculateHoursAtStake({ service, initiative }, minutes)).toMatchObject({
      outcome: "known",
      hoursAMonth: { low: 0, likely: 0, high: 0 },
    });
  });

  test.each([
    [{ service: {}, initiative: {} }, ["cases-a-year", "helped-cases-in-percent", minutes]],
    [
      {
        service: { "cases-a-year": estimate(1, 2, 3) },
        initiative: { "staff-minutes-saved-a-case": estimate(1, 2, 3) },
      },
      ["helped-cases-in-percent", minutes],
    ],
    [
      {
        service: {},
        initiative: { "helped-cases-in-percent": estimate(1, 2, 3), [minutes]: estimate(1, 2, 3) },
      },
      ["cases-a-year"],
    ],
  ])("are unknown, never zero, and name what is missing (%#)", (estimates, missing) => {
    expect(calculateHoursAtStake(estimates, minutes)).toMatchObject({ outcome: "unknown", missing });
  });

  const part = (most: number) =>
    fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: most, noNaN: true }))).map((numbers) => {
      const [low = 0, likely = 0, high = 0] = numbers.sort((one, other) => one - other);
      return estimate(low, likely, high);
    });

  test("keep low ≤ likely ≤ high, never exceed all cases, and double with the cases", () => {
    fc.assert(
      fc.property(part(1e6), part(100), part(600), (cases, share, saved) => {
        const initiative = { "helped-cases-in-percent": share, [minutes]: saved };
        const of = (service: object) => calculateHoursAtStake({ service, initiative }, minutes);
        const one = of({ "cases-a-year": cases });
        const twice = of({
          "cases-a-year": estimate(2 * cases.low, 2 * cases.likely, 2 * cases.high),
        });
        if (one.outcome !== "known" || twice.outcome !== "known") throw new Error("unknown");

        const { low, likely, high } = one.hoursAMonth;
        expect(low).toBeLessThanOrEqual(likely);
        expect(likely).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(((cases.high / 12) * saved.high) / 60 + 1e-6);
        expect(twice.hoursAMonth.likely).toBeCloseTo(2 * likely, 6);
      }),
    );
  });
});
