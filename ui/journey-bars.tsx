import { useId } from "react";
import type { ReactNode } from "react";
import { DataTable } from "./data-table.tsx";
import { Expandable } from "./expandable.tsx";
import { JourneyFigureCell } from "./journey-figure.tsx";
import type { JourneyFigure } from "./journey-figure.tsx";
import { JourneyPatterns, JourneySwatch, JourneyTrack, toPercent } from "./journey-tones.tsx";
import type { JourneySegment, JourneyTone } from "./journey-tones.tsx";
import { TextLink } from "./text-link.tsx";

export type JourneyTick = { label: string; atShare: number };

export type JourneyRow = {
  key: string;
  /** Somebody's words, with the quotation marks of their language. */
  quote: string;
  name: string;
  /** Small text behind the name: "86 Stimmen". */
  note?: string | undefined;
  href?: string | undefined;
  /** In the order of time. */
  segments: readonly JourneySegment[];
  /** What is to be said of the bar's end: "wartet auf Datenschutz: 18 Arbeitstage, Frist 10". */
  segmentNote?: ReactNode;
  figure: JourneyFigure;
};

type JourneyBarsProps = {
  /** Labels of the calendar axis, already formatted, in the order of time. */
  ticks: readonly JourneyTick[];
  legend: { label: string; items: readonly { tone: JourneyTone; label: string }[] };
  /** Sorted by what hurts most. */
  rows: readonly JourneyRow[];
  table: {
    summary: string;
    caption: string;
    headers: { row: string; segments: string; figure: string };
  };
};

/** Ways of several things on one calendar axis: whose words they answer, where the time went, and what it costs. */
export function JourneyBars({ ticks, legend, rows, table }: JourneyBarsProps) {
  // React's ids carry characters that a reference inside url() would have to escape.
  const idPrefix = `journey-${useId().replaceAll(/[^\w-]/g, "")}`;
  return (
    <div className="journey-bars">
      <JourneyPatterns idPrefix={idPrefix} />
      <ul aria-label={legend.label} className="legend" role="list">
        {legend.items.map(({ tone, label }) => (
          <li className="legend__item" key={tone}>
            <JourneySwatch idPrefix={idPrefix} tone={tone} />
            {label}
          </li>
        ))}
      </ul>
      <JourneyAxis ticks={ticks} />
      {/* Safari drops the list role of a list without markers, so it is said. */}
      <ol className="journey-bars__rows" role="list">
        {rows.map((row) => (
          <li className="journey-bars__row" key={row.key}>
            <JourneyName row={row} />
            <JourneyCourse idPrefix={idPrefix} row={row} />
            <JourneyFigureCell figure={row.figure} />
          </li>
        ))}
      </ol>
      <Expandable summary={table.summary}>
        <JourneyTable rows={rows} table={table} />
      </Expandable>
    </div>
  );
}

/** A label nearer to an end of the axis than this is set flush with it. */
const EDGE_SHARE = 0.04;

function anchorTick(atShare: number): "start" | "middle" | "end" {
  if (atShare < EDGE_SHARE) return "start";
  return atShare > 1 - EDGE_SHARE ? "end" : "middle";
}

/** Every segment carries its length in words, so the axis is for the eye alone. */
function JourneyAxis({ ticks }: { ticks: readonly JourneyTick[] }) {
  return (
    <div aria-hidden="true" className="journey-bars__axis">
      <svg className="journey-axis" height="20" width="100%">
        {ticks.map(({ label, atShare }) => (
          <text
            className="journey-axis__tick"
            key={`${label} ${atShare}`}
            textAnchor={anchorTick(atShare)}
            x={toPercent(atShare)}
            y="14"
          >
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}

function JourneyName({ row: { quote, name, note, href } }: { row: JourneyRow }) {
  return (
    <div className="journey-name">
      <p className="journey-name__quote">{quote}</p>
      <p className="journey-name__note">
        {href === undefined ? (
          name
        ) : (
          <TextLink className="journey-name__link" href={href}>
            {name}
          </TextLink>
        )}
        {note === undefined ? null : (
          <>
            {" "}
            <span className="journey-name__aside">{note}</span>
          </>
        )}
      </p>
    </div>
  );
}

/** A note speaks of the waiting or the effect at the end of a bar; where there is neither, of the whole bar. */
function findNotedShare(segments: readonly JourneySegment[]): number {
  const last = segments.at(-1);
  const noted = last?.tone === "waiting" || last?.tone === "effect" ? last : segments[0];
  return noted?.fromShare ?? 0;
}

function JourneyCourse({ idPrefix, row }: { idPrefix: string; row: JourneyRow }) {
  const { segments, segmentNote, figure } = row;
  return (
    <div className="journey-course">
      <JourneyTrack idPrefix={idPrefix} segments={segments} />
      <ol className="kern-sr-only" role="list">
        {segments.map(({ key, label }) => (
          <li key={key}>{label}</li>
        ))}
      </ol>
      {segmentNote === undefined ? null : (
        <div className={`journey-course__note journey-course__note--${figure.tone}`}>
          {/* Moves the note below what it speaks of, as far as its words leave room. */}
          <svg
            aria-hidden="true"
            className="journey-course__indent"
            height="1"
            width={toPercent(findNotedShare(segments))}
          />
          <p className="journey-course__words">{segmentNote}</p>
        </div>
      )}
    </div>
  );
}

function JourneyTable({ rows, table }: Pick<JourneyBarsProps, "rows" | "table">) {
  const columns = [
    {
      key: "row",
      header: table.headers.row,
      cell: ({ name, quote }: JourneyRow) => `${name}: ${quote}`,
      isRowHeader: true,
    },
    {
      key: "segments",
      header: table.headers.segments,
      cell: ({ segments }: JourneyRow) => (
        <ul className="journey-bars__segments" role="list">
          {segments.map(({ key, label }) => (
            <li key={key}>{label}</li>
          ))}
        </ul>
      ),
    },
    {
      key: "figure",
      header: table.headers.figure,
      cell: ({ figure: { value, label, range, further } }: JourneyRow) => (
        <>
          {[label === undefined ? value : `${value} ${label}`, range].filter(Boolean).join(" · ")}
          {further === undefined ? null : <> · {further}</>}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={table.caption}
      columns={columns}
      isCaptionHidden
      rowKey={({ key }) => key}
      rows={rows}
    />
  );
}
