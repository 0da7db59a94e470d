import type { ReactNode } from "react";

type TriageLayoutProps = {
  /** How far the work is, above the columns. */
  progress?: ReactNode;
  /** What is being ordered right now, with its actions. */
  focus: ReactNode;
  focusLabel: string;
  /** What helps to decide: suggestions. */
  aside: ReactNode;
  asideLabel: string;
  /** What is still to be ordered. */
  list: ReactNode;
  listLabel: string;
};

/**
 * A place for ordering many things one by one, to be put inside one form. In the document, and so for the keyboard and on
 * narrow screens, the thing in focus comes first; with room the list stands at its left and the suggestions at its right.
 */
export function TriageLayout(props: TriageLayoutProps) {
  const { progress, focus, focusLabel, aside, asideLabel, list, listLabel } = props;
  return (
    <div className="triage">
      {progress === undefined ? null : <div className="triage__progress">{progress}</div>}
      <div className="triage__columns">
        <section aria-label={focusLabel} className="triage__focus">
          {focus}
        </section>
        <section aria-label={asideLabel} className="triage__aside">
          {aside}
        </section>
        <section aria-label={listLabel} className="triage__list">
          {list}
        </section>
      </div>
    </div>
  );
}

type TriageFocusProps = {
  /** Where it comes from, and when. */
  meta: ReactNode;
  /** The words themselves; may contain MaskedPart. */
  children: ReactNode;
  /** Small text below the words. */
  note?: ReactNode;
  actions: ReactNode;
  /** Language of the words where it may differ from the page. */
  language?: string | undefined;
};

/** The thing in focus: its words large, what can be done with it below. */
export function TriageFocus({ meta, children, note, actions, language }: TriageFocusProps) {
  return (
    <>
      <p className="triage__meta">{meta}</p>
      <blockquote className="triage__words" lang={language}>
        {children}
      </blockquote>
      {note === undefined ? null : <p className="triage__meta">{note}</p>}
      <div className="triage__actions">{actions}</div>
    </>
  );
}
