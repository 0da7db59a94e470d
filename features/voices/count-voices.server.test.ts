import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { attachVoices } from "#features/needs/attach-voices.server.ts";
import { createNeed } from "#features/needs/create-need.server.ts";
import { addDays, dayOf } from "#platform/values/day-value.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { countVoices } from "./count-voices.server.ts";
import { listUntriagedVoices } from "./list-untriaged-voices.server.ts";
import { listVoices } from "./list-voices.server.ts";
import { recordVoice } from "./record-voice.server.ts";
import { recordVoiceInput, voiceFilterInput } from "./voice-input.ts";
import { newVoiceDays } from "./voice.ts";
import { withdrawVoice } from "./withdraw-voice.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
const voiceIds: string[] = [];

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  const today = dayOf(fresh.workshop.now());
  for (const daysAgo of [0, 5, 29, 30, 31, 90]) {
    const input = recordVoiceInput.parse({
      source: "interview",
      text: `Vor ${String(daysAgo)} Tagen`,
      saidOn: addDays(today, -daysAgo),
      consent: "given",
      formToken: randomUUID(),
    });
    const recorded = await recordVoice(fresh.workshop, home.member, home.service.key, input);
    if (recorded.outcome !== "recorded") throw new Error(recorded.outcome);
    voiceIds.push(recorded.voiceId);
  }
});

async function countsNow() {
  return (await countVoices(fresh.workshop, home.member)).get(home.service.id);
}

describe("the counts of a service's voices", () => {
  test("of the last 30 days are exactly those that the list shows from that day on", async () => {
    const from = addDays(dayOf(fresh.workshop.now()), -newVoiceDays);

    const list = await listVoices(
      fresh.workshop,
      home.member,
      home.service.id,
      voiceFilterInput.parse({ from }),
    );

    expect(list.count).toBe(4);
    expect(await countsNow()).toMatchObject({ count: 6, sinceCount: 4 });
  });

  test("of those that wait are what the inbox holds, and sink with every decision", async () => {
    expect(await countsNow()).toMatchObject({ waitingCount: 6, oldestWaitsSince: "2026-11-23" });

    const [first = "", second = "", third = ""] = voiceIds;
    const statement = {
      who: "Alle",
      what: "brauchen Bänke",
      situation: "auf dem Weg",
      purpose: "zum Ausruhen",
    };
    const need = { ...statement, voiceIds: [first] };
    const made = await createNeed(fresh.workshop, home.member, home.service.key, need);
    const needId = made.outcome === "created" ? made.needId : "";
    const attachment = { voiceIds: [second], needId, stance: "contradicts" as const };
    await attachVoices(fresh.workshop, home.member, home.service.key, attachment);
    const place = { serviceKey: home.service.key, voiceId: third };
    await withdrawVoice(fresh.workshop, home.member, place, { reason: "Auf Wunsch" });

    const inbox = await listUntriagedVoices(
      fresh.workshop,
      home.member,
      home.service.id,
      voiceFilterInput.parse({}),
    );
    expect(await countsNow()).toMatchObject({ count: 5, waitingCount: 3 });
    expect([inbox.waitingCount, inbox.count, inbox.totalCount, inbox.voices.length]).toEqual([3, 3, 5, 3]);
  });
});
