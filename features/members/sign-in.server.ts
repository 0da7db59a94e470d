import type { SignInResult } from "#platform/login/login.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { findMemberByLogin } from "./find-member.server.ts";
import type { SignInInput } from "./sign-in-input.ts";

/** Signs in by e-mail and password. A right password of somebody who is no active member is refused like a wrong one. */
export async function signIn(workshop: Workshop, input: SignInInput): Promise<SignInResult> {
  const result = await workshop.login.signIn(input.email, input.password);
  if (result.outcome === "refused") return result;
  const headers = asRequestHeaders(result.setCookie);
  const userId = await workshop.login.findUserId(headers);
  const member = userId === undefined ? undefined : await findMemberByLogin(workshop, userId);
  if (member && !member.isDeactivated) return result;
  await workshop.login.signOut(headers);
  return { outcome: "refused" };
}

/** What the browser would send back. */
function asRequestHeaders(setCookie: readonly string[]): Headers {
  const pairs = setCookie.map((cookie) => cookie.split(";", 1).join(""));
  return new Headers({ cookie: pairs.join("; ") });
}
