import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";
import type { BusboyFileStream, BusboyInstance } from "@fastify/busboy";
import { deleteUpload, receiveFile } from "#features/voice-imports/receive-file.server.ts";
import type { ReceivedFile } from "#features/voice-imports/receive-file.server.ts";
import { largestUploadBytes } from "#features/voice-imports/voice-import.ts";
import type { Workshop } from "#platform/workshop.server.ts";

export type Upload =
  | { readonly outcome: "received"; readonly fileKey: string; readonly fileName: string }
  | { readonly outcome: "file-missing" }
  | { readonly outcome: "file-too-large" }
  /** No multipart form with one file, cut off on the way, or given up by the browser. */
  | { readonly outcome: "upload-broken" };

/**
 * The parser stops after this many, so that nobody makes it work through a million small parts. Of a file that is too large
 * the rest runs by unread: a browser hears no answer before it has sent everything.
 */
const limits = {
  files: 1,
  fields: 10,
  parts: 20,
  fieldSize: 10_000,
  headerPairs: 20,
  headerSize: 8 * 1024,
  fileSize: largestUploadBytes,
};

type Taking = {
  readonly content: BusboyFileStream;
  readonly fileName: string;
  readonly received: Promise<ReceivedFile>;
};

/**
 * Takes the one file of a multipart form, named `field`, from the request straight to the data folder: however large it is,
 * only pieces of it are in memory. Whatever goes wrong on the way, nothing of it stays.
 */
export async function receiveUpload(workshop: Workshop, request: Request, field: string): Promise<Upload> {
  const parser = createParser(request.headers.get("content-type") ?? "");
  if (!parser || !request.body) return { outcome: "upload-broken" };
  const stop = new AbortController();
  let taking: Taking | undefined;
  let isSound = true;
  parser.on("filesLimit", () => {
    isSound = false;
  });
  parser.on("partsLimit", () => {
    isSound = false;
  });
  parser.on("file", (name: string | undefined, content, fileName: string | undefined) => {
    if (name !== field || !fileName) {
      // Without a listener the end of the body within this part would end the process.
      content.on("error", () => undefined).resume();
      return;
    }
    const received = receiveFile(workshop, content);
    // Where the disk is full nobody reads on, and the parser would wait for ever.
    received.catch(() => {
      stop.abort();
    });
    taking = { content, fileName, received };
  });
  // The platform's web stream and that of node:stream/web are one thing with two types.
  const source = Readable.fromWeb(request.body as unknown as ReadableStream<Uint8Array>);
  await pipeline(source, parser, { signal: stop.signal }).catch((error: unknown) => {
    isSound = false;
    taking?.content.destroy(error instanceof Error ? error : undefined);
  });
  return conclude(workshop, taking, isSound);
}

/** Undefined where the body is no multipart form, or one without a boundary. */
function createParser(contentType: string): BusboyInstance | undefined {
  if (!/^multipart\/form-data\s*;/i.test(contentType)) return undefined;
  try {
    return new Busboy({ headers: { "content-type": contentType }, limits });
  } catch {
    return undefined;
  }
}

async function conclude(workshop: Workshop, taking: Taking | undefined, isSound: boolean): Promise<Upload> {
  if (!taking) return { outcome: isSound ? "file-missing" : "upload-broken" };
  const received = await taking.received.catch((error: unknown) => {
    if (isSystemError(error)) throw error;
    return undefined;
  });
  if (!received) return { outcome: "upload-broken" };
  if (isSound && received.outcome === "received" && !taking.content.truncated) {
    return { outcome: "received", fileKey: received.fileKey, fileName: taking.fileName };
  }
  if (received.outcome === "received") await deleteUpload(workshop, received.fileKey);
  return { outcome: isSound ? "file-too-large" : "upload-broken" };
}

/** A full or broken disk, which is our surprise, and not the browser's doing. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
