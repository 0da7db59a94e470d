import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isUuid } from "#platform/authority-id.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { largestUploadBytes } from "./voice-import.ts";

/** Files that nobody started to import are deleted after this many hours: they hold unmasked texts. */
const LONGEST_WAIT_HOURS = 24;

class UploadTooLarge extends Error {}

export type ReceivedFile =
  | { readonly outcome: "received"; readonly fileKey: string; readonly bytes: number }
  | { readonly outcome: "too-large" };

/**
 * Writes an upload to the data folder, readable by the server's user only. Raw contributions never enter the database: the
 * file is read from here, masked row by row, and deleted when its import has ended.
 */
export async function receiveFile(workshop: Workshop, content: Readable): Promise<ReceivedFile> {
  const fileKey = randomUUID();
  const target = pathOfUpload(workshop, fileKey);
  let bytes = 0;
  const limit = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > largestUploadBytes ? new UploadTooLarge() : null, chunk);
    },
  });
  try {
    await pipeline(content, limit, createWriteStream(target, { mode: 0o600, flags: "wx" }));
  } catch (error) {
    await rm(target, { force: true });
    if (error instanceof UploadTooLarge) return { outcome: "too-large" };
    throw error;
  }
  return { outcome: "received", fileKey, bytes };
}

/** Where an upload lies. Keys are ours; anything else could lead out of the folder. */
export function pathOfUpload(workshop: Workshop, fileKey: string): string {
  if (!isUuid(fileKey)) throw new RangeError("not the key of an upload");
  return path.join(workshop.uploadFolder, fileKey);
}

export async function deleteUpload(workshop: Workshop, fileKey: string): Promise<void> {
  await rm(pathOfUpload(workshop, fileKey), { force: true });
}

/** Uploads older than a day: their keys, for the job that deletes those no import needs any more. */
export async function listOldUploads(workshop: Workshop): Promise<readonly string[]> {
  const oldest = workshop.now().getTime() - LONGEST_WAIT_HOURS * 60 * 60 * 1000;
  const old: string[] = [];
  for (const name of await readdir(workshop.uploadFolder)) {
    // An import that ends deletes its file while we look.
    const found = await stat(path.join(workshop.uploadFolder, name)).catch(() => undefined);
    if (found && isUuid(name) && found.mtimeMs < oldest) old.push(name);
  }
  return old;
}
