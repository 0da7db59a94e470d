import type { ReactNode } from "react";
import { useId } from "react";

type SuggestionListProps = {
  title: string;
  headingLevel?: 2 | 3 | undefined;
  /** A small line below the heading that says what these are. */
  subline?: string | undefined;
  /** SuggestionItem. */
  children: ReactNode;
};

/** Suggestions of one kind below their heading. */
export function SuggestionList({ title, headingLevel = 2, subline, children }: SuggestionListProps) {
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="suggestions">
      <Heading className="suggestions__heading" id={headingId}>
        {title}
      </Heading>
      {subline === undefined ? null : <p className="suggestions__subline">{subline}</p>}
      <ul aria-labelledby={headingId} className="row-list" role="list">
        {children}
      </ul>
    </div>
  );
}

type SuggestionItemProps = {
  text: ReactNode;
  /** Small text behind the words: "86 Stimmen". */
  note?: string | undefined;
  /** At the right: a StateTag or a date. */
  tag?: ReactNode;
  /** What can be done with it. */
  action?: ReactNode;
};

/** One suggestion: its words, how it stands, and what can be done with it. */
export function SuggestionItem({ text, note, tag, action }: SuggestionItemProps) {
  return (
    <li className="row-list__row suggestions__item">
      <div className="row-list__main">
        {text}
        {note === undefined ? null : (
          <>
            {" "}
            <span className="suggestions__note">{note}</span>
          </>
        )}
      </div>
      {tag === undefined ? null : <div className="row-list__aside">{tag}</div>}
      {action === undefined ? null : <div className="suggestions__action">{action}</div>}
    </li>
  );
}
