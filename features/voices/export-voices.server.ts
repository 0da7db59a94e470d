import { stringify } from "csv-stringify/sync";
import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { guardCsvText } from "./guard-csv-text.ts";
import { listVoicesAfter } from "./voice-reading-store.server.ts";
import type { Voice } from "./voice.ts";

const BATCH = 1_000;
const FIRST_ID = "00000000-0000-0000-0000-000000000000";

export const exportFormats = ["csv", "jsonl"] as const;
export type ExportFormat = (typeof exportFormats)[number];

const columns = [
  "id",
  "source",
  "sourceName",
  "saidOn",
  "recordedAt",
  "title",
  "text",
  "context",
  "consent",
  "maskedKinds",
  "wantsAnswer",
] as const;

/**
 * Every voice of a service in the order of recording, in pieces of text, so that any number goes out in constant memory.
 * Withdrawn voices have no words left and are not among them; addresses for answers never leave this way.
 */
export async function* exportVoices(
  workshop: Workshop,
  actor: Actor,
  serviceId: string,
  format: ExportFormat,
): AsyncGenerator<string> {
  if (format === "csv") yield `\ufeff${toCsv([[...columns]])}`;
  for (let after = FIRST_ID; ;) {
    const voices = await workshop.inScope(actor.authorityId, (scope) =>
      listVoicesAfter(scope, serviceId, { id: after, most: BATCH }),
    );
    const last = voices.at(-1);
    if (!last) return;
    const records = voices.map(toRecord);
    yield format === "csv"
      ? toCsv(records.map((record) => columns.map((column) => toCell(record[column]))))
      : records.map((record) => `${JSON.stringify(record)}\n`).join("");
    after = last.id;
  }
}

function toRecord(voice: Voice) {
  return {
    id: voice.id,
    source: voice.source,
    sourceName: voice.sourceName,
    saidOn: voice.saidOn,
    recordedAt: voice.recordedAt.toISOString(),
    title: voice.title,
    text: voice.text,
    context: voice.context,
    consent: voice.consent,
    maskedKinds: voice.maskedKinds,
    wantsAnswer: voice.hasContact,
  };
}

type Value = string | boolean | null | readonly string[];

function toCell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "true" : "false";
  return guardCsvText(typeof value === "string" ? value : value.join(" "));
}

function toCsv(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: "\r\n" });
}
