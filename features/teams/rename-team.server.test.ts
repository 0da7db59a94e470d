import { beforeAll, describe, expect, test } from "vitest";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { createTeam } from "./create-team.server.ts";
import { findTeam, listTeams } from "./list-teams.server.ts";
import { renameTeam } from "./rename-team.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let other: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  other = await anAuthority(fresh.workshop, "nebendorf");
});

describe("a team", () => {
  test("counts its active members and its services", async () => {
    const [team] = await listTeams(fresh.workshop, home.member);

    expect(team).toMatchObject({ name: "Bürgerservice", memberCount: 1, serviceCount: 1 });
  });

  test("takes a new name from an administrator only", async () => {
    const refused = await renameTeam(fresh.workshop, home.member, home.teamId, { name: "Meldewesen" });
    const renamed = await renameTeam(fresh.workshop, home.administrator, home.teamId, { name: "Meldewesen" });

    expect([refused.outcome, renamed.outcome]).toEqual(["not-permitted", "renamed"]);
    expect((await findTeam(fresh.workshop, home.member, home.teamId))?.name).toBe("Meldewesen");
  });

  test("keeps its own name, but takes no other team's", async () => {
    await createTeam(fresh.workshop, home.administrator, { name: "Tiefbau" });

    const own = await renameTeam(fresh.workshop, home.administrator, home.teamId, { name: "Meldewesen" });
    const taken = await renameTeam(fresh.workshop, home.administrator, home.teamId, { name: "Tiefbau" });
    const takenByNew = await createTeam(fresh.workshop, home.administrator, { name: "Tiefbau" });

    expect([own.outcome, taken.outcome, takenByNew.outcome]).toEqual(["renamed", "name-taken", "name-taken"]);
  });

  test("gets a name that several want at once: one of them has it, the others are told so", async () => {
    const names = ["Eins", "Zwei", "Drei"];
    const teams = await Promise.all(
      names.map((name) => createTeam(fresh.workshop, home.administrator, { name })),
    );

    const results = await Promise.all([
      ...teams.map((team) =>
        renameTeam(fresh.workshop, home.administrator, team.outcome === "created" ? team.teamId : "", {
          name: "Begehrt",
        }),
      ),
      createTeam(fresh.workshop, home.administrator, { name: "Begehrt" }),
    ]);

    const outcomes = results.map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome !== "name-taken")).toHaveLength(1);
    expect(outcomes).toContain("name-taken");
  });

  test("of another authority is unknown, like one that never was", async () => {
    const foreign = await renameTeam(fresh.workshop, home.administrator, other.teamId, { name: "Unseres" });
    const nonsense = await renameTeam(fresh.workshop, home.administrator, "kein-team", { name: "Unseres" });

    expect([foreign.outcome, nonsense.outcome]).toEqual(["team-unknown", "team-unknown"]);
    expect(await findTeam(fresh.workshop, home.administrator, other.teamId)).toBeUndefined();
  });
});
