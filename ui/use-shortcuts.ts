import { useEffect } from "react";
import { isTypingPlace } from "./is-typing-place.ts";

/** Where a key would press what has the focus anyway. */
const PRESSED_BY_SPACE = "button, summary, [role='button']";

/**
 * Lets single keys press what is visible on the page: an element with `data-shortcut="x"` is clicked when X is pressed, a field
 * gets the focus. `data-shortcut="shift+1"` means the digit with the shift key, wherever the layout has its sign. Inside
 * `data-shortcut-scope` the same key may mean something else while the focus is there. Fields keep their keys.
 */
export function useShortcuts(): void {
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener("keydown", pressShortcut, { signal: listening.signal });
    return () => {
      listening.abort();
    };
  }, []);
}

function pressShortcut(event: KeyboardEvent): void {
  const key = keyOf(event);
  if (isMeantOtherwise(event) || isPressedAnyway(key, event.target)) return;
  const element = findShortcut(key);
  if (!element) return;
  event.preventDefault();
  if (element.matches("input:not([type='checkbox']), select, textarea")) element.focus();
  else element.click();
  // What a summary opens is where the next key counts.
  if (element.localName === "summary") element.focus();
}

/** Whether the key belongs to the browser, to a field, or to a dialog that is open. */
function isMeantOtherwise(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  if (isTypingPlace(event.target) && !isCheckbox(event.target)) return true;
  return document.querySelector("dialog[open]") !== null;
}

/** The space bar presses what has the focus by itself. */
function isPressedAnyway(key: string, target: EventTarget | null): boolean {
  if (key !== "space") return false;
  return isCheckbox(target) || (target instanceof Element && target.closest(PRESSED_BY_SPACE) !== null);
}

/** A box takes nothing but the space bar, so the other keys are free while it has the focus. */
function isCheckbox(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === "checkbox";
}

function keyOf(event: KeyboardEvent): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  if (digit !== undefined) return event.shiftKey ? `shift+${digit}` : digit;
  return event.key === " " ? "space" : event.key.toLowerCase();
}

function findShortcut(key: string): HTMLElement | null {
  const selector = `[data-shortcut="${CSS.escape(key)}"]`;
  const scope = document.activeElement?.closest("[data-shortcut-scope]");
  const inside = scope?.querySelector<HTMLElement>(selector);
  if (inside) return inside;
  return (
    [...document.querySelectorAll<HTMLElement>(selector)].find(
      (element) => element.localName === "summary" || element.closest("[data-shortcut-scope]") === null,
    ) ?? null
  );
}
