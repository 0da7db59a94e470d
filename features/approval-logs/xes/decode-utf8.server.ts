import { isUtf8 } from "node:buffer";
import { XesFaultFound } from "../xes-fault.ts";

/** Decodes pieces that may be cut anywhere. `line` is where the document is before a piece. Throws XesFaultFound. */
export function decodeUtf8() {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isFirst = true;
  return {
    take: (piece: Uint8Array, line: number): string => {
      if (isFirst && startsLikeUtf16(piece)) throw new XesFaultFound("encoding-unknown", line);
      isFirst = false;
      try {
        return decoder.decode(piece, { stream: true });
      } catch (error) {
        throw asFault(error, line + countLinesBeforeFault(piece));
      }
    },
    end: (line: number): void => {
      try {
        decoder.decode();
      } catch (error) {
        throw asFault(error, line);
      }
    },
  };
}

/** Byte order marks of UTF-16, FE FF and FF FE; neither byte occurs in UTF-8. */
function startsLikeUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
}

function asFault(error: unknown, line: number): unknown {
  return error instanceof TypeError ? new XesFaultFound("encoding-broken", line) : error;
}

const lineFeed = 0x0a;

/** Whole lines of the piece before the first one that is no UTF-8. Its beginning may belong to a character cut in two. */
function countLinesBeforeFault(piece: Uint8Array): number {
  let lines = 0;
  let start = countContinuationBytes(piece);
  for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, start)) {
    if (!isUtf8(piece.subarray(start, end))) break;
    lines += 1;
    start = end + 1;
  }
  return lines;
}

/** At most three belong to a character that began in the piece before. */
function countContinuationBytes(piece: Uint8Array): number {
  const first = piece.subarray(0, 3).findIndex((byte) => byte < 0x80 || byte > 0xbf);
  return first < 0 ? Math.min(3, piece.length) : first;
}
