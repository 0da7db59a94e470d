import type { ReactNode } from "react";

export type StopTone = "coming" | "waiting" | "done" | "spared";

export type Stop = {
  key: string;
  title: ReactNode;
  /** One or two words beside the title. */
  tags?: ReactNode;
  /** Sentences below it. */
  note?: ReactNode;
  /** Right side: a period, a day. */
  aside?: ReactNode;
  tone: StopTone;
};

type StopListProps = {
  stops: readonly Stop[];
  label?: string | undefined;
};

/** Stops of a line below one another, each with what there is to say about it. In which order they come, the line shows. */
export function StopList({ stops, label }: StopListProps) {
  return (
    <ol aria-label={label} className="stop-list" role="list">
      {stops.map(({ key, title, tags, note, aside, tone }) => (
        <li className={`stop-list__stop stop-list__stop--${tone}`} key={key}>
          <span aria-hidden="true" className="stop-list__circle" />
          <div className="stop-list__head">
            <span className="stop-list__title">{title}</span>
            {tags === undefined ? null : <span className="stop-list__tags">{tags}</span>}
            {aside === undefined ? null : <span className="stop-list__aside">{aside}</span>}
          </div>
          {note === undefined ? null : <div className="stop-list__note">{note}</div>}
        </li>
      ))}
    </ol>
  );
}
