import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { archiveService } from "#features/services/archive-service.server.ts";
import type { Service } from "#features/services/service.ts";
import { prepareVoiceImport } from "#features/voice-imports/prepare-voice-import.server.ts";
import { receiveFile } from "#features/voice-imports/receive-file.server.ts";
import { runVoiceImport } from "#features/voice-imports/run-voice-import.server.ts";
import { startVoiceImport } from "#features/voice-imports/start-voice-import.server.ts";
import { aMember, anAuthority, aService } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { findVoice } from "./find-voice.server.ts";
import { listVoices } from "./list-voices.server.ts";
import { maskVoice } from "./mask-voice.server.ts";
import { recordVoice } from "./record-voice.server.ts";
import { submitFeedback } from "./submit-feedback.server.ts";
import { recordVoiceInput, submitFeedbackInput, voiceFilterInput } from "./voice-input.ts";
import type { RecordVoiceInput } from "./voice-input.ts";
import { withdrawVoice } from "./withdraw-voice.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let owner: pg.Client;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  owner = new pg.Client({ connectionString: fresh.databaseUrl });
  await owner.connect();
});
afterAll(() => owner.end());

function newService(name: string): Promise<Service> {
  return aService(fresh.workshop, home.operator, home.teamId, name);
}

function interview(text: string, more: Partial<RecordVoiceInput> = {}): RecordVoiceInput {
  return {
    ...recordVoiceInput.parse({ source: "interview", text, consent: "given", formToken: randomUUID() }),
    ...more,
  };
}

async function recorded(service: Service, input: RecordVoiceInput): Promise<string> {
  const result = await recordVoice(fresh.workshop, home.member, service.key, input);
  if (result.outcome !== "recorded") throw new Error(result.outcome);
  return result.voiceId;
}

function listOf(service: Service, query?: string) {
  return listVoices(fresh.workshop, home.member, service.id, voiceFilterInput.parse({ query }));
}

/** Whether a text stands anywhere in the database but the login's tables and the job queue's. */
async function standsInDatabase(part: string, but: readonly string[] = []): Promise<readonly string[]> {
  const { rows: tables } = await owner.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await owner.query(`select from ${name} t where position($1 in t::text) > 0`, [part]);
    if (rowCount && !but.includes(name)) found.push(name);
  }
  return found;
}

describe("recording a voice", () => {
  test("masks title, text and context before anything is stored", async () => {
    const service = await newService("Maskiertes");
    const text = "Rufen Sie mich unter 0171 2345678 an oder schreiben Sie an anna.beispiel@example.org.";

    const id = await recorded(service, interview(text, { context: "Gespräch mit Frau Zimpelmann" }));

    const found = await findVoice(fresh.workshop, home.member, service, id);
    expect(found?.voice.text).toBe("Rufen Sie mich unter ⟦telephone⟧ an oder schreiben Sie an ⟦email⟧.");
    expect(found?.voice.context).toBe("Gespräch mit Frau ⟦name⟧");
    expect(found?.voice.maskedKinds).toEqual(["telephone", "email", "name"]);
    for (const raw of ["2345678", "anna.beispiel", "Zimpelmann", "zimpelmann"]) {
      expect(await standsInDatabase(raw)).toEqual([]);
    }
  });

  test("records the same form once, also when it is sent twice at the same time", async () => {
    const service = await newService("Doppelt");
    const input = interview("Zweimal geklickt.");

    const results = await Promise.all(
      [1, 2, 3].map(() => recordVoice(fresh.workshop, home.member, service.key, input)),
    );

    expect(results.map((result) => result.outcome).sort()).toEqual([
      "already-known",
      "already-known",
      "recorded",
    ]);
    expect((await listOf(service)).count).toBe(1);
  });

  test("takes a day of the past, and refuses one in the future by the clock of Germany", async () => {
    const service = await newService("Tage");
    fresh.setNow(new Date("2026-11-22T23:30:00Z"));

    const today = await recordVoice(
      fresh.workshop,
      home.member,
      service.key,
      interview("a", { saidOn: "2026-11-23" }),
    );
    const later = await recordVoice(
      fresh.workshop,
      home.member,
      service.key,
      interview("b", { saidOn: "2026-11-24" }),
    );
    fresh.setNow(new Date("2026-11-23T11:00:00Z"));

    expect([today.outcome, later.outcome]).toEqual(["recorded", "date-in-future"]);
  });

  test("is refused for a service that is archived or unknown", async () => {
    const service = await newService("Archiviertes");
    await archiveService(fresh.workshop, home.member, service.key, "archived");

    const archived = await recordVoice(fresh.workshop, home.administrator, service.key, interview("x"));
    const unknown = await recordVoice(fresh.workshop, home.administrator, "gibt-es-nicht", interview("x"));

    expect([archived.outcome, unknown.outcome]).toEqual(["not-permitted", "service-unknown"]);
  });
});

