import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#features/actors/actor.ts";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { aStation } from "#tests/approvals/a-path-content.ts";
import { aMember, anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { StationInput } from "./approval-path-input.ts";
import type { Station } from "./approval-path.ts";
import { changeLimits } from "./change-limits.server.ts";
import { changeStation } from "./change-station.server.ts";
import { confirmStation } from "./confirm-station.server.ts";
import { createPath } from "./create-path.server.ts";
import { findPath, findPathVersionInScope } from "./find-path.server.ts";
import { listPaths, listPathsInForce } from "./list-paths.server.ts";
import { kommuneTemplate } from "./kommune-template.ts";
import { removeStation } from "./remove-station.server.ts";
import { renamePath } from "./rename-path.server.ts";
import { restorePath } from "./restore-path.server.ts";
import { retirePath } from "./retire-path.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let leader: Actor;
let approver: Actor;
let made = 0;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "aachdorf");
  const person = (role: "leadership" | "approver") =>
    aMember(fresh.workshop, home.operator, { email: `${role}@aachdorf.example`, role, teamIds: [] });
  leader = await person("leadership");
  approver = await person("approver");
});

/** A new path from the template for municipalities. */
async function aNewPath(name = `Weg ${(made += 1)}`): Promise<string> {
  const created = await createPath(fresh.workshop, leader, { name, template: "kommune" });
  if (created.outcome !== "created") throw new Error(created.outcome);
  return created.pathId;
}

async function newest(pathId: string) {
  const found = await findPath(fresh.workshop, leader, pathId);
  if (!found) throw new Error("no such path");
  return found;
}

async function stationOf(pathId: string, key: string): Promise<Station> {
  const { path } = await newest(pathId);
  const station = path.version.content.stations.find((one) => one.key === key);
  if (!station) throw new Error(`no station ${key}`);
  return station;
}

function asInput({ key: _key, ...station }: Station, basedOn: number): StationInput {
  return { basedOn, station };
}

const save = (pathId: string, station: Station, basedOn: number, actor = leader) =>
  changeStation(fresh.workshop, actor, { pathId, stationKey: station.key }, asInput(station, basedOn));

const add = (pathId: string, given: Partial<Station>, basedOn: number) =>
  changeStation(
    fresh.workshop,
    leader,
    { pathId, stationKey: undefined },
    asInput(aStation({ key: "not-used", ...given }), basedOn),
  );

async function historyOf(pathId: string) {
  const entries = await listHistory(fresh.workshop, leader, { kind: "approval-path", id: pathId });
  return entries.map(({ what, details }) => ({ what, ...details })).toReversed();
}

describe("writing a path down", () => {
  test("a template becomes version 1, with every default to be confirmed", async () => {
    const pathId = await aNewPath("Änderungen an Diensten");
    const { path, versions } = await newest(pathId);

    expect(path).toMatchObject({ name: "Änderungen an Diensten", isRetired: false, version: { number: 1 } });
    expect(path.version.content).toEqual(kommuneTemplate);
    expect(versions).toEqual([{ number: 1, createdAt: expect.any(Date) as Date, changes: [] }]);
    expect(await historyOf(pathId)).toEqual([
      { what: "approval-path-created", version: 1, change: "created", template: "kommune" },
    ]);
  });

  test("a name is given once", async () => {
    await aNewPath("Nur einmal");

    const again = await createPath(fresh.workshop, leader, { name: "Nur einmal", template: "empty" });

    expect(again).toEqual({ outcome: "name-taken" });
  });

  test("of two who take one name at once, one is refused", async () => {
    const input = { name: "Zur selben Zeit", template: "bund" } as const;

    const both = await Promise.all([1, 2].map(() => createPath(fresh.workshop, leader, input)));

    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(["created", "name-taken"]);
  });
});

