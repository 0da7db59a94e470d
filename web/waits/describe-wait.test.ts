import { describe, expect, test } from "vitest";
import type { WaitingPlace } from "#features/approvals/list-waiting-places.ts";
import type { Wait } from "#features/approvals/list-waits.server.ts";
import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import { describePlaces, describeStuck } from "./describe-wait.ts";

function known(likely: number): HoursLost {
  const hours = { low: likely / 2, likely, high: likely * 2 };
  return { outcome: "known", hours, hoursADay: hours, inputs: [], days: 26 };
}
const unknown: HoursLost = { outcome: "unknown", missing: ["cases-a-year"], inputs: [], days: 26 };

const atDataProtection: WaitingPlace = {
  kind: "station",
  name: "Datenschutz",
  pathId: "path",
  stationKey: "datenschutz",
  periodInWorkingDays: 10,
  workingDays: 18,
  workingDaysLeft: -8,
  lost: known(1240),
};
const asked: WaitingPlace = {
  kind: "team",
  answerLastDay: "2026-12-07",
  because: "question",
  name: "Bürgerservice",
  teamId: "team",
  workingDays: 1,
  lost: known(50),
};

function aWait(given: Partial<Wait>): Wait {
  return {
    initiative: { name: "Bestätigung" } as Wait["initiative"],
    requestId: null,
    workingDays: 18,
    places: [atDataProtection],
    lost: known(1240),
    fadedNeeds: [],
    ...given,
  };
}

describe("what is stuck, as a sentence", () => {
  test("says for whom, since when, and what it has cost so far", () => {
    expect(describeStuck(aWait({}), "de")).toBe(
      "„Bestätigung“ wartet seit 18 Arbeitstagen auf „Datenschutz“; das hat bisher etwa 1.200 Bürgerstunden gekostet.",
    );
    expect(describeStuck(aWait({}), "en")).toBe(
      "“Bestätigung” has been waiting for “Datenschutz” for 18 working days; so far this has cost about 1,200 citizens' hours.",
    );
  });

  test("names the team beside a station", () => {
    expect(describeStuck(aWait({ places: [atDataProtection, asked] }), "de")).toContain(
      "auf „Datenschutz“ und das Team „Bürgerservice“",
    );
  });

  test("says that the cost is unknown, and nothing of hours that are not lost yet", () => {
    expect(describeStuck(aWait({ lost: unknown }), "de")).toContain(
      "; was das Menschen kostet, ist unbekannt.",
    );
    expect(describeStuck(aWait({ lost: known(0), workingDays: 0 }), "de")).toBe(
      "„Bestätigung“ wartet seit heute auf „Datenschutz“.",
    );
  });
});

describe("whose turn it is", () => {
  test("is told with working days and period, and in all only where that differs", () => {
    expect(describePlaces(aWait({}), "de")).toBe("wartet auf Datenschutz: 18 Arbeitstage, Frist 10");
    expect(describePlaces(aWait({ places: [asked] }), "de")).toBe(
      "am Zug ist das Team Bürgerservice, weil etwas gefragt wurde: 1 Arbeitstag, Antwort erwartet bis 7. Dezember 2026; insgesamt 18 Arbeitstage",
    );
    expect(
      describePlaces(aWait({ places: [{ ...asked, because: "refusal", answerLastDay: null }] }), "en"),
    ).toBe(
      "it is the turn of the team Bürgerservice, because it was refused: 1 working day; in all 18 working days",
    );
  });
});
