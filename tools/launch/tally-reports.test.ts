import { describe, expect, test } from "vitest";

type Tally = { passed: number; failed: number; skipped: number };
type TallyReports = {
  tallyVitest: (report: unknown) => Tally;
  tallyPlaywright: (report: unknown) => Tally;
  tallyReport: (file: string, tally: (report: unknown) => Tally, exitCode: number) => Tally;
  sumTallies: (tallies: readonly Tally[]) => Tally;
};

// The launchers are plain JavaScript, for any Node before anything is installed; so they carry no types.
const { tallyVitest, tallyPlaywright, tallyReport, sumTallies } = (await import(
  new URL("tally-reports.mjs", import.meta.url).href
)) as TallyReports;

const nothing = { passed: 0, failed: 0, skipped: 0 };

describe("the tally of a test run", () => {
  test("counts a Vitest file that could not be loaded as one failure", () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: "failed", assertionResults: [{}] },
        { status: "failed", assertionResults: [] },
        { status: "passed", assertionResults: [{}] },
      ],
    };

    expect(tallyVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  test("counts a journey that passed at the second try as passed, an error outside tests as failed", () => {
    const report = { stats: { expected: 3, flaky: 1, unexpected: 1, skipped: 2 }, errors: [{}] };

    expect(tallyPlaywright(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  test.each([
    ["ended badly without a report", 1, 1],
    ["ended well without a report", 0, 0],
  ])("of a run that %s, with exit code %i, has %i failures", (_name, exitCode, failed) => {
    expect(tallyReport("/nowhere/report.json", tallyVitest, exitCode)).toEqual({ ...nothing, failed });
  });

  test("adds up both runs", () => {
    expect(
      sumTallies([
        { passed: 1, failed: 2, skipped: 3 },
        { ...nothing, passed: 4 },
      ]),
    ).toEqual({
      passed: 5,
      failed: 2,
      skipped: 3,
    });
  });
});
