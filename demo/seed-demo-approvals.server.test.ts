import { beforeAll, describe, expect, test } from "vitest";
import { countWorkingDays } from "#engines/working-calendar/count-working-days.ts";
import { isWorkingDay } from "#engines/working-calendar/free-days.ts";
import type { FreeDays } from "#engines/working-calendar/free-days.ts";
import { operatorOf } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";
import { findAuthority } from "#features/authorities/find-authority.server.ts";
import { listPaths } from "#features/approval-paths/list-paths.server.ts";
import { listApprovals } from "#features/approvals/list-approvals.server.ts";
import type { ListedApproval } from "#features/approvals/list-approvals.server.ts";
import { listWaits } from "#features/approvals/list-waits.server.ts";
import { measureStations } from "#features/approvals/measure-stations.server.ts";
import { findFreeDays } from "#features/closing-days/find-free-days.server.ts";
import { listMails } from "#features/mails/list-mails.server.ts";
import { dayOf, officeTimeZone } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { seedDemo } from "./seed-demo.server.ts";

type Seeded = {
  readonly workshop: Workshop;
  readonly actor: Actor;
  readonly freeDays: FreeDays;
  readonly approvals: readonly ListedApproval[];
};

const today = "2026-11-23T11:00:00Z";
let seeded: Seeded;

beforeAll(async () => {
  seeded = await seededOn(today);
});

async function seededOn(now: string): Promise<Seeded> {
  const fresh = await freshWorkshop();
  fresh.setNow(new Date(now));
  await seedDemo(fresh.workshop, () => {});
  const { workshop } = fresh;
  const authority = await findAuthority(workshop, "musterstadt");
  if (!authority) throw new Error("Musterstadt is missing");
  const actor = operatorOf(authority.id, "command-line");
  return {
    workshop,
    actor,
    freeDays: await workshop.inScope(authority.id, findFreeDays),
    approvals: await listApprovals(workshop, actor),
  };
}

/** The newest one. */
function requestFor(name: string, { approvals }: Seeded = seeded): ListedApproval {
  const [found] = approvals
    .filter(({ request }) => request.initiative.name === name)
    .sort((one, other) => other.request.sentAt.getTime() - one.request.sentAt.getTime());
  if (!found) throw new Error(name);
  return found;
}

const states = (approval: ListedApproval) =>
  approval.request.rounds.map(({ stationKey, round, state }) => `${stationKey} ${round}: ${state}`);

