import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { maskVoice } from "#features/voices/mask-voice.server.ts";
import { recordVoice } from "#features/voices/record-voice.server.ts";
import { recordVoiceInput } from "#features/voices/voice-input.ts";
import { withdrawVoice } from "#features/voices/withdraw-voice.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { attachVoices } from "./attach-voices.server.ts";
import { createNeed } from "./create-need.server.ts";
import { findSuggestions } from "./find-suggestions.server.ts";
import { listNeeds } from "./list-needs.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
const ids: Record<string, string> = {};

const texts = {
  landlord: "Ich brauchte einen Zettel vom Vermieter, das stand nirgends.",
  landlordAgain: "Den Zettel vom Vermieter brauchte ich auch, das stand wirklich nirgends!",
  landlordOnceMore: "Wieder weggeschickt ohne den Zettel vom Vermieter, stand nirgends.",
  photo: "Am Handy bricht das Formular beim Foto ab.",
  photoAgain: "Beim Foto bricht das Formular ab, am Handy jedes Mal.",
  thanks: "Danke, ging schneller als gedacht.",
};

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  for (const [name, text] of Object.entries(texts)) ids[name] = await record(text);
});

async function record(text: string): Promise<string> {
  const input = recordVoiceInput.parse({
    source: "interview",
    text,
    consent: "given",
    formToken: randomUUID(),
  });
  const result = await recordVoice(fresh.workshop, home.member, home.service.key, input);
  if (result.outcome !== "recorded") throw new Error(result.outcome);
  return result.voiceId;
}

async function suggestFor(voiceId: string | undefined) {
  const needs = await listNeeds(fresh.workshop, home.member, home.service.id);
  const place = { serviceId: home.service.id, voiceId: voiceId ?? "" };
  const found = await findSuggestions(fresh.workshop, home.member, place, needs);
  return { needIds: found.needIds, alike: found.alike.map((voice) => voice.text) };
}

async function needOf(voice: string | undefined, what: string): Promise<string> {
  const statement = { who: "Menschen", what, situation: "vorher", purpose: "damit es klappt" };
  const input = { ...statement, voiceIds: [voice ?? ""] };
  const made = await createNeed(fresh.workshop, home.member, home.service.key, input);
  if (made.outcome !== "created") throw new Error(made.outcome);
  return made.needId;
}

describe("suggestions for a voice", () => {
  let landlordNeed = "";

  test("are the waiting voices that say alike, and no others", async () => {
    expect(await suggestFor(ids["landlord"])).toEqual({
      needIds: [],
      alike: expect.arrayContaining([texts.landlordAgain, texts.landlordOnceMore]) as unknown,
    });
    expect((await suggestFor(ids["landlord"])).alike).not.toContain(texts.thanks);
  });

  test("name the need at which similar voices are first", async () => {
    landlordNeed = await needOf(ids["landlord"], "wollen Bescheid wissen");
    const photoNeed = await needOf(ids["photo"], "wollen fertig werden");

    const forLandlord = await suggestFor(ids["landlordAgain"]);
    const forPhoto = await suggestFor(ids["photoAgain"]);

    expect(forLandlord.needIds[0]).toBe(landlordNeed);
    expect(forPhoto.needIds[0]).toBe(photoNeed);
    expect(forLandlord.alike).toEqual([texts.landlordOnceMore]);
  });

  test("name a need that says it itself though no voice at it does", async () => {
    const odd = await record("Xylophon quietscht.");
    const needId = await needOf(odd, "brauchen eine Rampe am Eingang für den Rollstuhl");

    const found = await suggestFor(await record("Am Eingang fehlt eine Rampe für meinen Rollstuhl."));

    expect(found.needIds[0]).toBe(needId);
  });

  test("follow what somebody sorts: an attached voice waits no more", async () => {
    const voiceIds = [ids["landlordOnceMore"] ?? ""];
    const input = { voiceIds, needId: landlordNeed, stance: "supports" as const };
    await attachVoices(fresh.workshop, home.member, home.service.key, input);

    expect((await suggestFor(ids["landlordAgain"])).alike).not.toContain(texts.landlordOnceMore);
  });

  test("forget what is withdrawn, and words that were masked", async () => {
    const first = await record("Der Aufzug im Rathaus fährt seit Montag nicht.");
    const second = await record("Im Rathaus fährt der Aufzug nicht, seit Montag.");
    expect((await suggestFor(first)).alike).toHaveLength(1);

    const place = { serviceKey: home.service.key, voiceId: second };
    for (const phrase of ["Rathaus", "Aufzug", "Montag", "seit", "fährt", "nicht", "Im", "der"]) {
      await maskVoice(fresh.workshop, home.member, place, { phrase });
    }
    expect((await suggestFor(first)).alike).toEqual([]);

    const third = await record("Der Aufzug im Rathaus fährt nicht, seit Montag!");
    expect((await suggestFor(first)).alike).toHaveLength(1);
    const gone = { serviceKey: home.service.key, voiceId: third };
    await withdrawVoice(fresh.workshop, home.member, gone, { reason: "Auf Wunsch" });
    expect((await suggestFor(first)).alike).toEqual([]);
  });

  test("are none for a voice that is not there, withdrawn, or of another service", async () => {
    expect(await suggestFor(randomUUID())).toEqual({ needIds: [], alike: [] });
    expect(await suggestFor("nichts")).toEqual({ needIds: [], alike: [] });
  });
});
