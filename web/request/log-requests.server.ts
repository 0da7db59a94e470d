import { randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { Log } from "#platform/log.server.ts";
import type { ApplicationEnvironment } from "./application-options.server.ts";

/** One line a request, without its query: what people search for is nobody's business. */
export function logRequests(log: Log): MiddlewareHandler<ApplicationEnvironment> {
  return async (context, next) => {
    const requestId = randomUUID();
    context.set("requestId", requestId);
    const start = performance.now();
    await next();
    context.header("x-request-id", requestId);
    const durationMs = Math.round((performance.now() - start) * 10) / 10;
    const { method, path } = context.req;
    log.info({ requestId, method, path, status: context.res.status, durationMs }, "request");
  };
}
