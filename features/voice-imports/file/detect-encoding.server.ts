import { isAscii } from "node:buffer";
import type { FileEncoding, FileFault } from "./file-format.ts";

type EncodingFinding =
  | { outcome: "encoding"; encoding: FileEncoding }
  | { outcome: "unreadable"; fault: FileFault; line?: number };

/**
 * Recognises the encoding from unpacked bytes. Reads until enough letters beyond ASCII were seen, in a file without any
 * to its end. What breaks after that point is found while decoding.
 */
export async function detectEncoding(bytes: AsyncIterable<Uint8Array>): Promise<EncodingFinding> {
  let isFirst = true;
  let line = 1;
  const sample: Uint8Array[] = [];
  let sampled = 0;
  for await (const piece of bytes) {
    if (isFirst) {
      const early = judgeBeginning(piece);
      if (early) return early;
      isFirst = false;
    }
    if (sampled === 0 && isAscii(piece)) {
      line += countNewlines(piece, piece.length);
      continue;
    }
    sample.push(piece);
    sampled += piece.length;
    if (sampled > sampleBytes) break;
  }
  if (isFirst) return { outcome: "unreadable", fault: "file-empty" };
  return judgeSample(Buffer.concat(sample), sampled > sampleBytes, line);
}

/** Enough to tell UTF-8 and windows-1252 apart: about 500 pages of text. */
const sampleBytes = 1024 * 1024;

function judgeBeginning(piece: Uint8Array): EncodingFinding | undefined {
  if (startsWith(piece, [0xef, 0xbb, 0xbf])) return { outcome: "encoding", encoding: "utf-8" };
  if (startsWith(piece, [0xff, 0xfe])) return { outcome: "encoding", encoding: "utf-16le" };
  if (startsWith(piece, [0xfe, 0xff])) return { outcome: "encoding", encoding: "utf-16be" };
  // A later NUL is found while decoding, which knows its line.
  if (isBinary(piece) || piece.includes(0)) return { outcome: "unreadable", fault: "file-binary" };
  return undefined;
}

/** First bytes of files that people hand in by mistake, as registered in the IANA and PRONOM lists. */
const binaryBeginnings: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and with it XLSX, ODS, DOCX
  [0x50, 0x4b, 0x05, 0x06], // empty ZIP
  [0xd0, 0xcf, 0x11, 0xe0], // XLS, DOC
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x37, 0x7a, 0xbc, 0xaf], // 7-Zip
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x1f, 0x8b], // gzip inside gzip
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // Zstandard
  [0x50, 0x41, 0x52, 0x31], // Parquet
];

function isBinary(piece: Uint8Array): boolean {
  if (binaryBeginnings.some((beginning) => startsWith(piece, beginning))) return true;
  const beginning = piece.subarray(0, 4096);
  const controls = beginning.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
  return controls.length > beginning.length / 10;
}

function startsWith(piece: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, place) => piece[place] === byte);
}

/** ÄÖÜäöüß in windows-1252. */
const germanLetters = new Set([0xc4, 0xd6, 0xdc, 0xdf, 0xe4, 0xf6, 0xfc]);

/** Further bytes that German windows-1252 text contains: € ‚ „ … ‘ ’ “ ” • – —, space, § © « ° ² ³ ´ · », ÀÇÉàáâçèéêôû. */
const usualOthers = new Set([
  0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa7, 0xa9, 0xab, 0xb0, 0xb2, 0xb3,
  0xb4, 0xb7, 0xbb, 0xc0, 0xc7, 0xc9, 0xe0, 0xe1, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xf4, 0xfb,
]);

/** Bytes that mean nothing in windows-1252. */
const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function judgeSample(sample: Uint8Array, isCut: boolean, firstLine: number): EncodingFinding {
  // The last sequence of a sample may be cut in two; that is no evidence against UTF-8.
  const seen = countSequences(sample, isCut ? sample.length - 3 : sample.length);
  if (seen.brokenAt === undefined || seen.sureUtf8 > 0) return { outcome: "encoding", encoding: "utf-8" };
  const high = sample.filter((byte) => byte >= 0x80);
  const usual = high.filter((byte) => germanLetters.has(byte) || usualOthers.has(byte));
  const isPlausible = !high.some((byte) => undefinedBytes.has(byte)) && usual.length * 2 > high.length;
  if (isPlausible) return { outcome: "encoding", encoding: "windows-1252" };
  return {
    outcome: "unreadable",
    fault: "encoding-broken",
    line: firstLine + countNewlines(sample, seen.brokenAt),
  };
}

/**
 * Walks over all bytes beyond ASCII. A valid UTF-8 sequence is sure evidence only when its first byte is no German letter
 * of windows-1252: there "Spaß“" ends in DF 93, which happens to be valid UTF-8.
 */
function countSequences(sample: Uint8Array, end: number): { sureUtf8: number; brokenAt: number | undefined } {
  let sureUtf8 = 0;
  let brokenAt: number | undefined;
  let place = 0;
  while (place < end) {
    const first = sample[place] ?? 0;
    const length = sequenceLength(sample, place);
    if (length === 0) brokenAt ??= place;
    if (length > 1 && !germanLetters.has(first)) sureUtf8 += 1;
    place += Math.max(1, length);
  }
  return { sureUtf8, brokenAt };
}

/** Length of the UTF-8 sequence at this place; 0 where there is none. Overlong forms are left to the decoder. */
function sequenceLength(sample: Uint8Array, place: number): number {
  const length = expectedLength(sample[place] ?? 0);
  for (let step = 1; step < length; step += 1) {
    const byte = sample[place + step];
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

function expectedLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  if (first >= 0xf0 && first <= 0xf4) return 4;
  return 0;
}

function countNewlines(bytes: Uint8Array, end: number): number {
  let newlines = 0;
  for (let place = 0; place < end; place += 1) {
    const isLoneReturn = bytes[place] === 0x0d && bytes[place + 1] !== 0x0a;
    if (bytes[place] === 0x0a || isLoneReturn) newlines += 1;
  }
  return newlines;
}
