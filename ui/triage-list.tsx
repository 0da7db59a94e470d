import type { ReactNode } from "react";
import { TextLink } from "./text-link.tsx";

/** Things to be ordered; its children are TriageItem. */
export function TriageList({ children }: { children: ReactNode }) {
  return (
    <ol className="triage-list" role="list">
      {children}
    </ol>
  );
}

type TriageItemProps = {
  href: string;
  /** Small line above: kind and date. */
  meta: string;
  /** Shown in two lines at most; the rest stands where the link leads. */
  text: ReactNode;
  /** Small line below. */
  note?: ReactNode;
  isCurrent?: boolean | undefined;
  checkbox: {
    name: string;
    value: string;
    /** Says what is selected, for those who do not see the line beside it. */
    label: string;
    checked?: boolean | undefined;
    /** Appears while it is ticked, also without JavaScript: "ausgewählt". */
    selectedText: string;
    /** The key that ticks it where the page listens to single keys. */
    shortcut?: string | undefined;
  };
};

/** One thing to be ordered: opened by its words, selected by its box. */
export function TriageItem({ href, meta, text, note, isCurrent = false, checkbox }: TriageItemProps) {
  return (
    <li className={isCurrent ? "triage-item triage-item--current" : "triage-item"}>
      <label className="triage-item__choice">
        <input
          className="triage-item__box"
          data-shortcut={checkbox.shortcut}
          defaultChecked={checkbox.checked}
          name={checkbox.name}
          type="checkbox"
          value={checkbox.value}
        />
        <span className="kern-sr-only">{checkbox.label}</span>
      </label>
      <div className="triage-item__body">
        <p className="triage-item__meta">
          {meta}
          {/* The box says so itself to those who hear it. */}
          <span aria-hidden="true" className="triage-item__selected">
            {" "}
            · <strong>{checkbox.selectedText}</strong>
          </span>
        </p>
        <TextLink className="triage-item__link" href={href} isCurrent={isCurrent}>
          {text}
        </TextLink>
        {note === undefined ? null : <p className="triage-item__meta">{note}</p>}
      </div>
    </li>
  );
}
