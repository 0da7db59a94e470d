import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { recordVoice } from "#features/voices/record-voice.server.ts";
import { submitFeedback } from "#features/voices/submit-feedback.server.ts";
import { aMember, anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { archiveService } from "./archive-service.server.ts";
import { changeService } from "./change-service.server.ts";
import { createService } from "./create-service.server.ts";
import { findService } from "./find-service.server.ts";
import { listServices } from "./list-services.server.ts";
import type { ServiceInput } from "./service-input.ts";
import { toServiceKey } from "./service.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

function input(name: string, more: Partial<ServiceInput> = {}): ServiceInput {
  return {
    name,
    shortDescription: "Ein Dienst.",
    address: undefined,
    leikaKey: undefined,
    teamId: home.teamId,
    casesAYear: undefined,
    citizenMinutesACase: undefined,
    staffMinutesACase: undefined,
    ...more,
  };
}

async function created(name: string, more: Partial<ServiceInput> = {}): Promise<string> {
  const result = await createService(fresh.workshop, home.member, input(name, more));
  if (result.outcome !== "created") throw new Error(result.outcome);
  return result.key;
}

describe("the key of a service", () => {
  test.each([
    ["Straßenschaden melden", "strassenschaden-melden"],
    ["Öffentliche Ordnung & Übermut", "oeffentliche-ordnung-uebermut"],
    ["  Café-Terrasse, Außengastronomie!  ", "cafe-terrasse-aussengastronomie"],
    ["BAföG", "bafoeg"],
    ["§ 17 BMG", "17-bmg"],
    [`${"a".repeat(59)} b`, "a".repeat(59)],
  ])("of %j is %j", (name, key) => {
    expect(toServiceKey(name)).toBe(key);
  });

  test("is free in the authority: a taken one gets a number", async () => {
    const keys = [await created("Hundesteuer"), await created("Hundesteuer"), await created("HUNDESTEUER!")];

    expect(keys).toEqual(["hundesteuer", "hundesteuer-2", "hundesteuer-3"]);
  });

  test("stays within its length and its shape when a long name is taken", async () => {
    const name = `${"a".repeat(54)} ${"b".repeat(20)}`;

    const keys = [await created(name), await created(name), await created(name)];

    expect(keys).toEqual([`${"a".repeat(54)}-bbbbb`, `${"a".repeat(54)}-2`, `${"a".repeat(54)}-3`]);
  });

  test("is another one for each of ten services created at the same time", async () => {
    const results = await Promise.all(Array.from({ length: 10 }, () => created("Gleichzeitig")));

    const numbered = Array.from({ length: 9 }, (_key, place) => `gleichzeitig-${place + 2}`);
    expect(results.sort()).toEqual(["gleichzeitig", ...numbered].sort());
  });

  test("cannot be made of a name without letters and digits", async () => {
    const result = await createService(fresh.workshop, home.member, input("!!! ???"));

    expect(result).toEqual({ outcome: "name-without-letters" });
  });

  test("stays when the name changes", async () => {
    const key = await created("Alter Name");

    const result = await changeService(fresh.workshop, home.member, key, input("Neuer Name"));

    expect(result).toEqual({ outcome: "changed" });
    expect((await findService(fresh.workshop, home.member, key))?.name).toBe("Neuer Name");
  });
});

describe("a service", () => {
  test("keeps its estimates as low, likely, high with their source, and loses what is left out", async () => {
    const casesAYear = { low: 0.5, likely: 12_000, high: 1_000_000_000, source: "Fallzahlen 2025" };
    const key = await created("Mit Schätzung", {
      casesAYear,
      citizenMinutesACase: { ...casesAYear, low: 0 },
    });
    const before = await findService(fresh.workshop, home.member, key);

    await changeService(fresh.workshop, home.member, key, input("Mit Schätzung", { casesAYear }));

    const after = await findService(fresh.workshop, home.member, key);
    expect(before?.estimates).toEqual({
      "cases-a-year": casesAYear,
      "citizen-minutes-a-case": { ...casesAYear, low: 0 },
    });
    expect(after?.estimates).toEqual({ "cases-a-year": casesAYear });
  });

  test("is created and changed by its team and administrators only, for teams that exist", async () => {
    const stranger = await aMember(fresh.workshop, home.operator, {
      email: "fremd@musterdorf.example",
      role: "leadership",
      teamIds: [],
    });
    const key = await created("Geschützt");

    expect(await createService(fresh.workshop, stranger, input("x"))).toEqual({ outcome: "not-permitted" });
    expect(await changeService(fresh.workshop, stranger, key, input("x"))).toEqual({
      outcome: "not-permitted",
    });
    expect(await archiveService(fresh.workshop, stranger, key, "archived")).toEqual({
      outcome: "not-permitted",
    });
    const elsewhere = input("x", { teamId: randomUUID() });
    expect(await createService(fresh.workshop, home.administrator, elsewhere)).toEqual({
      outcome: "team-unknown",
    });
    expect(await changeService(fresh.workshop, home.administrator, key, elsewhere)).toEqual({
      outcome: "team-unknown",
    });
  });

  test("takes no voices while it is archived, and takes them again when it is restored", async () => {
    const key = await created("Ruhend");
    const voice = { source: "interview", text: "Hallo", consent: "given" } as const;
    const record = () => recordVoice(fresh.workshop, home.member, key, { ...voice, formToken: randomUUID() });
    const door = { authorityKey: "musterdorf", serviceKey: key };
    const submit = () =>
      submitFeedback(fresh.workshop, door, {
        text: "Hallo",
        email: undefined,
        trap: "",
        formToken: randomUUID(),
      });

    await archiveService(fresh.workshop, home.member, key, "archived");
    const archived = [(await record()).outcome, (await submit()).outcome];
    const listed = await listServices(fresh.workshop, home.member, { isArchived: true });
    await archiveService(fresh.workshop, home.member, key, "restored");
    const restored = [(await record()).outcome, (await submit()).outcome];

    expect(archived).toEqual(["not-permitted", "service-unknown"]);
    expect(listed.map((service) => service.key)).toEqual([key]);
    expect(restored).toEqual(["recorded", "recorded"]);
  });

  test("is archived once, however often it is asked for", async () => {
    const key = await created("Zweimal");

    const results = await Promise.all(
      [1, 2].map(() => archiveService(fresh.workshop, home.member, key, "archived")),
    );

    expect(results).toEqual([{ outcome: "archived" }, { outcome: "archived" }]);
  });
});
