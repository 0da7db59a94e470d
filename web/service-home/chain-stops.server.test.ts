import { beforeAll, describe, expect, test } from "vitest";
import { createInitiative } from "#features/initiatives/create-initiative.server.ts";
import { endInitiative } from "#features/initiatives/end-initiative.server.ts";
import type { Ending } from "#features/initiatives/initiative.ts";
import { listInitiatives } from "#features/initiatives/list-initiatives.server.ts";
import { listNeeds } from "#features/needs/list-needs.server.ts";
import { aNeed } from "#tests/database/a-need.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { listChainStops } from "./chain-stops.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

async function anInitiative(ending: Ending | null): Promise<void> {
  const { workshop } = fresh;
  const { needId } = await aNeed(workshop, home.member, home.service.key, 1);
  const made = await createInitiative(workshop, home.member, home.service.key, {
    name: "Liste zum Ausdrucken",
    answer: "Eine Seite, die sagt, was mitzubringen ist.",
    needIds: [needId],
    helpedCasesInPercent: undefined,
    citizenMinutesSavedACase: undefined,
    staffMinutesSavedACase: undefined,
    effortInPersonDays: undefined,
  });
  if (made.outcome !== "created") expect.unreachable(made.outcome);
  if (ending === null) return;
  const place = { serviceKey: home.service.key, initiativeId: made.initiativeId };
  await endInitiative(workshop, home.member, place, { ending, reason: "So entschieden." });
}

describe("the stops of the chain", () => {
  test("count a need as open when nobody answers it, also where an answer was given up", async () => {
    const { workshop } = fresh;
    await anInitiative(null);
    await anInitiative("done");
    await anInitiative("dropped");
    await aNeed(workshop, home.member, home.service.key, 1);

    const stops = await listChainStops({
      workshop,
      actor: home.member,
      service: home.service,
      needs: await listNeeds(workshop, home.member, home.service.id),
      initiatives: await listInitiatives(workshop, home.member, home.service),
    });

    expect(stops.map(({ key, count, waiting }) => ({ key, count, waiting }))).toEqual([
      { key: "voices", count: 4, waiting: 0 },
      { key: "needs", count: 4, waiting: 2 },
      { key: "initiatives", count: 1, waiting: 0 },
    ]);
  });
});
