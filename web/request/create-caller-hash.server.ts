import { createHmac, randomBytes } from "node:crypto";
import { isIPv6 } from "node:net";
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
    return createHmac("sha256", salt).update(toConnection(address)).digest("base64url");
  };
}

/**
 * What one connection's owner cannot change at will: an IPv4 address, or the first half of an IPv6 address. The second half
 * is the customer's own to choose (RFC 6177), 2^64 addresses for one household.
 */
function toConnection(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [start = "", end] = address.toLowerCase().split("::");
  const groups = start === "" ? [] : start.split(":");
  const missing = end === undefined ? 0 : 8 - groups.length - end.split(":").filter(Boolean).length;
  const whole = [...groups, ...Array<string>(missing).fill("0"), ...(end?.split(":") ?? [])];
  return whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
