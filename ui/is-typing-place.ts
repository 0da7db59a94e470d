const TYPING_PLACES = "input, textarea, select, [contenteditable='true']";

/** Whether a key pressed here is meant for a field and not for a shortcut. */
export function isTypingPlace(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPING_PLACES) !== null;
}
