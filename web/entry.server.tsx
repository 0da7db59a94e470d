/* eslint-disable max-params -- React Router hands over five arguments. */
import { renderToReadableStream } from "react-dom/server";
import { isRouteErrorResponse, ServerRouter } from "react-router";
import type { EntryContext, HandleErrorFunction, RouterContextProvider } from "react-router";
import { nonceContext, workshopContext } from "./request/request-context.server.ts";
import { NonceProvider } from "./frame/nonce.tsx";

/**
 * Renders whole pages at once. Not by renderToString: the data with which a page comes to life in the browser waits in a
 * Suspense boundary of React Router, and renderToString leaves those out.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const nonce = context.get(nonceContext);
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("cache-control", "private, no-store");
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const page = await renderToReadableStream(
    <NonceProvider nonce={nonce}>
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
    </NonceProvider>,
    { nonce, signal: request.signal },
  );
  await page.allReady;
  return new Response(page, { status, headers });
}

/** The one place where surprises of pages are logged. Answers thrown on purpose (404 and the like) are no surprises. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.get(workshopContext).log.error({ err: error, path: new URL(request.url).pathname }, "page failed");
};
