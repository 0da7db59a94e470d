export type JourneyTone = "link-1" | "link-2" | "link-3" | "link-4" | "waiting" | "effect";

/** Height of a bar in pixels; its drawing is stretched sideways only. */
const BAR_HEIGHT = 26;
const TILE = 8;

/**
 * Marks on a tone's colour. Waiting is always hatched and effect always lined; the links of the chain get theirs only where the
 * system's own colours replace ours, see journey-bars.css.
 */
const marks: Readonly<Record<JourneyTone, { width: number; height: number; path: string }>> = {
  "link-1": { width: TILE, height: TILE, path: "" },
  "link-2": { width: TILE, height: TILE, path: "M2,2h0.01M6,6h0.01" },
  "link-3": { width: TILE, height: TILE, path: "M2,0v8M6,0v8" },
  "link-4": { width: TILE, height: TILE, path: "M0,4h8" },
  waiting: { width: TILE, height: TILE, path: "M-2,2L2,-2M0,8L8,0M6,10L10,6" },
  effect: { width: TILE, height: BAR_HEIGHT, path: `M0,${BAR_HEIGHT - 4}h8` },
};
const tones = Object.keys(marks) as readonly JourneyTone[];

function patternId(idPrefix: string, tone: JourneyTone): string {
  return `${idPrefix}-${tone}`;
}

/** Colours and marks of the bars, once for all drawings of a chart. */
export function JourneyPatterns({ idPrefix }: { idPrefix: string }) {
  return (
    <svg aria-hidden="true" className="journey-patterns" height="0" width="0">
      <defs>
        {tones.map((tone) => {
          const { path, ...size } = marks[tone];
          return (
            <pattern {...size} id={patternId(idPrefix, tone)} key={tone} patternUnits="userSpaceOnUse">
              <rect {...size} className={`journey-ground journey-ground--${tone}`} />
              <path className={`journey-mark journey-mark--${tone}`} d={path} />
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}

export type JourneySegment = {
  key: string;
  /** Position on the axis, from 0 to 1. */
  fromShare: number;
  untilShare: number;
  tone: JourneyTone;
  /** What the segment says, with its length and unit: "Bedarf, 34 Tage". */
  label: string;
};

/** What lies before or after the axis ends at its edge. */
function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** A share of the axis as a length that SVG understands, so that no style attribute is needed. */
export function toPercent(share: number): string {
  return `${Math.round(clampShare(share) * 10_000) / 100}%`;
}

/** The bar of one row; its texts stand beside it for those who do not see it. */
export function JourneyTrack({
  idPrefix,
  segments,
}: {
  idPrefix: string;
  segments: readonly JourneySegment[];
}) {
  return (
    <svg aria-hidden="true" className="journey-track" height={BAR_HEIGHT} width="100%">
      {segments.map(({ key, tone, label, fromShare, untilShare }) => (
        <rect
          className="journey-track__segment"
          fill={`url(#${patternId(idPrefix, tone)})`}
          height={BAR_HEIGHT}
          key={key}
          width={toPercent(clampShare(untilShare) - clampShare(fromShare))}
          x={toPercent(fromShare)}
        >
          <title>{label}</title>
        </rect>
      ))}
    </svg>
  );
}

/** A small sample of a tone for the legend. */
export function JourneySwatch({ idPrefix, tone }: { idPrefix: string; tone: JourneyTone }) {
  return (
    <svg aria-hidden="true" className="journey-swatch" height="12" width="18">
      {/* The lower end of a bar, where an effect has its line. */}
      <svg height={BAR_HEIGHT} width="18" y={12 - BAR_HEIGHT}>
        <rect fill={`url(#${patternId(idPrefix, tone)})`} height={BAR_HEIGHT} width="18" />
      </svg>
    </svg>
  );
}
