import type { Visitor } from "../request/request-context.server.ts";

/** What every page may know of its reader. It goes to the reader's browser, so it holds nothing else. */
export function toPageVisitor(
  { language, theme, hasSingleKeys, signedIn }: Visitor,
  flash: string | undefined,
) {
  return {
    language,
    theme,
    hasSingleKeys,
    flash,
    member: signedIn && { name: signedIn.member.name, role: signedIn.member.role },
    authority: signedIn && {
      name: signedIn.authority.name,
      isDemo: signedIn.authority.isDemo,
      language: signedIn.authority.language,
    },
  };
}

export type PageVisitor = ReturnType<typeof toPageVisitor>;
