import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { listVoices } from "./list-voices.server.ts";
import { recordVoice } from "./record-voice.server.ts";
import { recordVoiceInput, voiceFilterInput } from "./voice-input.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

/** Voices on one page of the list. */
const pageSize = 50;
const lamp = "Die Straßenbeleuchtung in der Ahornallee ist seit Wochen aus.";
const bin = "Der Mülleimer am Café Ölmühle quillt über.";
const way = "Am Radweg 3 fehlt das Schild.";

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  await record(lamp, { saidOn: "2026-11-01" });
  await record(bin, { saidOn: "2026-11-02", source: "support-call" });
  await record(way, { saidOn: "2026-11-03", source: "usability-observation" });
});

async function record(
  text: string,
  more: Record<string, unknown> = {},
  serviceKey = home.service.key,
): Promise<void> {
  const input = recordVoiceInput.parse({
    source: "interview",
    text,
    consent: "given",
    formToken: randomUUID(),
    ...more,
  });
  const result = await recordVoice(fresh.workshop, home.member, serviceKey, input);
  expect(result.outcome).toBe("recorded");
}

async function search(filter: Record<string, unknown>) {
  const list = await listVoices(fresh.workshop, home.member, home.service.id, voiceFilterInput.parse(filter));
  expect(list.count).toBe(list.voices.length);
  return list.voices.map((voice) => voice.text);
}

describe("searching voices", () => {
  test.each([
    { typed: "Straßenbeleuchtung", finds: [lamp] },
    { typed: "strassenbeleuchtung", finds: [lamp] },
    { typed: "STRASSENBELEUCHTUNG", finds: [lamp] },
    { typed: "Strasenbeleuchtung", finds: [lamp] },
    { typed: "Straßenbeleuchtnug", finds: [lamp] },
    { typed: "Strassenbelechtung", finds: [lamp] },
    { typed: "beleuchtung", finds: [lamp] },
    { typed: "straß", finds: [lamp] },
    { typed: "beleuchtung Ahornallee", finds: [lamp] },
    { typed: "ahornalee Strassenbelechtung", finds: [lamp] },
    { typed: "beleuchtung Mülleimer", finds: [] },
    { typed: "mulleimer", finds: [bin] },
    { typed: "muelleimer", finds: [bin] },
    { typed: "Mu\u0308lleimer", finds: [bin] },
    { typed: "cafe", finds: [bin] },
    { typed: "CAFÉ ölmühle", finds: [bin] },
    { typed: "3", finds: [way] },
    { typed: "am", finds: [way, bin] },
    { typed: "Einhornzucht", finds: [] },
    { typed: "Straßenbeleuchtung!", finds: [lamp] },
    { typed: "'Straßenbeleuchtung' & (Ahornallee)", finds: [lamp] },
  ])("$typed finds $finds.length", async ({ typed, finds }) => {
    expect(await search({ query: typed })).toEqual(finds);
  });

  test.each([
    "'",
    "''",
    "&",
    "|",
    "!",
    "(",
    ")",
    ":*",
    "\\",
    "' & | ! ( ) :* \\",
    "%",
    "_",
    "$1",
    "⟦⟧",
    "😀",
    "-- ; drop table voices",
    "a' | 'b",
    "!!Einhorn:*",
    "<->",
    "\\'",
  ])("takes the signs %j for what they are and breaks nothing", async (typed) => {
    expect(await search({ query: typed })).toEqual([]);
  });

  test("drops NUL and other controls from what was typed", async () => {
    expect(await search({ query: "Ahorn\u0000allee\u0007" })).toEqual([lamp]);
  });

  test("falls back to no filter for a search of 10,000 characters", async () => {
    expect(await search({ query: "beleuchtung ".repeat(834) })).toEqual([way, bin, lamp]);
  });

  test("finds a word longer than any of a language by its start", async () => {
    const long = "z".repeat(500);
    await record(long, { saidOn: "2026-10-01" });

    expect(await search({ query: "z".repeat(200) })).toEqual([long]);
  });

  test("says which words it looked for in place of a mistyped one", async () => {
    const filter = voiceFilterInput.parse({ query: "Strasenbeleuchtung" });

    const list = await listVoices(fresh.workshop, home.member, home.service.id, filter);

    expect(list.spelledAlike).toEqual(["strassenbeleuchtung"]);
  });
});

describe("filtering voices", () => {
  test.each([
    { name: "source", filter: { source: "support-call" }, finds: [bin] },
    { name: "first day", filter: { from: "2026-11-02" }, finds: [way, bin] },
    { name: "last day", filter: { from: "2026-11-01", until: "2026-11-01" }, finds: [lamp] },
    { name: "text and source", filter: { query: "radweg", source: "usability-observation" }, finds: [way] },
    { name: "text and another source", filter: { query: "radweg", source: "interview" }, finds: [] },
    { name: "what cannot be read", filter: { source: "x", from: "31.2.", until: "2026-13-01" }, finds: 4 },
  ])("by $name", async ({ filter, finds }) => {
    const found = await search(filter);

    if (typeof finds === "number") expect(found).toHaveLength(finds);
    else expect(found).toEqual(finds);
  });

  test.each(["0", "-1", "x", "1e9", "", "99999999999999999999"])("opens page 1 for the page %j", (page) => {
    expect(voiceFilterInput.parse({ page }).page).toBe(1);
  });

  test("shows every voice on exactly one page, newest first", async () => {
    for (let number = 0; number < pageSize + 5; number += 1) {
      await record(`Seitenweise Nummer ${number}`, { saidOn: "2026-09-01" });
    }
    const pages = [1, 2, 3].map((page) =>
      listVoices(
        fresh.workshop,
        home.member,
        home.service.id,
        voiceFilterInput.parse({ query: "Seitenweise", page }),
      ),
    );

    const lists = await Promise.all(pages);

    expect(lists.map((list) => list.voices.length)).toEqual([pageSize, 5, 0]);
    expect(new Set(lists.flatMap((list) => list.voices.map((voice) => voice.id))).size).toBe(pageSize + 5);
    expect(lists.map((list) => list.count)).toEqual([55, 55, 55]);
  });
});
