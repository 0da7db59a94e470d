import { getAuthority } from "#features/authorities/find-authority.server.ts";
import type { Language } from "#features/authorities/authority.ts";
import { findMemberByLogin } from "#features/members/find-member.server.ts";
import { toActor } from "#features/members/member.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { readLanguage, readSingleKeys, readTheme } from "./cookies.server.ts";
import type { Visitor } from "./request-context.server.ts";

/** Who sent this request, and in which language and colours the answer should be. */
export async function findVisitor(workshop: Workshop, request: Request): Promise<Visitor> {
  const signedIn = await findSignedIn(workshop, request.headers);
  const asked = languageOfAddress(request) ?? readLanguage(request.headers);
  const language = asked ?? signedIn?.authority.language ?? languageOfBrowser(request.headers);
  const { headers } = request;
  return { language, theme: readTheme(headers), hasSingleKeys: readSingleKeys(headers), signedIn };
}

async function findSignedIn(workshop: Workshop, headers: Headers): Promise<Visitor["signedIn"]> {
  if (!headers.get("cookie")?.includes("wirkstatt.session_token")) return undefined;
  const userId = await workshop.login.findUserId(headers);
  const member = userId === undefined ? undefined : await findMemberByLogin(workshop, userId);
  if (!member || member.isDeactivated) return undefined;
  const authority = await getAuthority(workshop, member.authorityId);
  return { member, actor: toActor(member), authority };
}

/** Citizens' pages carry the language in the address, because citizens get no cookie. */
function languageOfAddress(request: Request): Language | undefined {
  const value = new URL(request.url).searchParams.get("sprache");
  return value === "de" || value === "en" ? value : undefined;
}

/** German unless the browser asks for other languages only. */
function languageOfBrowser(headers: Headers): Language {
  const wanted = headers.get("accept-language")?.toLowerCase() ?? "";
  if (wanted === "" || /(^|[,\s])de\b/.test(wanted)) return "de";
  return /(^|[,\s])en\b/.test(wanted) ? "en" : "de";
}