describe("changing a station", () => {
  test("saves the next version, and the one before stays as it was", async () => {
    const pathId = await aNewPath();
    const before = (await newest(pathId)).path.version;
    const station = { ...(await stationOf(pathId, "datenschutz")), periodInWorkingDays: 15 };

    expect(await save(pathId, station, 1)).toEqual({
      outcome: "changed",
      stationKey: "datenschutz",
      version: 2,
    });

    const { path, versions } = await newest(pathId);
    expect(path.version.number).toBe(2);
    expect(path.version.content.stations[0]).toEqual(station);
    expect(versions.map(({ number, changes }) => [number, changes])).toEqual([
      [2, [{ kind: "station-changed", name: "Datenschutz", parts: ["periodInWorkingDays"] }]],
      [1, []],
    ]);
    const old = await findPath(fresh.workshop, leader, pathId, 1);
    expect(old?.path.version).toEqual(before);
    const sentBy = await fresh.workshop.inScope(leader.authorityId, (scope) =>
      findPathVersionInScope(scope, before.id),
    );
    expect(sentBy?.version).toEqual(before);
  });

  test("is refused where somebody saved meanwhile, and says which version is the newest", async () => {
    const pathId = await aNewPath();
    const station = await stationOf(pathId, "datenschutz");
    await save(pathId, { ...station, periodInWorkingDays: 15 }, 1);

    const late = await save(pathId, { ...station, periodInWorkingDays: 20 }, 1);

    expect(late).toEqual({ outcome: "outdated", newest: 2 });
    expect((await stationOf(pathId, "datenschutz")).periodInWorkingDays).toBe(15);
  });

  test("of twenty who save at once, one does and nineteen hear that they were late", async () => {
    const pathId = await aNewPath();
    const station = await stationOf(pathId, "datenschutz");
    const periods = Array.from({ length: 20 }, (_empty, place) => 20 + place);

    const saved = await Promise.all(
      periods.map((days) => save(pathId, { ...station, periodInWorkingDays: days }, 1)),
    );

    expect(saved.filter(({ outcome }) => outcome === "changed")).toHaveLength(1);
    expect(saved.filter(({ outcome }) => outcome === "outdated")).toHaveLength(19);
    expect((await newest(pathId)).versions).toHaveLength(2);
    expect(await historyOf(pathId)).toHaveLength(2);
  });

  test("makes no version of nothing", async () => {
    const pathId = await aNewPath();

    expect(await save(pathId, await stationOf(pathId, "vergabe"), 1)).toEqual({ outcome: "unchanged" });
    expect((await newest(pathId)).path.version.number).toBe(1);
  });

  test.each<[string, Partial<Station>, string]>([
    ["a circle", { after: ["vergabe"] }, "circle"],
    ["a predecessor there is not", { after: ["mond"] }, "predecessor-unknown"],
    ["the name of another station", { name: "datenschutz" }, "station-name-taken"],
    [
      "somebody who is no member",
      { deciders: { roles: [], memberIds: ["0190a1b2-0000-7000-8000-000000000001"] } },
      "member-unknown",
    ],
  ])("is refused for %s", async (_name, given, outcome) => {
    const pathId = await aNewPath();
    const station = await stationOf(pathId, "haushalt");

    expect(await save(pathId, { ...station, ...given }, 1)).toEqual({ outcome });
    expect((await newest(pathId)).path.version.number).toBe(1);
  });

  test("is refused for a station that is not there", async () => {
    const pathId = await aNewPath();

    expect(await save(pathId, aStation({ key: "mond" }), 1)).toEqual({ outcome: "station-unknown" });
  });

  test("a member may be named to decide", async () => {
    const pathId = await aNewPath();
    const station = await stationOf(pathId, "vergabe");
    const deciders = { roles: [], memberIds: [approver.memberId ?? ""] };

    expect(await save(pathId, { ...station, deciders }, 1)).toMatchObject({ outcome: "changed" });
  });

  test("writes no person's name into the journal", async () => {
    const pathId = await aNewPath();

    await add(pathId, { name: "Prüfung, fragen@aachdorf.example" }, 1);

    expect(JSON.stringify(await historyOf(pathId))).not.toContain("fragen@");
  });
});

