import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";

const harmlessMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * A form counts only when it comes from our own pages. The browser's Origin is compared with the host it asked for, which a
 * foreign page cannot choose, and with the public address, for proxies that change the host. A page of the same host that
 * came without encryption, where ours has it, is a foreign one: somebody on the way may have written it.
 */
export function refuseForeignForms(publicUrl: string): MiddlewareHandler {
  const ours = new URL(publicUrl);
  return async ({ req: request }, next) => {
    const isOwn =
      harmlessMethods.has(request.method) ||
      request.header("sec-fetch-site") === "same-origin" ||
      isOwnOrigin(request.header("origin"), request.header("host"));
    if (!isOwn) throw new HTTPException(403);
    await next();
  };

  function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
    if (origin === undefined || !URL.canParse(origin)) return false;
    const sender = new URL(origin);
    return sender.origin === ours.origin || (sender.protocol === ours.protocol && sender.host === host);
  }
}
