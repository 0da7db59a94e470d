import { createHmac, randomBytes } from "node:crypto";
import type { Context } from "hono";
import type { ApplicationEnvironment } from "./application-options.server.ts";

/** Turns a caller's address into a key for rate limits that means nothing outside this process and is never stored. */
export function createCallerHash(proxyHops: number): (context: Context<ApplicationEnvironment>) => string {
  const salt = randomBytes(32);
  return (context) => {
    const forwarded = context.req.header("x-forwarded-for")?.split(",") ?? [];
    const believed = proxyHops > 0 ? forwarded.at(-proxyHops)?.trim() : undefined;
    // Asked in process, as tests do, there is no connection and no environment.
    const bindings = context.env as ApplicationEnvironment["Bindings"] | undefined;
    const address = believed ?? bindings?.incoming?.socket.remoteAddress ?? "unknown";
    return createHmac("sha256", salt).update(address).digest("base64url");
  };
}
