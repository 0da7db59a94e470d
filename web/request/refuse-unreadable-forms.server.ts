import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { uploadPath } from "./limit-body.server.ts";

const answeredMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST"]);
const formType = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;
/** No form of ours comes near; a body of nothing but ampersands would keep the server busy. */
const MOST_FIELDS = 500;

/**
 * Pages may rely on a form that can be read: other methods, other kinds of content and broken bodies are answered here.
 * Uploads are read as a stream by their own page. Stands behind the limit of the body's size.
 */
export function refuseUnreadableForms(): MiddlewareHandler {
  return async (context, next) => {
    const { method, path, raw } = context.req;
    if (!answeredMethods.has(method)) throw new HTTPException(405);
    if (method === "POST" && !uploadPath.test(path)) {
      const contentType = raw.headers.get("content-type") ?? "";
      if (!formType.test(contentType)) throw new HTTPException(415);
      const body = await raw.arrayBuffer().catch(() => {
        throw new HTTPException(400);
      });
      await checkFields(body, contentType);
      context.req.raw = new Request(raw, { body });
    }
    await next();
  };
}

async function checkFields(body: ArrayBuffer, contentType: string): Promise<void> {
  const form = await new Response(body, { headers: { "content-type": contentType } })
    .formData()
    .catch(() => undefined);
  if (!form) throw new HTTPException(400);
  if ([...form.keys()].length > MOST_FIELDS) throw new HTTPException(413);
}
