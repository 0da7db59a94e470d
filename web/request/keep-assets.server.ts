import type { MiddlewareHandler } from "hono";

const YEAR_SECONDS = 365 * 24 * 60 * 60;
const foundStatus: ReadonlySet<number> = new Set([200, 206]);

/** Browsers may keep assets for ever: their names change with their content. What is not found there is not kept. */
export function keepAssets(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (!foundStatus.has(context.res.status)) return;
    context.header("cache-control", `public, max-age=${YEAR_SECONDS}, immutable`);
  };
}
