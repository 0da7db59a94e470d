import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { countWorkingDays } from "#engines/working-calendar/count-working-days.ts";
import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import { findDeadline } from "#engines/working-calendar/waiting-clock.ts";
import { changeAuthority } from "#features/authorities/change-authority.server.ts";
import { listJournalEntries } from "#features/journal/list-journal-entries.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { addClosingDays } from "./add-closing-days.server.ts";
import { findFreeDays } from "./find-free-days.server.ts";
import { listClosingDays } from "./list-closing-days.server.ts";
import { removeClosingDay } from "./remove-closing-day.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let other: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  other = await anAuthority(fresh.workshop, "nebendorf");
});

let count = 0;
beforeEach(async () => {
  count += 1;
  home = await anAuthority(fresh.workshop, `musterdorf-${count}`);
});

const outing = { from: "2026-09-11", until: "2026-09-11", name: "Betriebsausflug" };

function freeDaysOf(authority: TestAuthority): Promise<FreeDays> {
  return fresh.workshop.inScope(authority.authority.id, findFreeDays);
}

async function newestEntry() {
  const listed = await listJournalEntries(fresh.workshop, home.administrator);
  return listed.outcome === "listed" ? listed.entries[0] : undefined;
}

describe("a closing day", () => {
  test("is added by an administrator, and everybody of the authority reads it", async () => {
    const added = await addClosingDays(fresh.workshop, home.administrator, outing);

    expect(added).toEqual({ outcome: "added", days: ["2026-09-11"] });
    expect(await listClosingDays(fresh.workshop, home.member)).toEqual([
      { day: "2026-09-11", name: "Betriebsausflug" },
    ]);
    expect(await listClosingDays(fresh.workshop, other.member)).toEqual([]);
  });

  test("is neither added nor removed by a member", async () => {
    await addClosingDays(fresh.workshop, home.administrator, outing);

    const added = await addClosingDays(fresh.workshop, home.member, { ...outing, from: "2026-09-10" });
    const removed = await removeClosingDay(fresh.workshop, home.member, "2026-09-11");

    expect([added.outcome, removed.outcome]).toEqual(["not-permitted", "not-permitted"]);
    expect(await listClosingDays(fresh.workshop, home.member)).toHaveLength(1);
  });

  test("of a range is every working day in it: no weekend, no holiday of the Land, no day closed before", async () => {
    await addClosingDays(fresh.workshop, home.administrator, {
      from: "2026-12-24",
      until: "2026-12-24",
      name: "Heiligabend",
    });

    const added = await addClosingDays(fresh.workshop, home.administrator, {
      from: "2026-12-24",
      until: "2027-01-03",
      name: "Zwischen den Jahren",
    });

    const days = ["2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31"];
    expect(added).toEqual({ outcome: "added", days });
    expect((await listClosingDays(fresh.workshop, home.member))[0]?.name).toBe("Heiligabend");
  });

  test.each([
    ["a Saturday", "2026-09-12"],
    ["a public holiday", "2026-05-01"],
  ])("on %s is free already", async (_, day) => {
    const added = await addClosingDays(fresh.workshop, home.administrator, {
      from: day,
      until: day,
      name: "X",
    });

    expect(added).toEqual({ outcome: "already-free" });
    expect(await listClosingDays(fresh.workshop, home.member)).toEqual([]);
  });

  test("that two add at once is there once, and one of them is told so", async () => {
    const results = await Promise.all([
      addClosingDays(fresh.workshop, home.administrator, outing),
      addClosingDays(fresh.workshop, home.administrator, { ...outing, name: "Ausflug" }),
    ]);

    expect(results.map(({ outcome }) => outcome).sort()).toEqual(["added", "already-free"]);
    expect(await listClosingDays(fresh.workshop, home.member)).toHaveLength(1);
  });

  test("that was removed is a working day again; removed twice it is unknown", async () => {
    await addClosingDays(fresh.workshop, home.administrator, outing);

    const removed = await removeClosingDay(fresh.workshop, home.administrator, "2026-09-11");
    const again = await removeClosingDay(fresh.workshop, home.administrator, "2026-09-11");

    expect([removed.outcome, again.outcome]).toEqual(["removed", "closing-day-unknown"]);
    expect(await listClosingDays(fresh.workshop, home.member)).toEqual([]);
  });

  test("of another authority is unknown and stays", async () => {
    await addClosingDays(fresh.workshop, other.administrator, {
      ...outing,
      from: "2026-09-14",
      until: "2026-09-14",
    });

    const removed = await removeClosingDay(fresh.workshop, home.administrator, "2026-09-14");

    expect(removed.outcome).toBe("closing-day-unknown");
    expect(await listClosingDays(fresh.workshop, other.member)).toHaveLength(1);
  });

  test("stands in the journal with its days, its name without personal data", async () => {
    await addClosingDays(fresh.workshop, home.administrator, {
      from: "2026-09-10",
      until: "2026-09-11",
      name: "Ausflug, Anmeldung bei erika@example.org",
    });
    const added = await newestEntry();
    await removeClosingDay(fresh.workshop, home.administrator, "2026-09-11");
    const removed = await newestEntry();

    const closingDay = "Ausflug, Anmeldung bei ⟦email⟧";
    expect(added).toMatchObject({
      what: "closing-day-added",
      about: { kind: "authority", id: home.authority.id },
      details: { closedOn: ["2026-09-10", "2026-09-11"], closingDay },
    });
    expect(removed).toMatchObject({
      what: "closing-day-removed",
      details: { closedOn: ["2026-09-11"], closingDay },
    });
  });
});

describe("the free days of an authority", () => {
  test("are the holidays of its Land from 2020 to 2040 and its closing days", async () => {
    await addClosingDays(fresh.workshop, home.administrator, outing);

    const freeDays = await freeDaysOf(home);

    // North Rhine-Westphalia.
    expect(freeDays.get("2020-06-11")).toBe("Fronleichnam");
    expect(freeDays.get("2040-12-26")).toBe("2. Weihnachtstag");
    expect(freeDays.get("2026-09-11")).toBe("Betriebsausflug");
    expect(freeDays.get("2026-10-31")).toBeUndefined();
    expect((await freeDaysOf(other)).has("2026-09-11")).toBe(false);
  });

  test("follow the Land", async () => {
    await changeAuthority(fresh.workshop, home.administrator, { ...home.authority, land: "HH" });

    const freeDays = await freeDaysOf(home);

    expect(freeDays.get("2026-10-31")).toBe("Reformationstag");
    expect(freeDays.has("2026-06-04")).toBe(false);
  });

  test("move a deadline later with a closing day, and back when it is removed", async () => {
    const clock = { openedOn: "2026-09-10", rests: [], periodInWorkingDays: 1 };
    const lastDay = async () => findDeadline(await freeDaysOf(home), clock);
    const before = await lastDay();

    await addClosingDays(fresh.workshop, home.administrator, outing);
    const closed = await lastDay();
    await removeClosingDay(fresh.workshop, home.administrator, "2026-09-11");
    const after = await lastDay();

    expect(before).toEqual({ outcome: "running", lastDay: "2026-09-11" });
    expect(closed).toEqual({ outcome: "running", lastDay: "2026-09-14" });
    expect(after).toEqual(before);
  });

  test("leave 253 working days in North Rhine-Westphalia in 2026", async () => {
    expect(countWorkingDays(await freeDaysOf(home), "2025-12-31", "2026-12-31")).toBe(253);
  });
});
