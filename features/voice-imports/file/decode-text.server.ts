import type { FileEncoding } from "./file-format.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/**
 * Text of the bytes, without byte order mark, every line break as one LF.
 * Throws UnreadableFile: encoding-broken with its line, file-binary for a NUL.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: FileEncoding,
): AsyncGenerator<string> {
  let rest: Uint8Array = new Uint8Array();
  let heldReturn = "";
  let line = 1;
  for await (const piece of withoutMark(bytes, encoding)) {
    const all = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = endOfLastCharacter(all, encoding);
    rest = all.subarray(end);
    const whole = heldReturn + decodeWhole(all.subarray(0, end), encoding, line, heldReturn);
    // The LF that belongs to a CR may only come with the next piece.
    heldReturn = whole.endsWith("\r") ? "\r" : "";
    const text = withPlainLineBreaks(heldReturn === "" ? whole : whole.slice(0, -1));
    line += countLineBreaks(text);
    if (text !== "") yield text;
  }
  if (rest.length > 0) throw new UnreadableFile("encoding-broken", line + heldReturn.length);
  if (heldReturn !== "") yield "\n";
}

/** Bytes of the byte order mark U+FEFF. windows-1252 has none. */
const markLength: Readonly<Record<FileEncoding, number>> = {
  "utf-8": 3,
  "utf-16le": 2,
  "utf-16be": 2,
  "windows-1252": 0,
};

async function* withoutMark(
  bytes: AsyncIterable<Uint8Array>,
  encoding: FileEncoding,
): AsyncGenerator<Uint8Array> {
  const length = markLength[encoding];
  let isFirst = true;
  for await (const piece of bytes) {
    const hasMark = isFirst && tryDecode(piece.subarray(0, length), encoding) === "\ufeff";
    yield hasMark ? piece.subarray(length) : piece;
    isFirst = false;
  }
}

/** Pieces are cut between characters, so that each can be decoded alone and a broken one be searched line by line. */
function endOfLastCharacter(bytes: Uint8Array, encoding: FileEncoding): number {
  if (encoding === "utf-8") return endOfLastUtf8Character(bytes);
  if (encoding === "windows-1252") return bytes.length;
  const even = bytes.length - (bytes.length % 2);
  const highByte = bytes[even - (encoding === "utf-16le" ? 1 : 2)] ?? 0;
  const isHighSurrogate = highByte >= 0xd8 && highByte <= 0xdb;
  return even >= 2 && isHighSurrogate ? even - 2 : even;
}

function endOfLastUtf8Character(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return neededBytes(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function neededBytes(first: number): number {
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}

/** `before` is the held CR: it may end a line in front of these bytes. */
function decodeWhole(bytes: Uint8Array, encoding: FileEncoding, line: number, before: string): string {
  const text = tryDecode(bytes, encoding);
  if (text !== undefined && !text.includes("\0")) return text;
  const sound = text === undefined ? soundBeginning(bytes, encoding) : text.slice(0, text.indexOf("\0"));
  const breaks = countLineBreaks(withPlainLineBreaks(before + sound));
  throw new UnreadableFile(text === undefined ? "encoding-broken" : "file-binary", line + breaks);
}

/** The decoder maps the five undefined bytes of windows-1252 to these controls instead of refusing them. */
const undefinedInWindows1252 = /[\u0081\u008d\u008f\u0090\u009d]/;

function tryDecode(bytes: Uint8Array, encoding: FileEncoding): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return encoding === "windows-1252" && undefinedInWindows1252.test(text) ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The text before the first byte that does not decode. */
function soundBeginning(bytes: Uint8Array, encoding: FileEncoding): string {
  const beginning = (length: number) => {
    const piece = bytes.subarray(0, length);
    return tryDecode(piece.subarray(0, endOfLastCharacter(piece, encoding)), encoding);
  };
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (beginning(middle) === undefined) high = middle;
    else low = middle;
  }
  return beginning(low) ?? "";
}

function withPlainLineBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function countLineBreaks(text: string): number {
  let breaks = 0;
  for (let place = text.indexOf("\n"); place >= 0; place = text.indexOf("\n", place + 1)) breaks += 1;
  return breaks;
}
