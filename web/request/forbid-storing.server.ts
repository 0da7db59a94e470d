import type { MiddlewareHandler } from "hono";

/** What says nothing about being kept is kept nowhere: pages and their data belong to one reader. */
export function forbidStoring(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (!context.res.headers.has("cache-control")) context.header("cache-control", "private, no-store");
  };
}