describe("feedback through the public form", () => {
  function feedback(fields: Record<string, unknown>) {
    return submitFeedbackInput.parse({ formToken: randomUUID(), ...fields });
  }

  function send(service: Service, fields: Record<string, unknown>) {
    const door = { authorityKey: "musterdorf", serviceKey: service.key };
    return submitFeedback(fresh.workshop, door, feedback(fields));
  }

  test("keeps the address for an answer apart from the text, for the team only", async () => {
    const service = await newService("Antwort");
    const stranger = await aMember(fresh.workshop, home.operator, {
      email: "fremd@musterdorf.example",
      role: "leadership",
      teamIds: [],
    });

    const sent = await send(service, { text: "Danke!", email: "Wartet@Example.org" });

    const [voice] = (await listOf(service)).voices;
    const forTeam = await findVoice(fresh.workshop, home.member, service, voice?.id ?? "");
    const forStranger = await findVoice(fresh.workshop, stranger, service, voice?.id ?? "");
    expect(sent).toEqual({ outcome: "recorded", maskedCount: 0 });
    expect(voice).toMatchObject({ source: "feedback", hasContact: true, consent: "given" });
    expect(forTeam?.contactEmail).toBe("wartet@example.org");
    expect(forStranger).toEqual({ voice, contactEmail: undefined });
    expect(await standsInDatabase("wartet@example.org")).toEqual(["voice_contacts"]);
  });

  test("thanks a program that fills the trap, and keeps nothing", async () => {
    const service = await newService("Falle");

    const sent = await send(service, { text: "Kaufen Sie jetzt", trap: "https://spam.example" });

    expect(sent).toEqual({ outcome: "recorded", maskedCount: 0 });
    expect((await listOf(service)).count).toBe(0);
    expect(await standsInDatabase("Kaufen Sie jetzt")).toEqual([]);
  });

  test("records a form that is sent twice once, with one address", async () => {
    const service = await newService("Zweimal");
    const fields = { text: "Einmal reicht.", email: "a@example.org", formToken: randomUUID() };

    const results = await Promise.all([send(service, fields), send(service, fields)]);

    expect(results.map((result) => result.outcome).sort()).toEqual(["already-known", "recorded"]);
    expect((await listOf(service)).count).toBe(1);
  });

  test("is refused for an archived service and for unknown keys", async () => {
    const service = await newService("Altes");
    await archiveService(fresh.workshop, home.member, service.key, "archived");
    const nowhere = { authorityKey: "gibt-es-nicht", serviceKey: service.key };

    const results = [
      await send(service, { text: "x" }),
      await submitFeedback(fresh.workshop, nowhere, feedback({ text: "x" })),
    ];

    expect(results).toEqual([{ outcome: "service-unknown" }, { outcome: "service-unknown" }]);
  });
});

describe("masking further", () => {
  test("takes a phrase out of text, context and search, and two at once keep both", async () => {
    const service = await newService("Weiter");
    const text = "Der Hausmeister Kunibert hat den Schlüssel vom Rotkäppchenweg.";
    const voiceId = await recorded(service, interview(text, { context: "Kunibert war dabei" }));
    const place = { serviceKey: service.key, voiceId };

    const results = await Promise.all([
      maskVoice(fresh.workshop, home.member, place, { phrase: "kunibert" }),
      maskVoice(fresh.workshop, home.administrator, place, { phrase: "Rotkäppchenweg" }),
    ]);

    const found = await findVoice(fresh.workshop, home.member, service, voiceId);
    expect(results).toEqual([
      { outcome: "masked", count: 2 },
      { outcome: "masked", count: 1 },
    ]);
    expect(found?.voice.text).toBe("Der Hausmeister ⟦other⟧ hat den Schlüssel vom ⟦other⟧.");
    expect(found?.voice.context).toBe("⟦other⟧ war dabei");
    expect(found?.voice.maskedKinds).toEqual(["other", "other", "other"]);
    expect((await listOf(service, "Kunibert")).count).toBe(0);
    expect((await listOf(service, "Hausmeister")).count).toBe(1);
    expect(await standsInDatabase("Kunibert")).toEqual([]);
  });

  test.each([
    { name: "a phrase that is not there", phrase: "Einhorn", outcome: "phrase-not-found" },
    { name: "the sign of a masked place", phrase: "⟦telephone⟧", outcome: "phrase-not-found" },
    { name: "a pattern's special signs", phrase: ".*+?(", outcome: "phrase-not-found" },
  ])("changes nothing for $name", async ({ phrase, outcome }) => {
    const service = await newService(`Unverändert ${phrase} x`);
    const voiceId = await recorded(service, interview("Anruf unter 0171 2345678 erbeten."));

    const result = await maskVoice(
      fresh.workshop,
      home.member,
      { serviceKey: service.key, voiceId },
      { phrase },
    );

    expect(result).toEqual({ outcome });
  });

  test.each(["", "x", "00000000-0000-0000-0000-000000000000", "' or 1=1 --"])(
    "knows no voice with the id %j",
    async (voiceId) => {
      const place = { serviceKey: home.service.key, voiceId };

      expect(await maskVoice(fresh.workshop, home.member, place, { phrase: "x" })).toEqual({
        outcome: "voice-unknown",
      });
      expect(await withdrawVoice(fresh.workshop, home.member, place, { reason: "x" })).toEqual({
        outcome: "voice-unknown",
      });
    },
  );
});

