import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { isTypingPlace } from "./is-typing-place.ts";

/** Where a key would press what has the focus anyway. */
const PRESSED_BY_SPACE = "button, summary, [role='button']";

/** A page that takes longer than this will not come; then the keys count for what is there. In milliseconds. */
const LONGEST_WAIT_MS = 8_000;
/** Nobody means more keys than this ahead. */
const MOST_KEYS_AHEAD = 10;
const LEADS_ELSEWHERE = "a[href], button[type='submit']";

type Typing = {
  /** The page from which the last key led away; undefined while none does. */
  leftPage: string | undefined;
  /** Until when keys wait for the next page, as milliseconds of the clock. */
  waitsUntil: number;
  readonly keysAhead: string[];
};

/**
 * Lets single keys press what is visible on the page: an element with `data-shortcut="x"` is clicked when X is pressed, a field
 * gets the focus. `data-shortcut="shift+1"` means the digit with the shift key, wherever the layout has its sign. Inside
 * `data-shortcut-scope` the same key may mean something else while the focus is there. Fields keep their keys.
 *
 * Whoever types faster than pages come never acts on the page before: keys wait until `pageKey`, which names what is shown,
 * has changed. A key that is held down counts once. With `isOn` false no key counts: whoever speaks to the computer, or touches
 * keys by chance, must be able to switch them off (WCAG 2.1.4).
 */
export function useShortcuts(pageKey: string, isOn: boolean): void {
  const typing = useRef<Typing>({ leftPage: undefined, waitsUntil: 0, keysAhead: [] });
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOf(event);
    if (!isOn || isMeantOtherwise(event) || isPressedAnyway(key, event.target)) return;
    const isTaken = event.repeat ? findShortcut(key) !== null : takeKey(typing.current, key, pageKey);
    if (isTaken) event.preventDefault();
  });
  // Before the page is painted: whoever sees it may type.
  useLayoutEffect(() => {
    const listening = new AbortController();
    document.addEventListener("keydown", press, { signal: listening.signal });
    return () => {
      listening.abort();
    };
  }, []);
  useEffect(() => {
    const { keysAhead, waitsUntil } = typing.current;
    // What was typed for a page that never came is not meant for one that somebody went to later.
    if (Date.now() >= waitsUntil) keysAhead.length = 0;
    while (!isWaiting(typing.current, pageKey)) {
      const key = keysAhead.shift();
      if (key === undefined) return;
      pressKey(typing.current, key, pageKey);
    }
  }, [pageKey]);
}

/** Keeps a key for the page that is on its way, or does what it stands for; false where it stands for nothing. */
function takeKey(typing: Typing, key: string, pageKey: string): boolean {
  const { keysAhead, leftPage } = typing;
  const isCatchingUp = leftPage !== pageKey && keysAhead.length > 0;
  if (isWaiting(typing, pageKey) || isCatchingUp) {
    if (keysAhead.length < MOST_KEYS_AHEAD) keysAhead.push(key);
    return true;
  }
  keysAhead.length = 0;
  return pressKey(typing, key, pageKey);
}

function isWaiting({ leftPage, waitsUntil }: Typing, pageKey: string): boolean {
  return leftPage === pageKey && Date.now() < waitsUntil;
}

/** Does what a key stands for on this page; false where it stands for nothing. */
function pressKey(typing: Typing, key: string, pageKey: string): boolean {
  const element = findShortcut(key);
  if (!element) return false;
  if (element.matches(LEADS_ELSEWHERE)) {
    typing.leftPage = pageKey;
    typing.waitsUntil = Date.now() + LONGEST_WAIT_MS;
  }
  if (element.matches("input:not([type='checkbox']), select, textarea")) element.focus();
  else element.click();
  // What a summary opens is where the next key counts.
  if (element.localName === "summary") element.focus();
  return true;
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
  // Without Num Lock the number pad moves: its 2 is the arrow down, its 1 goes to the end.
  const isMoving = event.code.startsWith("Numpad") && !/^\d$/.test(event.key);
  const digit = isMoving ? undefined : /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
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
