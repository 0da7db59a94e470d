import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { createRequestHandler, RouterContextProvider } from "react-router";
import type { ServerBuild } from "react-router";
import * as build from "virtual:react-router/server-build";
import { createCallerHash } from "./request/create-caller-hash.server.ts";
import type { ApplicationEnvironment, ApplicationOptions } from "./request/application-options.server.ts";
import { answerRefusal } from "./request/answer-refusal.server.ts";
import { encryptCookies } from "./request/encrypt-cookies.server.ts";
import { forbidStoring } from "./request/forbid-storing.server.ts";
import { keepAssets } from "./request/keep-assets.server.ts";
import { limitBody } from "./request/limit-body.server.ts";
import { logRequests } from "./request/log-requests.server.ts";
import { createRateLimits } from "./request/rate-limits.server.ts";
import {
  callerContext,
  nonceContext,
  rateLimitsContext,
  workshopContext,
} from "./request/request-context.server.ts";
import { refuseForeignForms } from "./request/refuse-foreign-forms.server.ts";
import { refuseUnreadableAddresses } from "./request/refuse-unreadable-addresses.server.ts";
import { refuseUnreadableForms } from "./request/refuse-unreadable-forms.server.ts";
import { securityHeaders } from "./request/security-headers.server.ts";

/** Files at the root of the site; everything else without a name in `assets` is a page. */
const rootFiles = ["/favicon.svg", "/robots.txt"];

/** The whole web application. The order of lines is the order of a request. */
export function createApplication(options: ApplicationOptions): Hono<ApplicationEnvironment> {
  const { workshop } = options;
  const application = new Hono<ApplicationEnvironment>();
  application.onError((error, context) => answerRefusal(error, context, workshop.log));
  application.use(logRequests(workshop.log));
  application.use(securityHeaders(workshop.publicUrl));
  application.use(forbidStoring());
  application.use(encryptCookies(workshop.publicUrl));
  application.get("/health", (context) => context.json({ status: "ok" }));
  application.get("/ready", async (context) => {
    const isReady = await options.isReady();
    return context.json({ status: isReady ? "ready" : "not-ready" }, isReady ? 200 : 503);
  });
  application.use("/assets/*", keepAssets(), serveStatic({ root: "build/client" }));
  for (const file of rootFiles) application.get(file, serveStatic({ path: `build/client${file}` }));
  application.use(refuseUnreadableAddresses());
  application.use(refuseForeignForms(workshop.publicUrl));
  application.use(limitBody());
  application.use(refuseUnreadableForms());
  application.all("*", renderPages(options));
  return application;
}

function renderPages({ workshop, proxyHops }: ApplicationOptions) {
  const handle = createRequestHandler(build as ServerBuild, "production");
  const rateLimits = createRateLimits();
  const hashCaller = createCallerHash(proxyHops);
  return async (context: Parameters<typeof hashCaller>[0]): Promise<Response> => {
    const provider = new RouterContextProvider();
    provider.set(workshopContext, workshop);
    provider.set(rateLimitsContext, rateLimits);
    provider.set(nonceContext, context.get("secureHeadersNonce") ?? "");
    provider.set(callerContext, hashCaller(context));
    const answer = await handle(context.req.raw, provider);
    if (isUnknownFile(answer, context.req.path)) throw new HTTPException(404);
    return answer;
  };
}

/** Addresses of files have no page of their own to say that nothing is there; React Router would answer "null". */
function isUnknownFile({ status, headers }: Response, path: string): boolean {
  const isBare = headers.get("content-type")?.startsWith("application/json") ?? false;
  return status === 404 && isBare && !path.endsWith(".data");
}
