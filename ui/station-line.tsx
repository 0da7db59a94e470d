import { TextLink } from "./text-link.tsx";
import { Written } from "./written.tsx";

export type LineStation = {
  key: string;
  label: string;
  note?: string | undefined;
  href?: string | undefined;
  /** soft: drawn lighter, for what could go. */
  tone?: "ours" | "soft" | undefined;
};
export type LineStage = {
  key: string;
  /** Where the stage stands: "zuerst", "danach". */
  caption: string;
  stations: readonly LineStation[];
};

/** A path as a line with stops: what stands at one stop is done side by side. Upright where there is no room for it. */
export function StationLine({ stages }: { stages: readonly LineStage[] }) {
  return (
    <div className="station-line">
      {/* Safari drops the list role of a list without markers, so it is said. */}
      <ol className="station-line__stages" role="list">
        {stages.map((stage) => (
          <li className="station-line__stage" key={stage.key}>
            <span aria-hidden="true" className="station-line__circle" />
            <span className="station-line__caption">{stage.caption}</span>
            <ul className="station-line__stations" role="list">
              {stage.stations.map((station) => (
                <LineStop key={station.key} station={station} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

function LineStop({ station }: { station: LineStation }) {
  return (
    <li className={`station-line__station station-line__station--${station.tone ?? "ours"}`}>
      {station.href === undefined ? (
        <span className="station-line__label">
          <Written>{station.label}</Written>
        </span>
      ) : (
        <TextLink className="station-line__label station-line__label--link" href={station.href}>
          <Written>{station.label}</Written>
        </TextLink>
      )}
      {station.note === undefined ? null : <span className="station-line__note">{station.note}</span>}
    </li>
  );
}
