import type { ReactNode } from "react";
import { useId } from "react";

export type DataTableColumn<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  isNumeric?: boolean | undefined;
  /** The cell that names the row. */
  isRowHeader?: boolean | undefined;
};

type DataTableProps<Row> = {
  caption: string;
  isCaptionHidden?: boolean | undefined;
  columns: readonly DataTableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** stack: rows become label and value pairs where it is narrow; scroll: the table stays and scrolls sideways. */
  narrow?: "stack" | "scroll" | undefined;
};

/** A table that stays a table for assistive technology, also where its rows are stacked. */
export function DataTable<Row>({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  rowKey,
  narrow = "stack",
}: DataTableProps<Row>) {
  const captionId = useId();
  const scroll = narrow === "scroll" ? { role: "region", "aria-labelledby": captionId, tabIndex: 0 } : {};
  return (
    <div {...scroll} className={`data-table data-table--${narrow}`}>
      {/* Roles are said because "display: block" of stacked rows takes them away. */}
      <table className="kern-table data-table__table" role="table">
        <caption className={isCaptionHidden ? "kern-sr-only" : "data-table__caption"} id={captionId}>
          {caption}
        </caption>
        <thead className="data-table__head" role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th className={headerClass(column.isNumeric)} key={column.key} role="columnheader" scope="col">
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr className="data-table__row" key={rowKey(row)} role="row">
              {columns.map((column) => (
                <DataCell column={column} key={column.key} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function headerClass(isNumeric: boolean | undefined): string {
  return isNumeric === true ? "kern-table__header kern-table__header--numeric" : "kern-table__header";
}

function DataCell<Row>({ column, row }: { column: DataTableColumn<Row>; row: Row }) {
  const content = (
    <>
      <span aria-hidden="true" className="data-table__label">
        {column.header}
      </span>
      <span className="data-table__value">{column.cell(row)}</span>
    </>
  );
  if (column.isRowHeader === true) {
    return (
      <th className="kern-table__header data-table__row-header" role="rowheader" scope="row">
        {content}
      </th>
    );
  }
  const numeric = column.isNumeric === true ? " kern-table__cell--numeric" : "";
  return (
    <td className={`kern-table__cell${numeric}`} role="cell">
      {content}
    </td>
  );
}
