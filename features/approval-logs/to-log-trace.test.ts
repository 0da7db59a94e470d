import { describe, expect, test } from "vitest";
import type { HistoryEntry, JournalEvent } from "#features/journal/journal-entry.ts";
import { toLogTrace } from "./to-log-trace.ts";

const station = { stationKey: "dpo", stationName: "Datenschutz", round: 1, stationId: "r1" };

function entry(what: JournalEvent, details: HistoryEntry["details"]): HistoryEntry {
  return { id: 1, at: new Date("2026-11-25T09:00:00Z"), what, aboutId: "request", details };
}

function tell(what: JournalEvent, details: HistoryEntry["details"] = {}) {
  return toLogTrace([entry(what, details)], new Map()).events[0];
}

describe("an entry of the journal as an event", () => {
  // The transitions are names of the standard's own model: IEEE 1849-2016, lifecycle extension.
  test.each<[JournalEvent, string, string | undefined]>([
    ["approval-station-opened", "start", undefined],
    ["approval-station-reopened", "start", undefined],
    ["approval-station-granted", "complete", "granted"],
    ["approval-station-granted-with-condition", "complete", "granted-with-condition"],
    ["approval-station-granted-by-silence", "complete", "granted-by-silence"],
    ["approval-station-refused", "complete", "refused"],
    ["approval-station-questioned", "suspend", undefined],
    ["approval-station-answered", "resume", undefined],
    ["approval-station-escalated", "reassign", undefined],
    ["approval-station-dropped", "withdraw", undefined],
    ["approval-station-broken-off", "ate_abort", undefined],
  ])("%s is %s of its station", (what, transition, outcome) => {
    const event = tell(what, station);

    expect(event).toMatchObject({ activity: "Datenschutz", transition });
    expect(event?.attributes.find(({ key }) => key === "wirkstatt:outcome")?.value).toBe(outcome);
  });

  test.each<[JournalEvent, HistoryEntry["details"], string | null]>([
    ["approval-station-granted", { ...station, capacity: "stand-in" }, "stand-in"],
    ["approval-station-granted-by-silence", { ...station, capacity: "nobody" }, "dpo"],
    ["approval-station-escalated", station, "dpo"],
    ["approval-station-answered", station, "requester"],
    ["approval-withdrawn", { kind: "given-up" }, "requester"],
    ["approval-granted", {}, null],
    ["approval-need-faded", {}, null],
    ["approval-station-answer-overdue", station, "dpo"],
  ])("%s has the role of whoever acted", (what, details, role) => {
    expect(tell(what, details)?.role).toBe(role);
  });

  test("keeps ids where a name is not known any more", () => {
    const sent = entry("approval-sent", {
      serviceId: "s",
      pathId: "p",
      pathVersion: 3,
      version: 1,
      stations: [],
    });

    const { attributes } = toLogTrace([sent], new Map([["p", "Kommune"]]));

    expect(attributes.map(({ value }) => value)).toEqual(["s", "Kommune", 3n, true]);
  });

  test("silence stands where it took effect, also where it was noted later", () => {
    const at = (hour: number) => new Date(Date.UTC(2026, 10, 25, hour));
    const history = [
      { ...entry("approval-station-opened", station), at: at(1) },
      { ...entry("approval-need-faded", {}), at: at(5) },
      {
        ...entry("approval-station-granted-by-silence", { ...station, grantedAt: at(2).toISOString() }),
        at: at(9),
      },
      { ...entry("approval-granted", {}), at: at(9) },
    ];

    const { events } = toLogTrace(history, new Map());

    expect(events.map((event) => [event.activity, event.at.getUTCHours()])).toEqual([
      ["Datenschutz", 1],
      ["Datenschutz", 2],
      ["need-faded", 5],
      ["request-granted", 9],
    ]);
  });

  test("passes over details of another shape: what was recorded once stays for good", () => {
    const odd = { stationKey: 7, stationName: null, round: "1", because: "x", grantedAt: "gestern" };

    expect(tell("approval-station-granted", odd)).toMatchObject({
      activity: "station",
      at: new Date("2026-11-25T09:00:00Z"),
      role: null,
    });
  });

  test("leaves an entry out that a log knows nothing of", () => {
    const trace = toLogTrace([entry("approval-path-changed", {}), entry("approval-sent", {})], new Map());

    expect(trace.events.map(({ activity }) => activity)).toEqual(["request-sent"]);
  });

  test("leaves out words, also where a detail holds them", () => {
    const event = tell("approval-station-refused", { ...station, reason: "Geheim", mustChange: "Geheim" });

    expect(event?.attributes.map(({ value }) => value)).toEqual(["r1", "dpo", 1n, "refused"]);
  });
});
