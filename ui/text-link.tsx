import type { ReactNode } from "react";
import { Link } from "react-router";

export type TextLinkProps = {
  href: string;
  children: ReactNode;
  className?: string | undefined;
  /** Leaves client-side routing aside: downloads, sign-out pages, other applications. */
  isDocument?: boolean | undefined;
  isCurrent?: boolean | undefined;
  /** Name for assistive technology where the visible text alone is not enough. */
  label?: string | undefined;
  /** Language of the link text where it differs from the page, e.g. "en". */
  language?: string | undefined;
  /** The key that follows the link where the page listens to single keys. */
  shortcut?: string | undefined;
};

/** Fragments and other hosts must stay plain anchors: the router would treat them as pages of ours. */
function isPageOfOurs(href: string): boolean {
  return href.startsWith("/") || href.startsWith("?") || href.startsWith(".");
}

/** A link in running text; routes on the client where it can, and is a plain anchor otherwise. */
export function TextLink({
  href,
  children,
  className,
  isDocument = false,
  isCurrent = false,
  label,
  language,
  shortcut,
}: TextLinkProps) {
  const attributes = {
    className: className ?? "text-link",
    "aria-current": isCurrent ? ("page" as const) : undefined,
    "aria-label": label,
    lang: language,
    hrefLang: language,
    "data-shortcut": shortcut,
  };
  if (isDocument || !isPageOfOurs(href)) {
    return (
      <a href={href} {...attributes}>
        {children}
      </a>
    );
  }
  return (
    <Link to={href} {...attributes}>
      {children}
    </Link>
  );
}
