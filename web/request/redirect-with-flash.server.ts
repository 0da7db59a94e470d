import { redirect } from "react-router";
import type { FlashKey } from "../texts/flash-texts.ts";
import { flashCookie } from "./cookies.server.ts";

/**
 * After a form: leads to the next page, which says what was done. With and without JavaScript alike. Where an address leads
 * elsewhere for the time being, status 302 says so.
 */
export function redirectWithFlash(
  href: string,
  key: FlashKey,
  options: { count?: number; status?: 302 | 303; cookies?: readonly string[] } = {},
) {
  const headers = new Headers();
  headers.append("set-cookie", flashCookie(`${key}:${options.count ?? 0}`));
  for (const cookie of options.cookies ?? []) headers.append("set-cookie", cookie);
  return redirect(href, { status: options.status ?? 303, headers });
}
