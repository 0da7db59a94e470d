import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, test } from "vitest";
import { prepareVoiceImport } from "#features/voice-imports/prepare-voice-import.server.ts";
import { receiveFile } from "#features/voice-imports/receive-file.server.ts";
import { runVoiceImport } from "#features/voice-imports/run-voice-import.server.ts";
import { startVoiceImport } from "#features/voice-imports/start-voice-import.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { maskVoice } from "./mask-voice.server.ts";
import { recordVoice } from "./record-voice.server.ts";
import { submitFeedback } from "./submit-feedback.server.ts";
import { maskVoiceInput, recordVoiceInput, submitFeedbackInput } from "./voice-input.ts";
import { longestVoice } from "./voice.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

/** As many of the unit as fit into so many characters. */
function full(unit: string, characters: number): string {
  return unit.repeat(Math.floor(characters / unit.length)).trim();
}

describe("words that grow when they are masked", () => {
  test("are taken as a citizen's text of the greatest length", async () => {
    const text = full("B-A 1 ", longestVoice);

    const result = await submitFeedback(
      fresh.workshop,
      { authorityKey: "musterdorf", serviceKey: home.service.key },
      submitFeedbackInput.parse({ text, formToken: randomUUID() }),
    );

    expect(result).toEqual({ outcome: "recorded", maskedCount: 3333 });
  });

  test("are taken as the context of an interview", async () => {
    const input = recordVoiceInput.parse({
      source: "interview",
      text: "Der Weg ist dunkel.",
      context: full("*1.1.80 ", 300),
      consent: "given",
      formToken: randomUUID(),
    });

    const result = await recordVoice(fresh.workshop, home.member, home.service.key, input);

    expect(result).toMatchObject({ outcome: "recorded", maskedCount: 37 });
  });

  test("are taken as the title of a contribution", async () => {
    const title = full("B-A 1 ", 300);
    const file = `titel;text\n${title};Der Weg ist dunkel.\n`;
    const received = await receiveFile(fresh.workshop, Readable.from([file]));
    const fileKey = received.outcome === "received" ? received.fileKey : "";
    const serviceKey = home.service.key;
    const prepared = await prepareVoiceImport(fresh.workshop, home.member, serviceKey, {
      fileKey,
      fileName: "a.csv",
    });
    const importId = prepared.outcome === "prepared" ? prepared.importId : "";
    const input = { text: "text", title: "titel", id: undefined, date: undefined, sourceName: "Postfach" };
    await startVoiceImport(
      fresh.workshop,
      home.member,
      { serviceKey, importId },
      { ...input, runsHere: true },
    );

    const result = await runVoiceImport(fresh.workshop, { authorityId: home.authority.id, importId });

    expect(result).toMatchObject({ outcome: "finished", done: { counts: { recorded: 1, masked: 50 } } });
  });

  test("can be masked by hand down to the last letter", async () => {
    const input = recordVoiceInput.parse({
      source: "interview",
      text: full("a ", longestVoice),
      consent: "given",
      formToken: randomUUID(),
    });
    const recorded = await recordVoice(fresh.workshop, home.member, home.service.key, input);
    const voiceId = recorded.outcome === "recorded" ? recorded.voiceId : "";

    const result = await maskVoice(
      fresh.workshop,
      home.member,
      { serviceKey: home.service.key, voiceId },
      maskVoiceInput.parse({ phrase: "a" }),
    );

    expect(result).toEqual({ outcome: "masked", count: longestVoice / 2 });
  });
});
