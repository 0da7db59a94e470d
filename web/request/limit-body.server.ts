import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { largestUploadBytes } from "#features/voice-imports/voice-import.ts";

/** The largest form: 20,000 characters of text, each up to nine bytes when encoded, and room for the other fields. */
const LARGEST_FORM_BYTES = 256 * 1024;
/** Room for the parts of a multipart body around the file itself. */
const MULTIPART_FRAME_BYTES = 64 * 1024;
const uploadPath = /^\/dienste\/[^/]+\/stimmen\/import(\.data)?$/;

export function limitBody(): MiddlewareHandler {
  const onError = (): never => {
    throw new HTTPException(413);
  };
  const forms = bodyLimit({ maxSize: LARGEST_FORM_BYTES, onError });
  const uploads = bodyLimit({ maxSize: largestUploadBytes + MULTIPART_FRAME_BYTES, onError });
  return (context, next) => (uploadPath.test(context.req.path) ? uploads : forms)(context, next);
}
