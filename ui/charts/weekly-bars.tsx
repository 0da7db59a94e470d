import { DataTable } from "../data-table.tsx";
import { Expandable } from "../expandable.tsx";
import { SeriesSwatch } from "./series-swatch.tsx";

export type WeeklyBarsRow = {
  key: string;
  /** Name of the week or month. */
  period: string;
  /** One count per series, in their order, formatted. */
  counts: readonly string[];
};

type WeeklyBarsProps = {
  /** From drawWeeklyBars. */
  drawing: { wideSvg: string; svg: string; narrowSvg: string };
  series: readonly { key: string; label: string }[];
  /** Name of the legend. */
  legendLabel: string;
  table: { summary: string; caption: string; periodHeader: string; rows: readonly WeeklyBarsRow[] };
};

/** The drawing with its legend and its table. */
export function WeeklyBars({ drawing, series, legendLabel, table }: WeeklyBarsProps) {
  return (
    <div className="weekly-bars">
      <ul aria-label={legendLabel} className="legend" role="list">
        {series.map(({ key, label }, position) => (
          <li className="legend__item" key={key}>
            <SeriesSwatch position={position} />
            {label}
          </li>
        ))}
      </ul>
      {/* Our own drawing, made on the server; no text of a user reaches it. */}
      <div className="weekly-bars__wide" dangerouslySetInnerHTML={{ __html: drawing.wideSvg }} />
      <div className="weekly-bars__medium" dangerouslySetInnerHTML={{ __html: drawing.svg }} />
      <div className="weekly-bars__narrow" dangerouslySetInnerHTML={{ __html: drawing.narrowSvg }} />
      <Expandable summary={table.summary}>
        <WeeklyBarsTable series={series} table={table} />
      </Expandable>
    </div>
  );
}

function WeeklyBarsTable({ series, table }: Pick<WeeklyBarsProps, "series" | "table">) {
  const columns = [
    {
      key: "period",
      header: table.periodHeader,
      cell: (row: WeeklyBarsRow) => row.period,
      isRowHeader: true,
    },
    ...series.map(({ key, label }, position) => ({
      key,
      header: label,
      cell: (row: WeeklyBarsRow) => row.counts[position],
      isNumeric: true,
    })),
  ];
  return (
    <DataTable
      caption={table.caption}
      columns={columns}
      isCaptionHidden
      narrow="scroll"
      rowKey={(row) => row.key}
      rows={table.rows}
    />
  );
}
