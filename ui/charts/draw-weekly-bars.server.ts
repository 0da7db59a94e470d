import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { listCountTicks } from "./list-count-ticks.ts";
import { listDateTicks } from "./list-date-ticks.ts";
import { getSeriesPattern, PATTERN_TILE } from "./series-pattern.ts";
import type { PeriodCount, StackedPeriods } from "./stack-periods.ts";
import { stackPeriods } from "./stack-periods.ts";

type WeeklyBarsInput = {
  counts: readonly PeriodCount[];
  /** A week starts on its Monday, a month on its first day. */
  unit?: "week" | "month";
  /** From the bottom of the bars upwards. */
  series: readonly { key: string; label: string }[];
  language: "de" | "en";
  title: string;
  /** What one sees, in a sentence: the drawing's name for those who do not see it. */
  description: string;
  /** Distinguishes the drawings of one page. */
  idPrefix?: string;
};

/** The same drawing for three widths, so that its texts stay readable; the style sheet shows one of them. */
export type WeeklyBarsDrawing = { wideSvg: string; svg: string; narrowSvg: string };

type Frame = { width: number; height: number; mostDateTicks: number; name: string };

const WIDE: Frame = { width: 1040, height: 180, mostDateTicks: 12, name: "wide" };
const MEDIUM: Frame = { width: 500, height: 220, mostDateTicks: 7, name: "medium" };
const NARROW: Frame = { width: 290, height: 190, mostDateTicks: 4, name: "narrow" };
const FONT_SIZE = 14;
const MARGIN = { top: 12, right: 12, bottom: 26, left: 44 };
/** Below this width a gap between bars would eat the bars. */
const LEAST_WIDTH_FOR_GAP = 5;
const locales = { de: "de-DE", en: "en-GB" };

/**
 * Counts per week or month as stacked bars: SVG texts without inline styles, coloured by the classes of chart.css.
 * Series differ by pattern as well as by colour.
 */
export function drawWeeklyBars(input: WeeklyBarsInput): WeeklyBarsDrawing {
  const { counts, unit = "week", series } = input;
  const stacked = stackPeriods({ counts, unit, seriesOrder: series.map(({ key }) => key) });
  return {
    wideSvg: drawFrame(input, stacked, WIDE),
    svg: drawFrame(input, stacked, MEDIUM),
    narrowSvg: drawFrame(input, stacked, NARROW),
  };
}

function drawFrame(input: WeeklyBarsInput, stacked: StackedPeriods, frame: Frame): string {
  const { document } = parseHTML("<html></html>");
  const prefix = `${input.idPrefix ?? "weekly-bars"}-${frame.name}`;
  const countTicks = listCountTicks(stacked.highest);
  const count = new Intl.NumberFormat(locales[input.language]);
  const plot = Plot.plot({
    document,
    width: frame.width,
    height: frame.height,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    x: { type: "utc", axis: null, ...timeDomain(stacked) },
    y: { axis: null, domain: [0, countTicks.at(-1) ?? 1] },
    marks: [
      Plot.gridY(countTicks, { className: "chart-grid" }),
      Plot.axisY(countTicks, {
        className: "chart-axis",
        label: null,
        tickSize: 0,
        tickFormat: (value: number) => count.format(value),
      }),
      ...drawDateAxis(input, stacked, frame),
      ...drawSeries(stacked, frame, prefix),
      Plot.ruleY([0], { className: "chart-baseline" }),
    ],
  });
  return finish(plot, `${input.title}. ${input.description}`, definePatterns(input.series.length, prefix));
}

function timeDomain({ first, end }: StackedPeriods) {
  return first === undefined || end === undefined ? {} : { domain: [first, end] };
}

function drawDateAxis(
  { language }: WeeklyBarsInput,
  { first, end }: StackedPeriods,
  frame: Frame,
): Plot.Markish[] {
  if (first === undefined || end === undefined) return [];
  const ticks = listDateTicks({ first, end, language, atMost: frame.mostDateTicks });
  const labels = new Map(ticks.map(({ date, label }) => [date.getTime(), label]));
  const axis = Plot.axisX(
    ticks.map(({ date }) => date),
    {
      className: "chart-axis",
      label: null,
      tickSize: 4,
      tickFormat: (date: Date) => labels.get(date.getTime()) ?? "",
    },
  );
  return [axis];
}

function drawSeries(stacked: StackedPeriods, frame: Frame, prefix: string): Plot.Markish[] {
  const { bars, first, end } = stacked;
  if (first === undefined || end === undefined) return [];
  const innerWidth = frame.width - MARGIN.left - MARGIN.right;
  const [bar] = bars;
  const barShare =
    bar === undefined ? 1 : (bar.to.getTime() - bar.from.getTime()) / (end.getTime() - first.getTime());
  const gap = innerWidth * barShare < LEAST_WIDTH_FOR_GAP ? 0 : 1;
  return [...Map.groupBy(bars, ({ seriesPosition }) => seriesPosition)].map(([position, seriesBars]) =>
    Plot.rect(seriesBars, {
      x1: "from",
      x2: "to",
      y1: "bottom",
      y2: "top",
      insetLeft: gap,
      insetRight: gap,
      fill: `url(#${prefix}-${position})`,
      className: "chart-bars",
    }),
  );
}

function definePatterns(seriesCount: number, prefix: string): string {
  const patterns = Array.from({ length: seriesCount }, (_, position) => {
    const { fillClass, strokeClass, strokes } = getSeriesPattern(position);
    const size = `width="${PATTERN_TILE}" height="${PATTERN_TILE}"`;
    const lines = strokes === "" ? "" : `<path class="${strokeClass}" d="${strokes}"/>`;
    const tile = `<rect class="${fillClass}" ${size}/>${lines}`;
    return `<pattern id="${prefix}-${position}" patternUnits="userSpaceOnUse" ${size}>${tile}</pattern>`;
  });
  return `<defs>${patterns.join("")}</defs>`;
}

/** Takes away what a strict content security policy forbids, and what our own style sheet decides. */
function finish(svg: Element, name: string, defs: string): string {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of [svg, ...svg.querySelectorAll("*")]) {
    for (const attribute of ["style", "aria-label", "aria-hidden", "font-family"])
      element.removeAttribute(attribute);
  }
  for (const attribute of ["width", "height"]) svg.removeAttribute(attribute);
  svg.setAttribute("class", "chart-svg");
  svg.setAttribute("font-size", String(FONT_SIZE));
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", name);
  return roundCoordinates(svg.outerHTML).replace(/^<svg[^>]*>/, (opening) => opening + defs);
}

/** A tenth of a unit is finer than any screen, and keeps the text small. Texts between tags stay as they are. */
function roundCoordinates(markup: string): string {
  return markup.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  );
}
