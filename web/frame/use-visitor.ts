import { useRouteLoaderData } from "react-router";
import type { Language } from "#features/authorities/authority.ts";
import type { PageVisitor } from "./to-page-visitor.ts";

const unknownVisitor: PageVisitor = {
  language: "de",
  theme: "system",
  hasSingleKeys: true,
  flash: undefined,
  member: undefined,
  authority: undefined,
};

/** The reader of this page. Where the root itself failed, a stranger who reads German. */
export function useVisitor(): PageVisitor {
  return useRouteLoaderData<PageVisitor>("root") ?? unknownVisitor;
}

export function useLanguage(): Language {
  return useVisitor().language;
}
