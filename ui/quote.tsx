import type { ReactNode } from "react";
import { TextLink } from "./text-link.tsx";

type QuoteProps = {
  /** The words themselves; may contain MaskedPart. */
  children: ReactNode;
  /** Where the words come from, and when. */
  source?: ReactNode;
  href?: string | undefined;
  /** Text of the link behind the source; without it the source itself is the link. */
  linkLabel?: string | undefined;
  size?: "small" | "medium" | "large" | undefined;
  /** Language of the words where it may differ from the page. */
  language?: string | undefined;
};

/** Somebody's own words with a bar at the left and their source below. */
export function Quote({ children, source, href, linkLabel, size = "medium", language }: QuoteProps) {
  return (
    <figure className={`quote quote--${size}`}>
      <blockquote className="quote__words" lang={language}>
        {children}
      </blockquote>
      {source === undefined && href === undefined ? null : (
        <figcaption className="quote__source">
          <QuoteSource href={href} linkLabel={linkLabel} source={source} />
        </figcaption>
      )}
    </figure>
  );
}

function QuoteSource({ source, href, linkLabel }: Pick<QuoteProps, "source" | "href" | "linkLabel">) {
  if (href === undefined) return source;
  if (linkLabel === undefined) return <TextLink href={href}>{source}</TextLink>;
  return (
    <>
      {source}
      {source === undefined ? null : <span aria-hidden="true"> · </span>}
      <TextLink href={href}>{linkLabel}</TextLink>
    </>
  );
}
