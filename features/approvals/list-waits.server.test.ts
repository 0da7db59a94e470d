import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#features/actors/actor.ts";
import { createInitiative } from "#features/initiatives/create-initiative.server.ts";
import { pauseInitiative } from "#features/initiatives/pause-initiative.server.ts";
import { changeService } from "#features/services/change-service.server.ts";
import type { Estimate } from "#features/services/estimate.ts";
import { findService } from "#features/services/find-service.server.ts";
import { aNeed } from "#tests/database/a-need.server.ts";
import { anAuthority, aService } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { aPath, aRequestInput, sayAt, someDeciders } from "#tests/database/an-approval.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { listWaits } from "./list-waits.server.ts";
import { sendApproval } from "./send-approval.server.ts";
import { withdrawApproval } from "./withdraw-approval.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let approver: Actor;
let path: { readonly pathId: string; readonly pathVersion: number };

/** A Monday. */
const began = new Date("2026-11-02T11:00:00Z");
const source = "Strichliste";
const exactly = (likely: number): Estimate => ({ low: likely, likely, high: likely, source });

let count = 0;

beforeAll(async () => {
  fresh = await freshWorkshop();
});

beforeEach(async () => {
  fresh.setNow(began);
  count += 1;
  home = await anAuthority(fresh.workshop, `musterdorf-${count}`);
  path = await aPath(fresh.workshop, home);
  ({ approver } = await someDeciders(fresh.workshop, home));
  await estimateCases(home.service.key, exactly(3_650));
});

async function estimateCases(serviceKey: string, casesAYear: Estimate | undefined): Promise<void> {
  const service = await findService(fresh.workshop, home.operator, serviceKey);
  if (!service) throw new Error(serviceKey);
  await changeService(fresh.workshop, home.operator, serviceKey, {
    name: service.name,
    shortDescription: service.shortDescription,
    address: undefined,
    leikaKey: undefined,
    teamId: home.teamId,
    casesAYear,
    citizenMinutesACase: undefined,
    staffMinutesACase: undefined,
  });
}

/** Every case of it saves so many minutes; without them nobody knows. */
async function anInitiative(name: string, minutes?: Estimate, serviceKey = home.service.key) {
  const { needId } = await aNeed(fresh.workshop, home.member, serviceKey);
  const created = await createInitiative(fresh.workshop, home.member, serviceKey, {
    name,
    answer: "Es wird anders.",
    needIds: [needId],
    helpedCasesInPercent: exactly(100),
    citizenMinutesSavedACase: minutes,
    staffMinutesSavedACase: undefined,
    effortInPersonDays: undefined,
  });
  if (created.outcome !== "created") throw new Error(created.outcome);
  return { serviceKey, initiativeId: created.initiativeId };
}

async function aRequestFor(name: string, minutes?: Estimate): Promise<string> {
  const place = await anInitiative(name, minutes);
  const sent = await sendApproval(fresh.workshop, home.member, place, aRequestInput(path));
  if (sent.outcome !== "sent") throw new Error(sent.outcome);
  return sent.requestId;
}

const namesOf = (waits: Awaited<ReturnType<typeof listWaits>>) =>
  waits.map(({ initiative }) => initiative.name);

describe("what waits", () => {
  test("is sorted by citizens' hours lost, unknown ones after all known, the longest wait first", async () => {
    await aRequestFor("unknown, long");
    await aRequestFor("little", exactly(6));
    await aRequestFor("much", exactly(60));
    fresh.setNow(new Date("2026-11-09T11:00:00Z"));
    await aRequestFor("unknown, short");
    const place = await anInitiative("by hand", exactly(12));
    await pauseInitiative(fresh.workshop, home.member, place, { waitsFor: "Hersteller" });
    await anInitiative("does not wait", exactly(600));
    fresh.setNow(new Date("2026-11-23T11:00:00Z"));

    const waits = await listWaits(fresh.workshop, home.member);

    expect(namesOf(waits)).toEqual(["much", "by hand", "little", "unknown, long", "unknown, short"]);
    // 10 cases a day, an hour each: 21 days of the calendar, 15 working days.
    expect(waits[0]).toMatchObject({
      workingDays: 15,
      lost: { outcome: "known", days: 21, hours: { likely: expect.closeTo(210, 8) as number } },
    });
    expect(waits[1]).toMatchObject({
      requestId: null,
      workingDays: 10,
      lost: { outcome: "known", hours: { likely: expect.closeTo(28, 8) as number } },
      places: [{ kind: "others", name: "Hersteller", workingDays: 10 }],
    });
    expect(waits[3]?.lost).toMatchObject({ outcome: "unknown", missing: ["citizen-minutes-saved-a-case"] });
  });

  test("names the stations whose turn it is, then the team that was asked back, then the team that was refused", async () => {
    const requestId = await aRequestFor("Bestätigung", exactly(60));
    const at = (stationKey: string) => ({ requestId, stationKey });
    fresh.setNow(new Date("2026-11-04T11:00:00Z"));
    await sayAt(fresh.workshop, approver, at("data-protection"), "question");
    fresh.setNow(new Date("2026-11-06T11:00:00Z"));

    const asked = await listWaits(fresh.workshop, home.member);
    await sayAt(fresh.workshop, approver, at("information-security"), "refused");
    fresh.setNow(new Date("2026-11-10T11:00:00Z"));
    const refused = await listWaits(fresh.workshop, home.member);

    expect(asked[0]?.places).toMatchObject([
      { kind: "station", name: "Informationssicherheit", workingDays: 4, workingDaysLeft: 6 },
      { kind: "team", name: "Bürgerservice", because: "question", workingDays: 2, lost: { days: 2 } },
    ]);
    expect(refused[0]?.places).toMatchObject([
      { kind: "team", because: "refusal", workingDays: 2, lost: { days: 4 } },
    ]);
    expect(refused[0]).toMatchObject({ workingDays: 6, lost: { days: 8 } });
  });

  test("has one row for an initiative with a request, and none once the request is over", async () => {
    const requestId = await aRequestFor("Bestätigung", exactly(60));

    const during = await listWaits(fresh.workshop, home.member);
    await withdrawApproval(fresh.workshop, home.member, requestId, { kind: "given-up", reason: "Zu teuer" });

    expect(during.map((wait) => wait.requestId)).toEqual([requestId]);
    expect(await listWaits(fresh.workshop, home.member)).toEqual([]);
  });

  test("is told of one service alone, and never of another authority", async () => {
    const second = await aService(fresh.workshop, home.operator, home.teamId, "Straßenschaden melden");
    await aRequestFor("Bestätigung", exactly(60));
    const place = await anInitiative("Aufkleber", exactly(60), second.key);
    await pauseInitiative(fresh.workshop, home.member, place, { waitsFor: "Stadtwerke" });
    const other = await anAuthority(fresh.workshop, `nebendorf-${count}`);

    expect(namesOf(await listWaits(fresh.workshop, home.member, home.service))).toEqual(["Bestätigung"]);
    expect(namesOf(await listWaits(fresh.workshop, home.member, second))).toEqual(["Aufkleber"]);
    expect(await listWaits(fresh.workshop, other.member)).toEqual([]);
    expect(await listWaits(fresh.workshop, other.member, home.service)).toEqual([]);
  });
});
