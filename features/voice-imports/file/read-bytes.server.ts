import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { FileLimits } from "./file-limits.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** Whether the file begins like gzip (RFC 1952, section 2.3.1: 1f 8b). */
export async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/**
 * The bytes of a file, unpacked where it is gzip, in pieces of at most 64 kB.
 * Throws UnreadableFile: gzip-broken (cut off, wrong checksum), unpacked-too-large.
 */
export async function* readBytes(path: string, gzip: boolean, limits: FileLimits): AsyncGenerator<Buffer> {
  const { size } = await stat(path);
  const mostBytes = gzip ? mostUnpackedBytes(size, limits) : limits.unpackedBytes;
  let unpacked = 0;
  for await (const piece of gzip ? unpackedPieces(path) : pieces(path)) {
    unpacked += piece.length;
    if (unpacked > mostBytes) throw new UnreadableFile("unpacked-too-large");
    yield piece;
  }
}

function mostUnpackedBytes(packedBytes: number, limits: FileLimits): number {
  const byRatio = Math.max(limits.ratioFreeBytes, packedBytes * limits.unpackedRatio);
  return Math.min(limits.unpackedBytes, byRatio);
}

function pieces(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: 64 * 1024 });
}

async function* unpackedPieces(path: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  // The callback only keeps the process alive: errors reach the reader below, because pipeline destroys gunzip with them.
  pipeline(createReadStream(path), gunzip, () => undefined);
  try {
    for await (const piece of gunzip) yield piece as Buffer;
  } catch (error) {
    throw isZlibError(error) ? new UnreadableFile("gzip-broken") : error;
  }
}

/** zlib names its errors Z_DATA_ERROR, Z_BUF_ERROR and so on. */
function isZlibError(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
