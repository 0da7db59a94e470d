import { listPageSteps } from "./list-page-steps.ts";
import { TextLink } from "./text-link.tsx";

type PaginationProps = {
  /** Name of the navigation. */
  label: string;
  /** Counts from 1. */
  currentPage: number;
  pageCount: number;
  hrefForPage: (page: number) => string;
  previousLabel: string;
  nextLabel: string;
  /** Name of a page's link, e.g. "Seite 3". */
  pageLabel: (page: number) => string;
};

/** Leads through a long list; draws nothing when there is only one page. */
export function Pagination({
  label,
  currentPage,
  pageCount,
  hrefForPage,
  previousLabel,
  nextLabel,
  pageLabel,
}: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={label} className="pagination">
      {currentPage > 1 ? (
        <TextLink className="pagination__step" href={hrefForPage(currentPage - 1)}>
          {previousLabel}
        </TextLink>
      ) : null}
      <ol className="pagination__pages" role="list">
        {listPageSteps(currentPage, pageCount).map((step) =>
          step.kind === "gap" ? (
            <li aria-hidden="true" className="pagination__gap" key={`gap-${step.before}`}>
              …
            </li>
          ) : (
            <li key={step.page}>
              <TextLink
                className="pagination__page"
                href={hrefForPage(step.page)}
                isCurrent={step.page === currentPage}
                label={pageLabel(step.page)}
              >
                {step.page}
              </TextLink>
            </li>
          ),
        )}
      </ol>
      {currentPage < pageCount ? (
        <TextLink className="pagination__step" href={hrefForPage(currentPage + 1)}>
          {nextLabel}
        </TextLink>
      ) : null}
    </nav>
  );
}