describe("withdrawing", () => {
  test("erases the words, the context, the address and the search words, and keeps the place with its reason", async () => {
    const service = await newService("Zurück");
    const door = { authorityKey: "musterdorf", serviceKey: service.key };
    const input = submitFeedbackInput.parse({
      text: "Zurückzunehmendes",
      email: "weg@example.org",
      formToken: randomUUID(),
    });
    await submitFeedback(fresh.workshop, door, input);
    const [voice] = (await listOf(service)).voices;
    const place = { serviceKey: service.key, voiceId: voice?.id ?? "" };

    const first = await withdrawVoice(fresh.workshop, home.member, place, { reason: "Auf Wunsch" });
    const second = await withdrawVoice(fresh.workshop, home.member, place, { reason: "Noch einmal" });
    const masked = await maskVoice(fresh.workshop, home.member, place, { phrase: "Zurück" });

    const found = await findVoice(fresh.workshop, home.member, service, place.voiceId);
    expect([first, second, masked]).toEqual([
      { outcome: "withdrawn" },
      { outcome: "already-withdrawn" },
      { outcome: "already-withdrawn" },
    ]);
    expect(found?.voice).toMatchObject({
      text: "",
      title: null,
      hasContact: false,
      withdrawal: { reason: "Auf Wunsch" },
    });
    expect((await listOf(service)).count).toBe(0);
    expect((await listOf(service, "Zurückzunehmendes")).count).toBe(0);
    expect(await standsInDatabase("Zurückzunehmendes")).toEqual([]);
    expect(await standsInDatabase("weg@example.org")).toEqual([]);
    expect(await standsInDatabase("zurueckzunehmendes", ["voice_words"])).toEqual([]);
  });

  test("masks the reason before it goes into the journal for good", async () => {
    const service = await newService("Grund");
    const voiceId = await recorded(service, interview("Worte"));
    const reason = "Auf Wunsch von erika.probe@example.org";

    await withdrawVoice(fresh.workshop, home.member, { serviceKey: service.key, voiceId }, { reason });

    const found = await findVoice(fresh.workshop, home.member, service, voiceId);
    expect(found?.voice.withdrawal?.reason).toBe("Auf Wunsch von ⟦email⟧");
    expect(await standsInDatabase("erika.probe@example.org")).toEqual([]);
  });

  test("erases the context of what staff recorded", async () => {
    const service = await newService("Kontext");
    const voiceId = await recorded(service, interview("Worte", { context: "Küchentischgespräch" }));

    await withdrawVoice(
      fresh.workshop,
      home.member,
      { serviceKey: service.key, voiceId },
      { reason: "Auf Wunsch" },
    );

    expect(await standsInDatabase("Küchentischgespräch")).toEqual([]);
  });

  test("keeps an imported voice from coming back with the next import", async () => {
    const service = await newService("Wiederkehr");
    await importFile(service, "text;tag\nKommt nicht wieder;1.2.2026\n");
    const [voice] = (await listOf(service)).voices;
    const place = { serviceKey: service.key, voiceId: voice?.id ?? "" };
    await withdrawVoice(fresh.workshop, home.member, place, { reason: "Auf Wunsch" });

    const again = await importFile(service, "text;tag\nKommt nicht wieder;1.2.2026\n");

    expect(again).toMatchObject({ recorded: 0, alreadyKnown: 1 });
    expect((await listOf(service)).count).toBe(0);
  });

  test("is for the responsible team", async () => {
    const service = await newService("Fremdes");
    const voiceId = await recorded(service, interview("Bleibt"));
    const stranger = { ...home.member, teamIds: [] };

    const result = await withdrawVoice(
      fresh.workshop,
      stranger,
      { serviceKey: service.key, voiceId },
      { reason: "x" },
    );

    expect(result).toEqual({ outcome: "not-permitted" });
    expect((await listOf(service)).count).toBe(1);
  });

  async function importFile(service: Service, content: string) {
    const received = await receiveFile(fresh.workshop, Readable.from([content]));
    if (received.outcome !== "received") throw new Error(received.outcome);
    const file = { fileKey: received.fileKey, fileName: "a.csv" };
    const prepared = await prepareVoiceImport(fresh.workshop, home.member, service.key, file);
    if (prepared.outcome !== "prepared") throw new Error(prepared.outcome);
    const { importId } = prepared;
    const input = {
      sourceName: "a",
      text: "text",
      date: "tag",
      id: undefined,
      title: undefined,
      runsHere: true,
    };
    await startVoiceImport(fresh.workshop, home.member, { serviceKey: service.key, importId }, input);
    const result = await runVoiceImport(fresh.workshop, { authorityId: home.authority.id, importId });
    return result.outcome === "finished" ? result.done.counts : undefined;
  }
});