describe("a new station, and one that is struck", () => {
  test("a struck one leaves its key to nobody, so that the next of its name is measured alone", async () => {
    const pathId = await aNewPath();

    const removed = await removeStation(fresh.workshop, leader, {
      pathId,
      stationKey: "datenschutz",
      basedOn: 1,
    });
    const added = await add(pathId, { name: "Datenschutz", subject: "data-protection" }, 2);

    expect(removed).toEqual({ outcome: "removed", version: 2 });
    expect(added).toEqual({ outcome: "changed", stationKey: "datenschutz-2", version: 3 });
    expect(await historyOf(pathId)).toMatchObject([
      { what: "approval-path-created" },
      { version: 2, change: "station-removed", stationKey: "datenschutz", stationName: "Datenschutz" },
      { version: 3, change: "station-added", stationKey: "datenschutz-2", stationName: "Datenschutz" },
    ]);
  });

  test("what came after a struck one comes after what that came after", async () => {
    const pathId = await aNewPath();
    const budget = { ...(await stationOf(pathId, "haushalt")), after: ["datenschutz"] };
    await save(pathId, budget, 1);

    await removeStation(fresh.workshop, leader, { pathId, stationKey: "haushalt", basedOn: 2 });

    expect((await stationOf(pathId, "vergabe")).after).toEqual(["datenschutz"]);
  });

  test("neither is done twice", async () => {
    const pathId = await aNewPath();
    const place = { pathId, stationKey: "vergabe" };
    await removeStation(fresh.workshop, leader, { ...place, basedOn: 1 });

    expect(await removeStation(fresh.workshop, leader, { ...place, basedOn: 1 })).toEqual({
      outcome: "outdated",
      newest: 2,
    });
    expect(await removeStation(fresh.workshop, leader, { ...place, basedOn: 2 })).toEqual({
      outcome: "station-unknown",
    });
  });
});

describe("confirming a default", () => {
  test("changes nothing else, once", async () => {
    const pathId = await aNewPath();
    const before = await stationOf(pathId, "personalrat");
    const place = { pathId, stationKey: "personalrat" };

    const confirmed = await confirmStation(fresh.workshop, leader, { ...place, basedOn: 1 });
    const again = await confirmStation(fresh.workshop, leader, { ...place, basedOn: 2 });

    expect(confirmed).toEqual({ outcome: "confirmed", version: 2 });
    expect(again).toEqual({ outcome: "unchanged" });
    expect(await stationOf(pathId, "personalrat")).toEqual({ ...before, isToBeConfirmed: false });
  });

  test("is refused for what somebody else changed meanwhile: it was not seen", async () => {
    const pathId = await aNewPath();
    await save(pathId, { ...(await stationOf(pathId, "personalrat")), periodInWorkingDays: 3 }, 1);

    const late = await confirmStation(fresh.workshop, leader, {
      pathId,
      stationKey: "personalrat",
      basedOn: 1,
    });

    expect(late).toEqual({ outcome: "outdated", newest: 2 });
  });
});

