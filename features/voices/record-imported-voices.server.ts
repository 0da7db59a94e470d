import { createHash } from "node:crypto";
import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import { newId } from "#platform/new-id.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Scope } from "#platform/workshop.server.ts";
import { maskNewVoice } from "./mask-new-voice.ts";
import { saveNewVoices, saveWords } from "./voice-store.server.ts";

/** One contribution of a file, as its mapped columns say. */
export type ImportedVoice = {
  readonly externalId?: string;
  readonly title?: string;
  readonly text: string;
  /** yyyy-mm-dd */
  readonly saidOn?: string;
};

export type ImportedVoicesResult = {
  readonly recorded: number;
  readonly alreadyKnown: number;
  /** How many spans were masked in the voices that were recorded. */
  readonly masked: number;
};

/**
 * Records one batch of an import within the import's own transaction. A voice is known by the id it has within its source,
 * and without one by its masked text and date: the raw text leaves no trace, not even as a checksum.
 */
export async function recordImportedVoices(
  scope: Scope,
  batch: {
    readonly serviceId: string;
    readonly sourceName: string;
    readonly importId: string;
    readonly at: Date;
  },
  voices: readonly ImportedVoice[],
): Promise<ImportedVoicesResult> {
  const { serviceId, sourceName, importId, at } = batch;
  const prepared = new Map<string, ReturnType<typeof prepare>>();
  for (const voice of voices) {
    const one = prepare(voice, sourceName, at);
    if (!prepared.has(one.identity)) prepared.set(one.identity, one);
  }
  // In one order, so that two imports of the same contributions never wait for each other.
  const candidates = [...prepared.values()].sort((one, other) => (one.identity < other.identity ? -1 : 1));
  const saved = await saveNewVoices(scope, { serviceId, at, memberId: null, importId }, candidates);
  const recorded = candidates.filter((voice) => saved.has(voice.id));
  await saveWords(
    scope,
    recorded.flatMap((voice) => voice.searchWords),
  );
  return {
    recorded: recorded.length,
    alreadyKnown: voices.length - recorded.length,
    masked: recorded.reduce((sum, voice) => sum + voice.maskedKinds.length, 0),
  };
}

function prepare(voice: ImportedVoice, sourceName: string, at: Date) {
  const words = maskNewVoice(voice);
  const saidOn = voice.saidOn ?? null;
  return {
    id: newId(at),
    source: "import" as const,
    sourceName,
    identity: isUsable(voice.externalId) ? `id:${voice.externalId}` : identityOf(words.text, saidOn),
    consent: "unknown" as const,
    saidOn,
    sortOn: saidOn ?? dayOf(at),
    ...words,
  };
}

/**
 * Somebody chose a column of e-mail addresses or accounts: these are nobody's to store, and tell people apart, not voices.
 * Telephone and tax numbers look like ids too often to be taken for one.
 */
function isUsable(externalId: string | undefined): externalId is string {
  if (externalId === undefined) return false;
  return !maskPersonalData(externalId).kinds.some((kind) => kind === "email" || kind === "iban");
}

function identityOf(text: string, saidOn: string | null): string {
  return `text:${createHash("sha256")
    .update(`${saidOn ?? ""}\n${text}`)
    .digest("base64url")}`;
}
