import { redirect } from "react-router";
import type { FlashKey } from "../texts/flash-texts.ts";
import { flashCookie } from "./cookies.server.ts";

/** A cookie has room for so many, also where each takes nine characters in its encoding. */
const MOST_CHARACTERS_OF_NAMES = 300;

/**
 * After a form: leads to the next page, which says what was done. With and without JavaScript alike. Where an address leads
 * elsewhere for the time being, status 302 says so.
 */
export function redirectWithFlash(
  href: string,
  key: FlashKey,
  options: {
    count?: number;
    maskedCount?: number;
    names?: string;
    status?: 302 | 303;
    cookies?: readonly string[];
  } = {},
) {
  const headers = new Headers();
  const names =
    options.names === undefined
      ? ""
      : `:${Array.from(options.names).slice(0, MOST_CHARACTERS_OF_NAMES).join("")}`;
  const masked = options.maskedCount ? `+${options.maskedCount}` : "";
  headers.append("set-cookie", flashCookie(`${key}${masked}:${options.count ?? 0}${names}`));
  for (const cookie of options.cookies ?? []) headers.append("set-cookie", cookie);
  return redirect(href, { status: options.status ?? 303, headers });
}
