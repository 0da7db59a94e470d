import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { prepareVoiceImport } from "#features/voice-imports/prepare-voice-import.server.ts";
import { receiveFile } from "#features/voice-imports/receive-file.server.ts";
import { runVoiceImport } from "#features/voice-imports/run-voice-import.server.ts";
import { startVoiceImport } from "#features/voice-imports/start-voice-import.server.ts";
import { anAuthority, aService } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { exportVoices } from "./export-voices.server.ts";
import type { ExportFormat } from "./export-voices.server.ts";
import { recordVoice } from "./record-voice.server.ts";
import { submitFeedback } from "./submit-feedback.server.ts";
import { recordVoiceInput } from "./voice-input.ts";

/** Words that a spreadsheet or a careless reader could take for something else. */
const hardTexts = [
  "=1+1",
  '=HYPERLINK("https://evil.example";"Klick")',
  "+49 ist die Vorwahl",
  "-2 Sterne",
  "@alle: bitte lesen",
  'Sie sagte: "Nein", dann ging sie.',
  "Erste Zeile\nzweite Zeile; mit Strichpunkt, Komma\tund Tab",
  "Привіт, schöne Grüße 😀",
  "Hallo;=cmd|' /C calc'!A0",
  "Es fehlt:\n=1+1",
  "'schon mit Apostroph",
];

let fresh: FreshWorkshop;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  for (const text of hardTexts) {
    const input = {
      source: "interview",
      text,
      context: "=Kontext",
      consent: "given",
      formToken: randomUUID(),
    };
    await recordVoice(fresh.workshop, home.member, home.service.key, recordVoiceInput.parse(input));
  }
});

async function exported(format: ExportFormat, serviceId = home.service.id): Promise<string> {
  return (await Array.fromAsync(exportVoices(fresh.workshop, home.member, serviceId, format))).join("");
}

describe("exporting voices", () => {
  test("as CSV gives every text back, and no cell that a spreadsheet would run", async () => {
    const csv = await exported("csv");

    const rows = parse(csv, { bom: true, columns: true }) as unknown as Record<string, string>[];
    const cells = rows.flatMap((row) => Object.values(row));
    expect(csv.startsWith("\ufeffid,source,")).toBe(true);
    expect(rows.map((row) => row["text"]?.replace(/(?<=^|;|\n)'(?=[=+\-@])/g, "")).sort()).toEqual(
      [...hardTexts].sort(),
    );
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test("as JSON lines gives one object for each voice, with its words as they are", async () => {
    const lines = (await exported("jsonl")).trimEnd().split("\n");

    const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
    expect(texts.sort()).toEqual([...hardTexts].sort());
  });

  test("gives all rows of more than one batch, each once", async () => {
    const service = await aService(fresh.workshop, home.operator, home.teamId, "Viele Zeilen");
    const rows = Array.from({ length: 2_345 }, (_row, number) => `${number};Beitrag Nummer ${number}\n`);
    await importFile(service.key, ["nr;text\n", ...rows]);

    const csv = parse(await exported("csv", service.id), { bom: true, columns: true }) as unknown as {
      text: string;
    }[];
    const jsonl = (await exported("jsonl", service.id)).trimEnd().split("\n");

    expect(csv).toHaveLength(2_345);
    expect(new Set(csv.map((row) => row.text)).size).toBe(2_345);
    expect(jsonl).toHaveLength(2_345);
  });

  test("never holds an address for an answer", async () => {
    const service = await aService(fresh.workshop, home.operator, home.teamId, "Adressen");
    const door = { authorityKey: "musterdorf", serviceKey: service.key };
    const input = { text: "Bitte antworten", email: "geheim@example.org", trap: "", formToken: randomUUID() };
    await submitFeedback(fresh.workshop, door, input);

    const both = (await exported("csv", service.id)) + (await exported("jsonl", service.id));

    expect(both).toContain("Bitte antworten");
    expect(both).not.toContain("geheim");
  });

  test("of a service without voices is the heads of the columns, and no line of JSON", async () => {
    const service = await aService(fresh.workshop, home.operator, home.teamId, "Leeres");

    expect((await exported("csv", service.id)).trim().split("\r\n")).toHaveLength(1);
    expect(await exported("jsonl", service.id)).toBe("");
  });
});

async function importFile(serviceKey: string, pieces: readonly string[]): Promise<void> {
  const received = await receiveFile(fresh.workshop, Readable.from(pieces));
  if (received.outcome !== "received") throw new Error(received.outcome);
  const file = { fileKey: received.fileKey, fileName: "a.csv" };
  const prepared = await prepareVoiceImport(fresh.workshop, home.member, serviceKey, file);
  if (prepared.outcome !== "prepared") throw new Error(prepared.outcome);
  const { importId } = prepared;
  const input = {
    sourceName: "a",
    text: "text",
    id: "nr",
    date: undefined,
    title: undefined,
    runsHere: true,
  };
  await startVoiceImport(fresh.workshop, home.member, { serviceKey, importId }, input);
  await runVoiceImport(fresh.workshop, { authorityId: home.authority.id, importId });
}
