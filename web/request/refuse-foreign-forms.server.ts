import type { MiddlewareHandler } from "hono";
import { csrf } from "hono/csrf";

/**
 * A form counts only when it comes from our own pages. The browser's Origin is compared with the host it asked for, which a
 * foreign page cannot choose, and with the public address, for proxies that change the host.
 */
export function refuseForeignForms(publicUrl: string): MiddlewareHandler {
  const publicOrigin = new URL(publicUrl).origin;
  return csrf({
    origin: (origin, context) => origin === publicOrigin || hostOf(origin) === context.req.header("host"),
  });
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
