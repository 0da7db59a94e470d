import type { ReactNode } from "react";
import type { BreadcrumbItem } from "./breadcrumb.tsx";
import { Breadcrumb } from "./breadcrumb.tsx";
import { Written } from "./written.tsx";

type PageTitleProps = {
  title: string;
  /** The title is a name people here gave. */
  isWritten?: boolean | undefined;
  /** The title is a whole sentence: it is set smaller and may be long. */
  isSentence?: boolean | undefined;
  breadcrumb?: { label: string; items: readonly BreadcrumbItem[] } | undefined;
  /** What stands above the name: people's own words. */
  words?: ReactNode;
  /** One or two sentences that say what matters here today; wrap what hurts in Hurts. */
  lead?: ReactNode;
  /** Buttons for what one does with the whole page. */
  actions?: ReactNode;
};

/** Opens a page: where am I, what is it called, what matters. */
export function PageTitle({
  title,
  isWritten = false,
  isSentence = false,
  breadcrumb,
  words,
  lead,
  actions,
}: PageTitleProps) {
  return (
    <header className={`page-title${isSentence ? " page-title--sentence" : ""}`}>
      {breadcrumb === undefined ? null : <Breadcrumb {...breadcrumb} />}
      {words === undefined ? null : <div className="page-title__words">{words}</div>}
      <div className="page-title__row">
        <h1 className="page-title__heading">{isWritten ? <Written>{title}</Written> : title}</h1>
        {lead === undefined ? null : <p className="page-title__lead">{lead}</p>}
        {actions === undefined ? null : <div className="page-title__actions">{actions}</div>}
      </div>
    </header>
  );
}
