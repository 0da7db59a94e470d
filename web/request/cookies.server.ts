import { languages } from "#features/authorities/authority.ts";
import type { Language } from "#features/authorities/authority.ts";
import type { Theme } from "./request-context.server.ts";

const YEAR_SECONDS = 365 * 24 * 60 * 60;
const FLASH_SECONDS = 60;

const names = {
  language: "wirkstatt-language",
  theme: "wirkstatt-theme",
  keys: "wirkstatt-keys",
  flash: "wirkstatt-flash",
} as const;

/** Only members get cookies, and only these four besides their session. None of them is ever set on a citizen's page. */
export function languageCookie(language: Language): string {
  return cookie(names.language, language, YEAR_SECONDS);
}

export function themeCookie(theme: Theme): string {
  return cookie(names.theme, theme, theme === "system" ? 0 : YEAR_SECONDS);
}

/** Single keys are on unless a member switched them off. */
export function singleKeysCookie(isOn: boolean): string {
  return cookie(names.keys, isOn ? "" : "off", isOn ? 0 : YEAR_SECONDS);
}

/** A message for the next page: a key of the flash texts, and at most one number and names of things the member has just seen. */
export function flashCookie(message: string): string {
  return cookie(names.flash, encodeURIComponent(message), FLASH_SECONDS);
}

export function clearedFlashCookie(): string {
  return cookie(names.flash, "", 0);
}

export function readLanguage(headers: Headers): Language | undefined {
  const value = readCookie(headers, names.language);
  return languages.find((language) => language === value);
}

export function readTheme(headers: Headers): Theme {
  const value = readCookie(headers, names.theme);
  return value === "light" || value === "dark" ? value : "system";
}

export function readSingleKeys(headers: Headers): boolean {
  return readCookie(headers, names.keys) !== "off";
}

export function readFlash(headers: Headers): string | undefined {
  const value = readCookie(headers, names.flash);
  if (!value) return undefined;
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

function readCookie(headers: Headers, name: string): string | undefined {
  const all = headers.get("cookie")?.split(";") ?? [];
  const found = all.map((part) => part.trim()).find((part) => part.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

function cookie(name: string, value: string, maxAgeSeconds: number): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax`;
}