describe("the requests of Musterstadt", () => {
  test("has one that waits at data protection for 18 working days, overdue and escalated", () => {
    const { request, roundClocks } = requestFor("Bestätigung direkt vom Vermieter holen");
    const round = request.rounds.find(({ stationKey }) => stationKey === "datenschutz");

    expect(round?.state).toBe("open");
    expect(round?.escalatedAt).not.toBeNull();
    expect(roundClocks[round?.id ?? ""]).toMatchObject({ workingDaysWaited: 18, workingDaysLeft: -8 });
    expect(request.decisions.filter(({ kind }) => kind === "escalation")).toHaveLength(1);
  });

  test("has one in question, at which it is the team's turn", () => {
    expect(requestFor("Kolonnen schließen Meldungen unterwegs").clock).toMatchObject({
      workingDays: 6,
      turn: { whose: "team", because: "question" },
    });
  });

  test("has one that was refused and changed, and whose second version runs", () => {
    const approval = requestFor("Alle Kinder in einem Antrag");

    expect(approval.request.state).toBe("running");
    expect(approval.request.versions).toHaveLength(2);
    expect(states(approval)).toContain("datenschutz 1: refused");
    expect(states(approval)).toContain("datenschutz 2: open");
  });

  test("has one granted with a condition after 9 days, one whose need vanished, and a text without any station", () => {
    const { request, roundClocks } = requestFor("Ort mit einem Fingertipp");
    const withCondition = request.rounds.find(({ state }) => state === "granted-with-condition");
    const vanished = requestFor("Freie Stellplätze für Roller zeigen").request;
    const text = requestFor("Kostenlos steht ganz oben").request;

    expect(roundClocks[withCondition?.id ?? ""]?.workingDaysWaited).toBe(9);
    expect(vanished).toMatchObject({ state: "withdrawn", withdrawal: { kind: "need-vanished" } });
    expect(text).toMatchObject({ state: "granted", rounds: [] });
  });

  test("has one whose need faded while it waits", () => {
    expect(requestFor("Aufruf auch als Nachricht").request.needFadedAt).not.toBeNull();
  });

  test("lets the value of three stations be said, of the others not yet", async () => {
    const { workshop, actor } = seeded;
    const [path] = await listPaths(workshop, actor);
    const { values } = await measureStations(workshop, actor, path?.id ?? "");
    const measured = Object.entries(values).flatMap(([key, { decisions }]) =>
      decisions.outcome === "measured" ? [[key, decisions.of, decisions.changed]] : [],
    );

    expect(measured.sort()).toEqual([
      ["barrierefreiheit", 12, 1],
      ["datenschutz", 12, 4],
      ["informationssicherheit", 14, 0],
    ]);
  });

  test("waits, what cost people most first, one of unknown cost last", async () => {
    const waits = await listWaits(seeded.workshop, seeded.actor);

    expect(waits.map(({ initiative }) => initiative.name)).toEqual([
      "Bestätigung direkt vom Vermieter holen",
      "Alle Kinder in einem Antrag",
      "Kolonnen schließen Meldungen unterwegs",
      "Aufruf auch als Nachricht",
    ]);
    expect(waits.map(({ lost }) => lost.outcome)).toEqual(["known", "known", "known", "unknown"]);
  });

  test("went by one path, some of whose stations are still to be confirmed", async () => {
    const [path, ...others] = await listPaths(seeded.workshop, seeded.actor);
    const stations = path?.version.content.stations ?? [];

    expect(others).toEqual([]);
    expect(stations.filter(({ isToBeConfirmed }) => isToBeConfirmed).length).toBeGreaterThanOrEqual(3);
    expect(stations.filter(({ isToBeConfirmed }) => !isToBeConfirmed).length).toBeGreaterThanOrEqual(4);
  });

  test("sent each of the people concerned a mail, and none at night or on a free day", async () => {
    const mails = await listMails(seeded.workshop, seeded.actor);

    const moments = (mails.outcome === "listed" ? mails.mails : []).map(({ createdAt }) => createdAt);
    expect(moments.length).toBeGreaterThanOrEqual(3);
    expect(moments.filter((at) => !isAtOffice(at, seeded.freeDays))).toEqual([]);
  });
});

/** Between eight and sixteen o'clock on a working day of Musterstadt. */
function isAtOffice(at: Date, freeDays: FreeDays): boolean {
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: officeTimeZone }).format(
      at,
    ),
  );
  return hour >= 8 && hour < 16 && isWorkingDay(freeDays, dayOf(at));
}

describe("whatever day the demo begins on", () => {
  test.each([today, "2026-12-26T09:00:00Z", "2027-01-01T10:00:00Z", "2027-06-06T23:30:00Z"])(
    "%s: everything was sent and said on working days at office hours, and waits for as long",
    async (now) => {
      const on = now === today ? seeded : await seededOn(now);
      const { request, clock } = requestFor("Bestätigung direkt vom Vermieter holen", on);
      const instants = on.approvals.flatMap((one) => [
        one.request.sentAt,
        ...one.request.decisions
          .filter(({ capacity }) => capacity !== "nobody")
          .map(({ decidedAt }) => decidedAt),
      ]);

      expect(on.approvals).toHaveLength(17);
      expect(instants.filter((at) => !isAtOffice(at, on.freeDays))).toEqual([]);
      expect(clock.workingDays).toBe(18);
      expect(countWorkingDays(on.freeDays, dayOf(request.sentAt), dayOf(new Date(now)))).toBe(18);
    },
  );
});
