import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { operatorOf } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";
import { findAuthority, listAuthorityKeys } from "#features/authorities/find-authority.server.ts";
import { listDemoPeople } from "#features/members/list-demo-people.server.ts";
import { signInAsDemoPerson } from "#features/members/sign-in-as-demo-person.server.ts";
import { listServices } from "#features/services/list-services.server.ts";
import { listRefusals, listVoiceImports } from "#features/voice-imports/find-voice-import.server.ts";
import { countVoicesOverTime } from "#features/voices/count-voices.server.ts";
import { exportVoices } from "#features/voices/export-voices.server.ts";
import { listVoices } from "#features/voices/list-voices.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { voiceFilterInput } from "#features/voices/voice-input.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { seedDemo } from "./seed-demo.server.ts";
import { demoPeople } from "./texts/demo-people.ts";
import { registrationVoices } from "./texts/registration-voices.ts";
import { streetDamageVoices } from "./texts/street-damage-voices.ts";

const expectedCounts = {
  "wohnsitz-anmelden": registrationVoices.length,
  "strassenschaden-melden": streetDamageVoices.length,
};

function expectedCountOf(serviceKey: string): number | undefined {
  return new Map<string, number>(Object.entries(expectedCounts)).get(serviceKey);
}

let fresh: FreshWorkshop;
let keysAfterFailure: readonly string[];
const said: string[] = [];

beforeAll(async () => {
  fresh = await freshWorkshop();
  const withoutFolder: Workshop = { ...fresh.workshop, uploadFolder: path.join(fresh.dataFolder, "missing") };
  await expect(seedDemo(withoutFolder, () => {})).rejects.toThrow("ENOENT");
  keysAfterFailure = await listAuthorityKeys(fresh.workshop);
  const say = (sentence: string) => void said.push(sentence);
  await Promise.all([seedDemo(fresh.workshop, say), seedDemo(fresh.workshop, say)]);
});

async function operatorIn(workshop: Workshop): Promise<Actor> {
  const authority = await findAuthority(workshop, "musterstadt");
  if (!authority) throw new Error("Musterstadt is missing");
  return operatorOf(authority.id, "command-line");
}

type ExportedVoice = {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly saidOn: string;
};

async function exported(workshop: Workshop): Promise<ReadonlyMap<string, readonly ExportedVoice[]>> {
  const actor = await operatorIn(workshop);
  const byService = new Map<string, readonly ExportedVoice[]>();
  for (const service of await listServices(workshop, actor)) {
    const pieces = await Array.fromAsync(exportVoices(workshop, actor, service.id, "jsonl"));
    const lines = pieces.join("").trimEnd().split("\n");
    byService.set(
      service.key,
      lines.map((line) => JSON.parse(line) as ExportedVoice),
    );
  }
  return byService;
}

describe("the demo of an empty installation", () => {
  test("leaves nothing of a seed that failed, and is complete after two first starts at once", async () => {
    const counts = [...(await exported(fresh.workshop))].map(
      ([key, voices]) => [key, voices.length] as const,
    );

    expect(keysAfterFailure).toEqual([]);
    expect(await listAuthorityKeys(fresh.workshop)).toEqual(["musterstadt"]);
    expect(Object.fromEntries(counts)).toEqual(expectedCounts);
  });

  test("adds nothing where there is an authority", async () => {
    const before = await exported(fresh.workshop);

    await seedDemo(fresh.workshop, () => expect.unreachable());

    expect(await exported(fresh.workshop)).toEqual(before);
  });

  test("says what it does in two sentences", () => {
    expect(said.filter((sentence) => sentence.startsWith("13 people"))).toHaveLength(1);
    expect(new Set(said).size).toBe(2);
  });

  test("has people one can sign in as", async () => {
    const people = await listDemoPeople(fresh.workshop);

    const signedIn = await signInAsDemoPerson(fresh.workshop, people[0]?.id ?? "");

    expect(people.map((person) => person.email).sort()).toEqual(
      demoPeople.map((person) => person.email).sort(),
    );
    expect(signedIn.outcome).toBe("signed-in");
  });

  test("shows the masking, and keeps none of what was masked", async () => {
    const texts = [...(await exported(fresh.workshop)).values()].flat().map((voice) => voice.text);

    expect(texts.filter((text) => text.includes("⟦")).length).toBeGreaterThanOrEqual(20);
    expect(texts.filter((text) => /@example\.|0221 4710|0152 28817386|DE89/.test(text))).toEqual([]);
  });

  test("shows a finished import with two refused rows for each service, and deleted both files", async () => {
    const actor = await operatorIn(fresh.workshop);

    for (const service of await listServices(fresh.workshop, actor)) {
      const [done, ...others] = await listVoiceImports(fresh.workshop, actor, service);
      expect(others).toEqual([]);
      expect(done).toMatchObject({ state: "finished", counts: { refused: 2, alreadyKnown: 0 } });
      const refusals = await listRefusals(fresh.workshop, actor, done?.id ?? "");
      expect(refusals.map((refusal) => refusal.reason)).toEqual(["text-missing", "date-unreadable"]);
    }
    expect(existsSync(fresh.workshop.uploadFolder) && readdirSync(fresh.workshop.uploadFolder)).toEqual([]);
  });

  test("has voices in every week shown, none in the future, and snow in winter only", async () => {
    const actor = await operatorIn(fresh.workshop);
    const voices = [...(await exported(fresh.workshop)).values()].flat();

    for (const service of await listServices(fresh.workshop, actor)) {
      const { weeks, bySource } = await countVoicesOverTime(fresh.workshop, actor, service.id);
      expect(bySource.reduce((sum, one) => sum + one.count, 0)).toBe(expectedCountOf(service.key));
      expect(new Set(weeks.map((one) => one.week)).size).toBeGreaterThanOrEqual(24);
    }
    expect(
      voices
        .map((voice) => voice.saidOn)
        .sort()
        .at(-1),
    ).toBe("2026-11-22");
    const snow = voices.filter((voice) => /Räumfahrzeug|spiegelglatt|streugutkiste/.test(voice.text));
    expect(
      snow.map((voice) => voice.saidOn.slice(5, 7)).filter((month) => !["11", "03"].includes(month)),
    ).toEqual([]);
  });

  test("is the same in two installations on the same day", async () => {
    const other = await freshWorkshop();
    await seedDemo(other.workshop, () => {});

    expect(await readableLists(other.workshop)).toEqual(await readableLists(fresh.workshop));
  });

  test("begins at any day of the year", async () => {
    const other = await freshWorkshop();
    other.setNow(new Date("2028-02-29T23:30:00Z"));

    await seedDemo(other.workshop, () => {});

    const voices = [...(await exported(other.workshop)).values()].flat();
    expect(
      voices
        .map((voice) => voice.saidOn)
        .sort()
        .at(-1),
    ).toBe("2028-02-29");
  });
});

/** What people read on the lists' pages, in the order in which they read it. */
async function readableLists(workshop: Workshop): Promise<readonly string[]> {
  const actor = await operatorIn(workshop);
  const lines: string[] = [];
  for (const service of await listServices(workshop, actor)) {
    for (let page = 1; page <= 5; page += 1) {
      const list = await listVoices(workshop, actor, service.id, voiceFilterInput.parse({ page }));
      lines.push(
        ...list.voices.map((voice) => `${voice.recordedAt.toISOString()} ${voice.saidOn} ${voice.text}`),
      );
    }
  }
  return lines;
}
