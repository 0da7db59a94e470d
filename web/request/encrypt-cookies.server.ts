import type { MiddlewareHandler } from "hono";

/** Where the public address is encrypted, browsers send none of our cookies without encryption. */
export function encryptCookies(publicUrl: string): MiddlewareHandler {
  const isEncrypted = publicUrl.startsWith("https:");
  return async (context, next) => {
    await next();
    const cookies = context.res.headers.getSetCookie();
    if (!isEncrypted || cookies.every(isSecure)) return;
    context.header("set-cookie", undefined);
    for (const cookie of cookies) {
      context.header("set-cookie", isSecure(cookie) ? cookie : `${cookie}; Secure`, { append: true });
    }
  };
}

function isSecure(cookie: string): boolean {
  return /;\s*secure\s*(;|$)/i.test(cookie);
}
