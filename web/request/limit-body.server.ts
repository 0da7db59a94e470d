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

export function limitBody(): MiddlewareHandler {
  const onError = (): never => {
    throw new HTTPException(413);
  };
  const forms = bodyLimit({ maxSize: LARGEST_FORM_BYTES, onError });
  const uploads = bodyLimit({ maxSize: LARGEST_UPLOAD_READ_BYTES, onError });
  return (context, next) => (uploadPath.test(context.req.path) ? uploads : forms)(context, next);
}
