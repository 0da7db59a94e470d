import { Readable, pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { XesFaultFound } from "../xes-fault.ts";

/**
 * The bytes of a file, unpacked where it begins like gzip (RFC 1952, section 2.3.1: 1f 8b), whatever its name.
 * Throws XesFaultFound: file-empty, gzip-broken (cut off, wrong checksum), unpacked-too-large.
 */
export async function* unpackBytes(
  pieces: AsyncIterable<Uint8Array>,
  mostBytes: number,
): AsyncGenerator<Uint8Array> {
  const rest = pieces[Symbol.asyncIterator]();
  const head = await readHead(rest);
  if (head.length === 0) throw new XesFaultFound("file-empty", null);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  const whole = joinAgain(head, rest);
  let bytes = 0;
  for await (const piece of isGzip ? gunzip(whole) : whole) {
    bytes += piece.length;
    if (bytes > mostBytes) throw new XesFaultFound("unpacked-too-large", null);
    yield piece;
  }
}

/** The first two bytes and what came with them; fewer where there are no more. */
async function readHead(rest: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < 2) {
    const next = await rest.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* joinAgain(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* gunzip(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacking = createGunzip({ chunkSize: 64 * 1024 });
  // The callback only keeps the process alive: errors reach the reader below, because pipeline destroys with them.
  pipeline(Readable.from(pieces, { objectMode: false }), unpacking, () => undefined);
  try {
    for await (const piece of unpacking) yield piece as Uint8Array;
  } catch (error) {
    throw isZlibError(error) ? new XesFaultFound("gzip-broken", null) : error;
  }
}

/** zlib names its errors Z_DATA_ERROR, Z_BUF_ERROR and so on. */
function isZlibError(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
