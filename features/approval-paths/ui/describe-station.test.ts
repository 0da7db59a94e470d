import { describe, expect, test } from "vitest";
import { aPathContent, aStation } from "#tests/approvals/a-path-content.ts";
import { describeRisk } from "./describe-risk.ts";
import { describeChange } from "./describe-change.ts";
import { describeStation } from "./describe-station.ts";

const memberNames = { kim: "Kim Neu" };
const station = aStation({
  key: "x",
  periodInWorkingDays: 1,
  deciders: { roles: ["approver"], memberIds: ["kim", "gone"] },
  after: ["data-protection", "staff-council"],
});

describe("a station in words", () => {
  test("says period and what follows, who decides, and what it comes after", () => {
    expect(describeStation({ language: "de", memberNames }, station, aPathContent.stations)).toEqual({
      period: "1 Arbeitstag. Danach geht es an: Rolle Leitung.",
      deciders: "Rolle Freigabe, Kim Neu, ein Mitglied, das es nicht mehr gibt; in Vertretung: Rolle Leitung",
      place: "nach: Datenschutz, Personalrat",
    });
  });

  test("says which order makes silence a consent, that nobody stands in, and that it begins at once", () => {
    const alone = aStation({
      key: "y",
      standIns: { roles: [], memberIds: [] },
      silence: { means: "granted", order: "BPersVG § 70 Abs. 3" },
    });

    expect(describeStation({ language: "en", memberNames }, alone, aPathContent.stations)).toEqual({
      period: "10 working days. After that silence counts as consent (BPersVG § 70 Abs. 3).",
      deciders: "role Approver",
      place: "at once, beside the others",
    });
  });
});

test("a risk is said with the questions that made it so", () => {
  expect(describeRisk("de", { riskClass: "low", because: [] })).toBe("Risiko: gering.");
  expect(describeRisk("de", { riskClass: "high", because: ["special-categories"] })).toBe(
    "Risiko: hoch. Ausschlaggebend: Besonders geschützte Daten.",
  );
});

test("a change of a path is said with the parts it touched", () => {
  const changed = {
    kind: "station-changed",
    name: "Datenschutz",
    parts: ["periodInWorkingDays", "rule"],
  } as const;

  expect(describeChange("de", changed)).toBe("Datenschutz: Frist, wann sie nötig ist");
  expect(describeChange("en", { kind: "station-removed", name: "Vergabe" })).toBe("struck: Vergabe");
  expect(describeChange("en", { kind: "limits-changed" })).toBe("limits");
});
