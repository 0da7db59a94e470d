import { useId } from "react";
import { TextLink } from "./text-link.tsx";
import { traceTributaries } from "./trace-tributaries.ts";
import type { TransitStop, TransitStretch } from "./transit-line.tsx";
import { TransitLine } from "./transit-line.tsx";

export type ConfluenceDoor = {
  key: string;
  label: string;
  count: number;
  /** The count, formatted for the language. */
  countText: string;
  href?: string | undefined;
};

type ConfluenceProps = {
  /** Heading of the doors. */
  title: string;
  headingLevel?: 3 | 4 | undefined;
  /** Where things come in, from top to bottom; the drawing is calmest with the largest first. */
  doors: readonly ConfluenceDoor[];
  stops: readonly TransitStop[];
  stretches?: readonly TransitStretch[] | undefined;
  stretchPrefix?: string | undefined;
};

/** More stops than this leave no room for the doors at their side. */
const MOST_STOPS_BESIDE_DOORS = 8;

function chooseLayout(stopCount: number): "one" | "many" | "upright" {
  if (stopCount <= 1) return "one";
  return stopCount <= MOST_STOPS_BESIDE_DOORS ? "many" : "upright";
}

/** The doors of the chain as tributaries that flow into the first stop of its line. Without doors only the line. */
export function Confluence({ title, headingLevel = 3, doors, ...line }: ConfluenceProps) {
  if (doors.length === 0) return <TransitLine {...line} />;
  const Heading = `h${headingLevel}` as const;
  const layout = chooseLayout(line.stops.length);
  return (
    <div className="confluence-place">
      <Heading className="confluence__heading">{title}</Heading>
      <div className={`confluence confluence--${layout}`}>
        <div className="confluence__sources">
          {/* Safari drops the list role of a list without markers, so it is said. */}
          <ul className="confluence__doors" role="list">
            {doors.map((door) => (
              <Door door={door} key={door.key} />
            ))}
          </ul>
          <Streams
            counts={doors.map(({ count }) => count)}
            mouth={layout === "one" ? "middle" : "first-row"}
          />
        </div>
        <TransitLine {...line} />
      </div>
    </div>
  );
}

function Door({ door }: { door: ConfluenceDoor }) {
  return (
    <li className="confluence__door">
      {door.href === undefined ? door.label : <TextLink href={door.href}>{door.label}</TextLink>}{" "}
      <span className="confluence__count">{door.countText}</span>
    </li>
  );
}

/** Stretched to the height of the rows; only the widths of the lines stay as they are. */
function Streams({ counts, mouth }: Parameters<typeof traceTributaries>[0]) {
  const id = useId();
  const { width, height, courses, trunk } = traceTributaries({ counts, mouth });
  return (
    <svg
      aria-hidden="true"
      className="confluence__streams"
      preserveAspectRatio="none"
      viewBox={`0 0 ${width} ${height}`}
    >
      <defs>
        <linearGradient gradientUnits="userSpaceOnUse" id={id} x1="0" x2={width / 2} y1="0" y2="0">
          <stop className="confluence__spring" offset="0" />
          <stop className="confluence__mouth" offset="1" />
        </linearGradient>
      </defs>
      {[...courses, trunk].map((course) => (
        <path
          d={course.path}
          fill="none"
          key={course.path}
          stroke={`url(#${id})`}
          strokeWidth={course.width}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
