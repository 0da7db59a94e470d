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

/** From this many stops on the line fills the width and its texts are centred. */
const MANY_STOPS = 6;

/** The chain as a line with stops; upright where there is no room for it. */
export function TransitLine({ stops, stretches = [], stretchPrefix }: TransitLineProps) {
  const length = stops.length >= MANY_STOPS ? "long" : "short";
  return (
    <div className="transit">
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
  const name = (
    <>
      <span className="transit-line__count">{stop.count}</span>{" "}
      <span className="transit-line__label">{stop.label}</span>
    </>
  );
  return (
    <li className={classNames.filter(Boolean).join(" ")}>
      <span aria-hidden="true" className="transit-line__circle" />
      {stop.href === undefined ? (
        <span className="transit-line__name">{name}</span>
      ) : (
        <TextLink className="transit-line__name" href={stop.href}>
          {name}
        </TextLink>
      )}
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
