import { createContext } from "react-router";
import type { Authority, Language } from "#features/authorities/authority.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { Member } from "#features/members/member.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { RateLimits } from "./rate-limits.server.ts";

/** The one dependency object, set for every request. */
export const workshopContext = createContext<Workshop>();

/** Marks this request's own scripts for the content security policy. */
export const nonceContext = createContext<string>("");

export const rateLimitsContext = createContext<RateLimits>();

/** Stands for the caller's address in rate limits: a keyed hash, never stored, different after each start. */
export const callerContext = createContext<string>("");

export type Theme = "light" | "dark" | "system";

/** Who looks at the page and how they want to read it. */
export type Visitor = {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether single keys press what is on the page (WCAG 2.1.4: there must be a way to switch them off). */
  readonly hasSingleKeys: boolean;
  readonly signedIn:
    { readonly member: Member; readonly actor: Actor; readonly authority: Authority } | undefined;
};
export const visitorContext = createContext<Visitor>();
