import { renderToString } from "react-dom/server";
import { isRouteErrorResponse, ServerRouter } from "react-router";
import type { EntryContext, HandleErrorFunction, RouterContextProvider } from "react-router";
import { nonceContext, workshopContext } from "./request/request-context.server.ts";
import { NonceProvider } from "./nonce.tsx";

/** Renders whole pages at once: renderToString takes less time than a stream for pages of this size. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Response {
  const nonce = context.get(nonceContext);
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("cache-control", "private, no-store");
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const page = renderToString(
    <NonceProvider nonce={nonce}>
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
    </NonceProvider>,
  );
  return new Response(`<!DOCTYPE html>${page}`, { status, headers });
}

/** The one place where surprises of pages are logged. Answers thrown on purpose (404 and the like) are no surprises. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.get(workshopContext).log.error({ err: error, path: new URL(request.url).pathname }, "page failed");
};
