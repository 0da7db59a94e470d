import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";

const controlCharacters = /[\u0000-\u001f\u007f]/;

/** Addresses that cannot be decoded, or hide control characters, name nothing: no page and no database is asked for them. */
export function refuseUnreadableAddresses(): MiddlewareHandler {
  return async (context, next) => {
    if (!isReadable(new URL(context.req.url).pathname)) throw new HTTPException(404);
    await next();
  };
}

function isReadable(path: string): boolean {
  try {
    return !controlCharacters.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
