import { beforeAll, expect, test } from "vitest";
import { anAuthority, aService } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { archiveService } from "./archive-service.server.ts";
import { changeService } from "./change-service.server.ts";
import { exportServices } from "./export-services.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

async function exported(who: TestAuthority) {
  const pieces = await Array.fromAsync(exportServices(fresh.workshop, who.member));
  return pieces
    .join("")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { readonly key: string });
}

test("the export has every service with its estimates and where they come from, archived ones too", async () => {
  const { workshop } = fresh;
  const service = await aService(workshop, home.operator, home.teamId, "Zelt anmelden");
  const casesAYear = { low: 900, likely: 1_200, high: 1_500.5, source: "Statistik 2025; geschätzt." };
  await changeService(workshop, home.member, service.key, {
    name: "Zelt anmelden",
    shortDescription: "Für den Platz am See.",
    address: "https://musterdorf.example/zelt",
    leikaKey: "99115005012000",
    teamId: home.teamId,
    casesAYear,
    citizenMinutesACase: undefined,
    staffMinutesACase: undefined,
  });
  await archiveService(workshop, home.member, service.key, "archived");

  const lines = await exported(home);

  expect(lines.map(({ key }) => key)).toEqual(["wohnsitz-anmelden", "zelt-anmelden"]);
  expect(lines[1]).toEqual({
    id: service.id,
    key: "zelt-anmelden",
    name: "Zelt anmelden",
    shortDescription: "Für den Platz am See.",
    address: "https://musterdorf.example/zelt",
    leikaKey: "99115005012000",
    team: "Bürgerservice",
    isArchived: true,
    casesAYear,
    citizenMinutesACase: null,
    staffMinutesACase: null,
  });
});

test("the export has every service once, whatever their number", async () => {
  const many = await anAuthority(fresh.workshop, "grossstadt");
  for (let count = 0; count < 200; count++)
    await aService(fresh.workshop, many.operator, many.teamId, `Dienst ${count}`);

  const keys = (await exported(many)).map(({ key }) => key);

  expect(keys).toHaveLength(201);
  expect(new Set(keys).size).toBe(201);
});
