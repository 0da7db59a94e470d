import { beforeAll, expect, test } from "vitest";
import { mergeNeeds } from "#features/needs/merge-needs.server.ts";
import { changeService } from "#features/services/change-service.server.ts";
import { aNeed } from "#tests/database/a-need.server.ts";
import { anAuthority, aService } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { createInitiative } from "./create-initiative.server.ts";
import { endInitiative } from "./end-initiative.server.ts";
import { exportInitiatives } from "./export-initiatives.server.ts";
import type { InitiativeInput } from "./initiative-input.ts";
import { pauseInitiative } from "./pause-initiative.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

const onDay = (day: number) => new Date(Date.UTC(2026, 10, day, 9));
const estimate = (likely: number) => ({ low: likely, likely, high: 2 * likely, source: "Strichliste." });

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

async function propose(
  serviceKey: string,
  more: Partial<InitiativeInput> & Pick<InitiativeInput, "needIds">,
) {
  const made = await createInitiative(fresh.workshop, home.member, serviceKey, {
    name: "Liste zum Ausdrucken",
    answer: "Eine Seite, die sagt, was mitzubringen ist.",
    helpedCasesInPercent: undefined,
    citizenMinutesSavedACase: undefined,
    staffMinutesSavedACase: undefined,
    effortInPersonDays: undefined,
    ...more,
  });
  if (made.outcome !== "created") throw new Error(made.outcome);
  return { serviceKey, initiativeId: made.initiativeId };
}

async function exported(serviceId: string): Promise<readonly unknown[]> {
  const pieces = await Array.fromAsync(exportInitiatives(fresh.workshop, home.member, serviceId));
  return pieces.map((line) => JSON.parse(line) as unknown);
}

async function setCasesAYear(serviceKey: string, casesAYear: ReturnType<typeof estimate>) {
  const result = await changeService(fresh.workshop, home.member, serviceKey, {
    name: "Wohnsitz anmelden",
    shortDescription: "Wer umzieht, meldet sich hier an.",
    address: undefined,
    leikaKey: undefined,
    teamId: home.teamId,
    casesAYear,
    citizenMinutesACase: undefined,
    staffMinutesACase: undefined,
  });
  if (result.outcome !== "changed") throw new Error(result.outcome);
}

test("one line of JSON tells all of an initiative, the first proposed first, ended ones too", async () => {
  const { key, id } = home.service;
  await setCasesAYear(key, estimate(1200));
  fresh.setNow(onDay(2));
  const { needId } = await aNeed(fresh.workshop, home.member, key, 1);
  const ended = await propose(key, {
    needIds: [needId],
    helpedCasesInPercent: estimate(50),
    citizenMinutesSavedACase: estimate(60),
  });
  fresh.setNow(onDay(3));
  const waiting = await propose(key, { needIds: [needId], name: "Anders", effortInPersonDays: estimate(5) });
  fresh.setNow(onDay(4));
  await pauseInitiative(fresh.workshop, home.member, waiting, { waitsFor: "Datenschutz" });
  const end = { ending: "dropped", reason: "Das Gesetz hat sich geändert." } as const;
  await endInitiative(fresh.workshop, home.member, ended, end);

  expect(await exported(id)).toEqual([
    {
      id: ended.initiativeId,
      name: "Liste zum Ausdrucken",
      answer: "Eine Seite, die sagt, was mitzubringen ist.",
      createdAt: "2026-11-02T09:00:00.000Z",
      needs: [needId],
      estimates: {
        "helped-cases-in-percent": estimate(50),
        "citizen-minutes-saved-a-case": estimate(60),
      },
      hoursAtStake: {
        casesAYear: estimate(1200),
        // 1,200 ÷ 12 × 50 % × 60 ÷ 60; at most each of the three is twice as much.
        citizens: { hoursAMonth: { low: 50, likely: 50, high: 400 }, missing: [] },
        staff: { hoursAMonth: null, missing: ["staff-minutes-saved-a-case"] },
      },
      state: "ended",
      end: { at: "2026-11-04T09:00:00.000Z", ...end },
      stays: [
        {
          from: "2026-11-02T09:00:00.000Z",
          until: "2026-11-04T09:00:00.000Z",
          waitsFor: null,
          approvalRequestId: null,
        },
      ],
    },
    expect.objectContaining({
      id: waiting.initiativeId,
      name: "Anders",
      estimates: { "effort-in-person-days": estimate(5) },
      state: "waiting",
      end: null,
      stays: [
        {
          from: "2026-11-03T09:00:00.000Z",
          until: "2026-11-04T09:00:00.000Z",
          waitsFor: null,
          approvalRequestId: null,
        },
        { from: "2026-11-04T09:00:00.000Z", until: null, waitsFor: "Datenschutz", approvalRequestId: null },
      ],
    }),
  ]);
});

test("needs are those that merges led to, and what nobody estimated is null", async () => {
  const service = await aService(fresh.workshop, home.operator, home.teamId, "Boot anmelden");
  const [linked, other] = [
    await aNeed(fresh.workshop, home.member, service.key, 1),
    await aNeed(fresh.workshop, home.member, service.key, 1),
  ];
  await propose(service.key, { needIds: [linked.needId, other.needId] });
  const place = { serviceKey: service.key, needId: linked.needId };
  await mergeNeeds(fresh.workshop, home.member, place, { intoNeedId: other.needId });

  expect(await exported(service.id)).toMatchObject([
    {
      needs: [other.needId],
      estimates: {},
      hoursAtStake: {
        casesAYear: null,
        citizens: {
          hoursAMonth: null,
          missing: ["cases-a-year", "helped-cases-in-percent", "citizen-minutes-saved-a-case"],
        },
      },
    },
  ]);
});

test("the export is empty where nothing was proposed", async () => {
  const service = await aService(fresh.workshop, home.operator, home.teamId, "Zelt anmelden");

  expect(await exported(service.id)).toEqual([]);
});
