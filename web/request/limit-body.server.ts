import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { largestUploadBytes } from "#features/voice-imports/voice-import.ts";

/** The largest form: 20,000 characters of text, each up to nine bytes when encoded, and room for the other fields. */
const LARGEST_FORM_BYTES = 256 * 1024;
/**
 * A file that is too large is still read to its end, and thrown away on the way: a browser hears no answer before it has
 * sent everything, and the page says what is wrong. Ten times the largest file is no mistake any more.
 */
const LARGEST_UPLOAD_READ_BYTES = 10 * largestUploadBytes;
/** The one page that takes files. It reads them itself, piece by piece. */
export const uploadPath = /^\/dienste\/[^/]+\/stimmen\/import(\.data)?$/;

/** Refuses bodies above their page's limit. Forms are held in memory as a whole, uploads never are. */
export function limitBody(): MiddlewareHandler {
  const forms = bodyLimit({ maxSize: LARGEST_FORM_BYTES, onError: refuse });
  return async (context, next) => {
    if (!uploadPath.test(context.req.path)) return forms(context, next).catch(blameTheSender);
    const { raw } = context.req;
    if (Number(raw.headers.get("content-length") ?? 0) > LARGEST_UPLOAD_READ_BYTES) refuse();
    if (raw.body) context.req.raw = new Request(raw, asStream(raw.body.pipeThrough(endAtLimit())));
    return next();
  };
}

/** Node asks for `duplex` where a body is a stream; the browsers' types do not know it. */
function asStream(body: ReadableStream<Uint8Array>): RequestInit {
  return { body, duplex: "half" } as RequestInit;
}

function refuse(): never {
  throw new HTTPException(413);
}

/** A body that breaks off on its way is no error of ours. */
function blameTheSender(error: unknown): never {
  throw error instanceof HTTPException ? error : new HTTPException(400);
}

/** Breaks an upload off that does not tell its length, or not the right one. */
function endAtLimit(): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(piece, controller) {
      bytes += piece.byteLength;
      if (bytes > LARGEST_UPLOAD_READ_BYTES) controller.error(new RangeError("upload too large"));
      else controller.enqueue(piece);
    },
  });
}
