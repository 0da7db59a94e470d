import type { ReactNode } from "react";
import { TextLink } from "./text-link.tsx";

export type RowListRow = {
  key: string;
  title: ReactNode;
  href?: string | undefined;
  note?: ReactNode;
  /** Right side of the row: a tag, a date, a number. */
  aside?: ReactNode;
};

/** Things below one another, divided by lines; each with a title, a note and something at the right. */
export function RowList({ rows, label }: { rows: readonly RowListRow[]; label?: string | undefined }) {
  return (
    <ul aria-label={label} className="row-list" role="list">
      {rows.map((row) => (
        <li className="row-list__row" key={row.key}>
          <div className="row-list__main">
            {row.href === undefined ? (
              <span className="row-list__title">{row.title}</span>
            ) : (
              <TextLink className="row-list__title row-list__title--link" href={row.href}>
                {row.title}
              </TextLink>
            )}
            {row.note === undefined ? null : <div className="row-list__note">{row.note}</div>}
          </div>
          {row.aside === undefined ? null : <div className="row-list__aside">{row.aside}</div>}
        </li>
      ))}
    </ul>
  );
}
