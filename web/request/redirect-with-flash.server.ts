import { redirect } from "react-router";
import type { FlashKey } from "../texts/flash-texts.ts";
import { flashCookie } from "./cookies.server.ts";

/** After a form: leads to the next page, which says what was done. With and without JavaScript alike. */
export function redirectWithFlash(
  href: string,
  key: FlashKey,
  options: { count?: number; cookies?: readonly string[] } = {},
) {
  const headers = new Headers();
  headers.append("set-cookie", flashCookie(`${key}:${options.count ?? 0}`));
  for (const cookie of options.cookies ?? []) headers.append("set-cookie", cookie);
  return redirect(href, { status: 303, headers });
}
