import { TextLink } from "./text-link.tsx";

export type TransitTone = "ours" | "waiting";
export type TransitStop = {
  key: string;
  /** Already formatted for the language. */
  count: string;
  label: string;
  note?: string | undefined;
  href?: string | undefined;
  tone?: TransitTone | undefined;
};
export type TransitStretch = { label?: string | undefined; tone?: TransitTone | undefined };

type TransitLineProps = {
  stops: readonly TransitStop[];
  /** Stretch i lies between stop i and stop i + 1. */
  stretches?: readonly TransitStretch[] | undefined;
  /** Read out before the label of a stretch, for those who do not see where it stands. */
  stretchPrefix?: string | undefined;
};

/** More stops than this fill the width, with centred texts. */
const MOST_STOPS_OF_A_SHORT_LINE = 5;
/** More stops than this need a wide place; before that the line stays upright. */
const MOST_STOPS_OF_A_LONG_LINE = 8;

function nameLength(stopCount: number): "short" | "long" | "very-long" {
  if (stopCount <= MOST_STOPS_OF_A_SHORT_LINE) return "short";
  return stopCount <= MOST_STOPS_OF_A_LONG_LINE ? "long" : "very-long";
}

/** The chain as a line with stops; upright where there is no room for it. */
export function TransitLine({ stops, stretches = [], stretchPrefix }: TransitLineProps) {
  const length = nameLength(stops.length);
  return (
    <div className={`transit transit--${length}`}>
      {/* Safari drops the list role of a list without markers, so it is said. */}
      <ol className={`transit-line transit-line--${length}`} role="list">
        {stops.map((stop, position) => (
          <Stop
            key={stop.key}
            stop={stop}
            stretchAfter={stretches[position]}
            stretchBefore={stretches[position - 1]}
            stretchPrefix={stretchPrefix}
          />
        ))}
      </ol>
    </div>
  );
}

type StopProps = {
  stop: TransitStop;
  stretchBefore: TransitStretch | undefined;
  stretchAfter: TransitStretch | undefined;
  stretchPrefix: string | undefined;
};

function Stop({ stop, stretchBefore, stretchAfter, stretchPrefix }: StopProps) {
  const classNames = [
    "transit-line__stop",
    `transit-line__stop--${stop.tone ?? "ours"}`,
    stretchBefore?.tone === "waiting" ? "transit-line__stop--after-waiting" : "",
    stretchAfter?.tone === "waiting" ? "transit-line__stop--before-waiting" : "",
  ];
  return (
    <li className={classNames.filter(Boolean).join(" ")}>
      <span aria-hidden="true" className="transit-line__circle" />
      <StopName stop={stop} />
      {stop.note === undefined ? null : <span className="transit-line__note">{stop.note}</span>}
      {stretchBefore?.label === undefined ? null : (
        <span className="transit-line__stretch">
          {stretchPrefix === undefined ? null : <span className="kern-sr-only">{stretchPrefix} </span>}
          {stretchBefore.label}
        </span>
      )}
    </li>
  );
}

function StopName({ stop }: { stop: TransitStop }) {
  const name = (
    <>
      <span className="transit-line__count">{stop.count}</span>{" "}
      <span className="transit-line__label">{stop.label}</span>
    </>
  );
  if (stop.href === undefined) return <span className="transit-line__name">{name}</span>;
  return (
    <TextLink className="transit-line__name" href={stop.href}>
      {name}
    </TextLink>
  );
}
