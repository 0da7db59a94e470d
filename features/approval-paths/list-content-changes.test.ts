import { describe, expect, test } from "vitest";
import { aPathContent, aStation } from "#tests/approvals/a-path-content.ts";
import { isSame, listContentChanges } from "./list-content-changes.ts";

const [first, ...rest] = aPathContent.stations;

describe("what changed between two versions of a path", () => {
  test("is nothing where only the order of keys within the document differs", () => {
    const turned = JSON.parse(JSON.stringify(aPathContent), (_key, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as typeof aPathContent;

    expect(listContentChanges(aPathContent, turned)).toEqual([]);
  });

  test("names stations that are new, changed in parts and struck, and the limits", () => {
    if (!first) throw new Error("a path without stations");
    const changed = {
      limits: { ...aPathContent.limits, source: "Anders" },
      stations: [
        { ...first, periodInWorkingDays: 15, isToBeConfirmed: true },
        ...rest.slice(1),
        aStation({ key: "new", name: "Rechtsamt" }),
      ],
    };

    expect(listContentChanges(aPathContent, changed)).toEqual([
      { kind: "station-changed", name: "Datenschutz", parts: ["periodInWorkingDays", "isToBeConfirmed"] },
      { kind: "station-added", name: "Rechtsamt" },
      { kind: "station-removed", name: "Informationssicherheit" },
      { kind: "limits-changed" },
    ]);
  });

  test("a list counts in its order", () => {
    expect(isSame({ after: ["a", "b"] }, { after: ["b", "a"] })).toBe(false);
  });
});
