import { useId } from "react";
import { getSeriesPattern, PATTERN_TILE } from "./series-pattern.ts";

/** A small sample of a series' look for the legend. */
export function SeriesSwatch({ position }: { position: number }) {
  const id = useId();
  const pattern = getSeriesPattern(position);
  return (
    <svg aria-hidden="true" className="series-swatch" height="12" viewBox="0 0 18 12" width="18">
      <defs>
        <pattern height={PATTERN_TILE} id={id} patternUnits="userSpaceOnUse" width={PATTERN_TILE}>
          <rect className={pattern.fillClass} height={PATTERN_TILE} width={PATTERN_TILE} />
          <path className={pattern.strokeClass} d={pattern.strokes} />
        </pattern>
      </defs>
      <rect fill={`url(#${id})`} height="12" width="18" />
    </svg>
  );
}
