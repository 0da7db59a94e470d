import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { listVoices } from "./list-voices.server.ts";
import { maskVoice } from "./mask-voice.server.ts";
import { recordVoice } from "./record-voice.server.ts";
import { recordVoiceInput, voiceFilterInput } from "./voice-input.ts";
import { withdrawVoice } from "./withdraw-voice.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

async function record(text: string, context?: string) {
  const formToken = randomUUID();
  const input = recordVoiceInput.parse({ source: "interview", text, context, consent: "given", formToken });
  const result = await recordVoice(fresh.workshop, home.member, home.service.key, input);
  if (result.outcome !== "recorded") throw new Error(result.outcome);
  return { serviceKey: home.service.key, voiceId: result.voiceId };
}

/** The words that the search offers in place of a mistyped one. */
async function offeredFor(query: string) {
  const filter = voiceFilterInput.parse({ query });
  const list = await listVoices(fresh.workshop, home.member, home.service.id, filter);
  return list.spelledAlike;
}

describe("the words that a search offers", () => {
  test("include a word that a voice says", async () => {
    await record("Der Brunnenplatz ist dunkel.");

    expect(await offeredFor("Brunenplatz")).toEqual(["brunnenplatz"]);
  });

  test("lose a word that was masked by hand", async () => {
    const place = await record("Kunibertus hat mich geschickt.");

    await maskVoice(fresh.workshop, home.member, place, { phrase: "Kunibertus" });

    expect(await offeredFor("Kunibertis")).toEqual([]);
  });

  test("lose the words of a withdrawn voice, also those of its context", async () => {
    const place = await record("Quastenflosser gesehen.", "Im Delfinarium");

    await withdrawVoice(fresh.workshop, home.member, place, { reason: "Auf Wunsch" });

    expect(await offeredFor("Quastenfloser")).toEqual([]);
    expect(await offeredFor("Delfinariun")).toEqual([]);
  });

  test("keep a word that another voice says too", async () => {
    const place = await record("Am Fliederweg fehlt ein Schild.");
    await record("Der Fliederweg ist gesperrt.");

    await withdrawVoice(fresh.workshop, home.member, place, { reason: "Auf Wunsch" });

    expect(await offeredFor("Fliderweg")).toEqual(["fliederweg"]);
  });

  test("keep a word that somebody writes at the moment it is withdrawn", async () => {
    const places = await Promise.all(
      Array.from({ length: 8 }, (_, number) => record(`Zwielicht Nummer ${String(number)}`)),
    );

    await Promise.all([
      ...places.map((place) => withdrawVoice(fresh.workshop, home.member, place, { reason: "Auf Wunsch" })),
      record("Im Zwielicht sieht man nichts."),
    ]);

    expect(await offeredFor("Zwiellicht")).toEqual(["zwielicht"]);
  });
});
