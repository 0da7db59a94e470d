import { settleTextIndex } from "#engines/text-similarity/settle-text-index.ts";
import {
  addText,
  createTextIndex,
  measureTextIndex,
  removeText,
  unsettledWorthSettling,
} from "#engines/text-similarity/text-index.ts";
import type { TextIndex } from "#engines/text-similarity/text-index.ts";
import type { AuthorityId } from "#platform/authority-id.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { listTextsAfter, listTextsChangedSince } from "./voice-text-store.server.ts";

/** Voices are read in pieces, and other requests go on between two pieces. */
const BATCH = 2_000;
/** A transaction that began earlier may become visible later; so far back every look begins again. */
const LATE_MS = 30_000;
/** A request waits so long for the copy to follow, and then works with what is there. */
const PATIENCE_MS = 120;

/** A process's copy of what a service's voices say, which follows the database. */
type FollowedTexts = {
  readonly index: TextIndex;
  /** Everything recorded up to this instant was read; nothing yet at first. */
  readUntil: Date | undefined;
  following: Promise<void> | undefined;
};

export type VoiceTexts = {
  readonly index: TextIndex;
  /** False while the copy is being filled: what it does not know yet cannot be found. */
  readonly isComplete: boolean;
};

/**
 * The texts of a service's voices for comparing. The first look after a start reads them all, which for 100,000 takes some
 * seconds: the request goes on without waiting for that. Masked and withdrawn words leave the copy with the next look, and
 * what is shown is always read from the database anyway.
 */
export async function followVoiceTexts(
  workshop: Workshop,
  authorityId: AuthorityId,
  serviceId: string,
): Promise<VoiceTexts> {
  const texts = workshop.memory.recall<FollowedTexts>(`voice-texts ${authorityId} ${serviceId}`, () => ({
    index: createTextIndex(),
    readUntil: undefined,
    following: undefined,
  }));
  texts.following ??= follow(workshop, authorityId, serviceId, texts)
    .catch((error: unknown) => {
      workshop.log.warn({ err: error }, "a copy of voices' texts could not follow the database");
    })
    .finally(() => {
      texts.following = undefined;
    });
  const following = texts.following.then(() => true);
  const isUpToDate = await Promise.race([following, afterPatience()]);
  return { index: texts.index, isComplete: isUpToDate && texts.readUntil !== undefined };
}

async function afterPatience(): Promise<false> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  return false;
}

async function follow(
  workshop: Workshop,
  authorityId: AuthorityId,
  serviceId: string,
  texts: FollowedTexts,
): Promise<void> {
  const began = workshop.now();
  const since = texts.readUntil === undefined ? new Date(0) : new Date(texts.readUntil.getTime() - LATE_MS);
  const place = { workshop, authorityId, serviceId, index: texts.index };
  await addNewTexts(place, since);
  await takeOverChanges(place, since);
  texts.readUntil = began;
  if (measureTextIndex(texts.index).unsettled < unsettledWorthSettling) return;
  for (const _progress of settleTextIndex(texts.index)) await nextTurn();
}

type Following = {
  readonly workshop: Workshop;
  readonly authorityId: AuthorityId;
  readonly serviceId: string;
  readonly index: TextIndex;
};

async function addNewTexts(
  { workshop, authorityId, serviceId, index }: Following,
  since: Date,
): Promise<void> {
  for (let after = firstIdOf(since); ;) {
    const batch = await workshop.inScope(authorityId, (scope) =>
      listTextsAfter(scope, serviceId, { id: after, most: BATCH }),
    );
    for (const { id, text } of batch) if (!index.places.has(id)) addText(index, id, text);
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return;
    after = last.id;
  }
}

async function takeOverChanges(
  { workshop, authorityId, serviceId, index }: Following,
  since: Date,
): Promise<void> {
  const changed = await workshop.inScope(authorityId, (scope) =>
    listTextsChangedSince(scope, serviceId, since),
  );
  for (const { id, text } of changed) {
    if (text === null) removeText(index, id);
    else addText(index, id, text);
  }
}

/** Ids sort by the instant they were made at: this is below all of an instant. */
function firstIdOf(instant: Date): string {
  return `${newId(instant).slice(0, 13)}-0000-0000-000000000000`;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
