import type { HttpBindings } from "@hono/node-server";
import type { SecureHeadersVariables } from "hono/secure-headers";
import type { Workshop } from "#platform/workshop.server.ts";

export type ApplicationOptions = {
  readonly workshop: Workshop;
  /** False while visitors should be sent elsewhere: the database does not answer, or the server is stopping. */
  readonly isReady: () => Promise<boolean>;
  /** How many proxies of the house stand before this server: so many entries of X-Forwarded-For are believed. */
  readonly proxyHops: number;
};

export type ApplicationEnvironment = {
  Bindings: Partial<HttpBindings>;
  Variables: SecureHeadersVariables & { requestId: string };
};
