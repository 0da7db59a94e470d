import { useEffect, useRef } from "react";
import { DialogFrame } from "./dialog-frame.tsx";
import { isTypingPlace } from "./is-typing-place.ts";
import { KeyCap } from "./key-cap.tsx";

type KeyHint = { keys: readonly string[]; label: string };

type ShortcutHelpProps = {
  title: string;
  closeLabel: string;
  shortcuts: readonly KeyHint[];
  /** False for people who switched single keys off. */
  isOn: boolean;
};

/** Lists the keys of this page when "?" is pressed outside a field. */
export function ShortcutHelp({ title, closeLabel, shortcuts, isOn }: ShortcutHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!isOn) return;
    const openOnQuestionMark = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTypingPlace(event.target) || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      dialog.current?.showModal();
    };
    document.addEventListener("keydown", openOnQuestionMark);
    return () => {
      document.removeEventListener("keydown", openOnQuestionMark);
    };
  }, [isOn]);
  return (
    <DialogFrame closeLabel={closeLabel} dialog={dialog} title={title}>
      <dl className="shortcut-help">
        {shortcuts.map((shortcut) => (
          <div className="shortcut-help__item" key={shortcut.label}>
            <dt className="shortcut-help__keys">
              {shortcut.keys.map((key) => (
                <KeyCap key={key}>{key}</KeyCap>
              ))}
            </dt>
            <dd className="shortcut-help__label">{shortcut.label}</dd>
          </div>
        ))}
      </dl>
    </DialogFrame>
  );
}
