import { KeyCap } from "./key-cap.tsx";

export type KeyHint = { keys: readonly string[]; label: string };

/** Keys beside what they do, for places where work is repetitive. */
export function KeyHints({ hints, label }: { hints: readonly KeyHint[]; label?: string | undefined }) {
  return (
    <ul aria-label={label} className="key-hints" role="list">
      {hints.map((hint) => (
        <li className="key-hints__item" key={hint.label}>
          {hint.keys.map((key) => (
            <KeyCap key={key}>{key}</KeyCap>
          ))}{" "}
          {hint.label}
        </li>
      ))}
    </ul>
  );
}
