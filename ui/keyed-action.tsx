import type { ReactNode } from "react";
import { KeyCap } from "./key-cap.tsx";

/** A button, a link or words, with the keys that do the same beside it. Where no script runs, no key works and none is shown. */
export function KeyedAction({ keys, children }: { keys: readonly string[]; children: ReactNode }) {
  return (
    <span className="keyed-action">
      <span className="keyed-action__keys">
        {keys.map((key) => (
          <KeyCap key={key}>{key}</KeyCap>
        ))}
      </span>
      {children}
    </span>
  );
}

type KeyedActionsProps = {
  label: string;
  actions: readonly { key: string; keys: readonly string[]; control: ReactNode }[];
};

/** Actions in a row, each with its keys. */
export function KeyedActions({ label, actions }: KeyedActionsProps) {
  return (
    <ul aria-label={label} className="keyed-actions" role="list">
      {actions.map(({ key, keys, control }) => (
        <li key={key}>
          <KeyedAction keys={keys}>{control}</KeyedAction>
        </li>
      ))}
    </ul>
  );
}
