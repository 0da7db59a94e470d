/** Edge of a pattern's tile, in units of the drawing. */
export const PATTERN_TILE = 6;

/**
 * Strokes on a series' colour, by its position, so that series differ without colour: full, hatched, dotted, lined, empty,
 * striped. A seventh series starts again: who needs more than six should sum the rest.
 */
const STROKES = [
  "",
  "M-1,1L1,-1M0,6L6,0M5,7L7,5",
  "M1.5,1.5h0.01M4.5,4.5h0.01",
  "M0,1.5h6M0,4.5h6",
  "",
  "M1.5,0v6",
] as const;

export type SeriesPattern = { strokes: string; fillClass: string; strokeClass: string };

/** Look of the series at this position, counted from 0; the classes are coloured in chart.css. */
export function getSeriesPattern(position: number): SeriesPattern {
  const index = position % STROKES.length;
  return {
    strokes: STROKES[index] ?? "",
    fillClass: `chart-fill chart-fill--${index}`,
    strokeClass: `chart-stroke chart-stroke--${index}`,
  };
}
