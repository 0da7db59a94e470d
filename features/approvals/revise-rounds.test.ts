import { describe, expect, test } from "vitest";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { aPathContent, harmless } from "#tests/approvals/a-path-content.ts";
import type { RequestTexts, RoundState, StationRound } from "./approval.ts";
import { reviseRounds } from "./revise-rounds.ts";

const texts: RequestTexts = {
  change: "Vermieter bestätigen den Einzug über einen Link.",
  newData: "Name und E-Mail des Vermieters, gelöscht nach 30 Tagen",
  risk: "Jemand bestätigt fälschlich.",
  wayBack: "Schalter aus, in einer Minute",
  firstFor: "5 von 100 Anträgen",
  findings: "",
};

function content(answers: Partial<ScreeningAnswers> = {}, changed: Partial<RequestTexts> = {}) {
  return { ...texts, ...changed, answers: { ...harmless, "new-personal-data": "yes" as const, ...answers } };
}

function rounds(states: Readonly<Record<string, RoundState>>): readonly StationRound[] {
  return Object.entries(states).map(([stationKey, state]) => ({
    id: stationKey,
    stationKey,
    round: 1,
    state,
    isCurrent: true,
    after: [],
    sinceVersion: 1,
    reopenedBecause: null,
    openedAt: null,
    closedAt: null,
    lastDay: null,
    remindedAt: null,
    escalatedAt: null,
    answerLastDay: null,
    answerRemindedAt: null,
    answerOverdueAt: null,
  }));
}

function revise(
  states: Readonly<Record<string, RoundState>>,
  after: ReturnType<typeof content>,
  grantedBySender: readonly string[] = [],
) {
  const revision = reviseRounds(aPathContent, rounds(states), {
    before: content(),
    after,
    grantedBySender: new Set(grantedBySender),
  });
  return {
    added: revision.added.map(({ station }) => station.key),
    reopened: Object.fromEntries(revision.reopened.map(({ round, because }) => [round.stationKey, because])),
    standing: revision.standing.map(({ round }) => round.stationKey),
    goingOn: revision.goingOn.map(({ round }) => round.stationKey),
    dropped: revision.dropped.map(({ stationKey }) => stationKey),
  };
}

const bothGranted = {
  "data-protection": "granted",
  "information-security": "granted-with-condition",
} as const;
const nothing = { added: [], reopened: {}, standing: [], goingOn: [], dropped: [] };

describe("changing what was approved", () => {
  test("opens exactly the station again whose rule asks for the changed answer", () => {
    expect(revise(bothGranted, content({ "new-system-connected": "yes" }))).toEqual({
      ...nothing,
      reopened: { "information-security": ["new-system-connected"] },
      standing: ["data-protection"],
    });
  });

  test("opens a station again where the sender of the change had granted, touched or not", () => {
    const after = content({ "new-system-connected": "yes" });

    expect(revise(bothGranted, after, ["data-protection", "information-security"])).toEqual({
      ...nothing,
      reopened: {
        "data-protection": ["granted-by-sender"],
        "information-security": ["granted-by-sender", "new-system-connected"],
      },
    });
  });

  test("leaves decisions alone that the changed answer does not touch", () => {
    expect(revise(bothGranted, content({ "accessible-interface": "yes" }))).toEqual({
      ...nothing,
      standing: ["data-protection", "information-security"],
    });
  });

  test("adds a station that becomes necessary, and drops one that does not remain so", () => {
    const added = revise(bothGranted, content({ "staff-data": "yes" }));
    const dropped = revise(
      bothGranted,
      content({ "new-personal-data": "no", "new-system-connected": "yes" }),
    );

    expect(added.added).toEqual(["staff-council"]);
    expect(dropped.dropped).toEqual(["data-protection"]);
    expect(dropped.reopened).toEqual({
      "information-security": ["new-personal-data", "new-system-connected"],
    });
  });

  test("a refusal looks again whatever has changed", () => {
    const states = { "data-protection": "refused", "information-security": "granted" } as const;

    expect(revise(states, content({}, { findings: "DSFA nachgereicht" }))).toEqual({
      ...nothing,
      reopened: { "data-protection": ["refused-before"] },
      standing: ["information-security"],
    });
  });

  test("what is not decided yet goes on with the new version", () => {
    const states = { "data-protection": "open", "information-security": "questioned" } as const;

    expect(revise(states, content({}, { change: "Anders." })).goingOn).toEqual([
      "data-protection",
      "information-security",
    ]);
  });

  test("where silence would grant, an open station looks again with its whole period", () => {
    const states = { "data-protection": "granted", "information-security": "granted" } as const;
    const before = content({ "staff-data": "yes" });
    const [round] = rounds({ "staff-council": "open" });
    const open = round && { ...round, openedAt: new Date("2026-11-23T11:00:00Z") };
    const all = [...rounds(states), ...(open ? [open] : [])];
    const after = (findings: string, change: string) => ({ ...before, findings, change });
    const grantedBySender: ReadonlySet<string> = new Set();

    const touched = reviseRounds(aPathContent, all, {
      before,
      after: after("", "Ganz anders."),
      grantedBySender,
    });
    const untouched = reviseRounds(aPathContent, all, {
      before,
      after: after("Seite 3", before.change),
      grantedBySender,
    });

    expect(touched.reopened.map(({ round: { stationKey } }) => stationKey)).toContain("staff-council");
    expect(touched.goingOn).toEqual([]);
    expect(untouched.goingOn.map(({ round: { stationKey } }) => stationKey)).toEqual(["staff-council"]);
  });

  test.each([
    ["what changes", { change: "Etwas anderes." }, ["data-protection", "information-security"]],
    ["the risk", { risk: "Mehr." }, ["data-protection", "information-security"]],
    [
      "which data are new",
      { newData: "Auch die Telefonnummer" },
      ["data-protection", "information-security"],
    ],
    ["the way back, which no rule here asks for", { wayBack: "In zwei Minuten" }, []],
    ["who gets it first, which no rule here asks for", { firstFor: "10 von 100" }, []],
    ["findings alone", { findings: "DSFA, Seite 2" }, []],
  ])("a text about %s reopens whom it concerns", (_case, changed, reopened) => {
    expect(Object.keys(revise(bothGranted, content({}, changed)).reopened)).toEqual(reopened);
  });
});