describe("limits, name, and whether a path is in force", () => {
  test("limits are a version of their own", async () => {
    const pathId = await aNewPath();
    const limits = { ...kommuneTemplate.limits, directAwardInEuros: 100_000, source: "Landesrecht" };

    const changed = await changeLimits(fresh.workshop, leader, pathId, { basedOn: 1, limits });
    const again = await changeLimits(fresh.workshop, leader, pathId, { basedOn: 2, limits });

    expect([changed, again]).toEqual([{ outcome: "changed", version: 2 }, { outcome: "unchanged" }]);
    expect((await newest(pathId)).versions[0]?.changes).toEqual([{ kind: "limits-changed" }]);
  });

  test("a name is no version: what the path says stays the same", async () => {
    const pathId = await aNewPath();
    const other = await aNewPath("Schon vergeben");

    const outcomes = [
      await renamePath(fresh.workshop, leader, pathId, { name: "Schon vergeben" }),
      await renamePath(fresh.workshop, leader, pathId, { name: "Neuer Name" }),
      await renamePath(fresh.workshop, leader, pathId, { name: "Neuer Name" }),
    ].map(({ outcome }) => outcome);

    expect(outcomes).toEqual(["name-taken", "renamed", "unchanged"]);
    expect((await newest(pathId)).path).toMatchObject({ name: "Neuer Name", version: { number: 1 } });
    expect((await newest(other)).path.name).toBe("Schon vergeben");
  });

  test("a retired path stays readable, but no new request can take it until it is back in force", async () => {
    const pathId = await aNewPath();
    const inForce = async () => {
      const paths = await fresh.workshop.inScope(leader.authorityId, listPathsInForce);
      return paths.some(({ id }) => id === pathId);
    };

    await retirePath(fresh.workshop, leader, pathId);
    const whileRetired = [await inForce(), (await newest(pathId)).path.isRetired];
    await restorePath(fresh.workshop, leader, pathId);

    expect(whileRetired).toEqual([false, true]);
    expect([await inForce(), (await newest(pathId)).path.isRetired]).toEqual([true, false]);
    expect((await historyOf(pathId)).map(({ what }) => what)).toEqual([
      "approval-path-created",
      "approval-path-retired",
      "approval-path-restored",
    ]);
    expect(await listPaths(fresh.workshop, leader)).toContainEqual((await newest(pathId)).path);
  });

  test("neither is recorded where it changes nothing", async () => {
    const pathId = await aNewPath();

    expect(await restorePath(fresh.workshop, leader, pathId)).toEqual({ outcome: "unchanged" });
    await retirePath(fresh.workshop, leader, pathId);
    expect(await retirePath(fresh.workshop, leader, pathId)).toEqual({ outcome: "unchanged" });
    expect(await historyOf(pathId)).toHaveLength(2);
  });
});

describe("whoever is neither leadership nor administrator", () => {
  test("reads paths, and changes none", async () => {
    const pathId = await aNewPath();
    const place = { pathId, stationKey: "vergabe", basedOn: 1 };
    const limits = { basedOn: 1, limits: kommuneTemplate.limits };

    for (const actor of [approver, home.member]) {
      const outcomes = [
        await createPath(fresh.workshop, actor, { name: "Meiner", template: "empty" }),
        await save(pathId, { ...(await stationOf(pathId, "vergabe")), name: "Einkauf" }, 1, actor),
        await confirmStation(fresh.workshop, actor, place),
        await removeStation(fresh.workshop, actor, place),
        await changeLimits(fresh.workshop, actor, pathId, limits),
        await renamePath(fresh.workshop, actor, pathId, { name: "Meiner" }),
        await retirePath(fresh.workshop, actor, pathId),
        await restorePath(fresh.workshop, actor, pathId),
      ].map(({ outcome }) => outcome);

      expect(outcomes).toEqual(outcomes.map(() => "not-permitted"));
      expect((await findPath(fresh.workshop, actor, pathId))?.path.version.number).toBe(1);
    }
  });

  test.each(["0190a1b2-0000-7000-8000-000000000001", "kein-weg"])(
    "meets no path under the identifier %s",
    async (pathId) => {
      expect(await findPath(fresh.workshop, leader, pathId)).toBeUndefined();
      expect(await retirePath(fresh.workshop, leader, pathId)).toEqual({ outcome: "path-unknown" });
      expect(await confirmStation(fresh.workshop, leader, { pathId, stationKey: "a", basedOn: 1 })).toEqual({
        outcome: "path-unknown",
      });
    },
  );

  test("meets no version under a number there is not", async () => {
    expect(await findPath(fresh.workshop, leader, await aNewPath(), 2)).toBeUndefined();
  });
});
