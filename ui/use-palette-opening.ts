import type { RefObject } from "react";
import { useEffect, useEffectEvent } from "react";

/** Elements with this attribute open the palette when clicked. */
const OPENER = "[data-opens-command-palette]";

/** Opens the dialog on Ctrl/Cmd+K and on a click on the header's search. */
export function usePaletteOpening(dialog: RefObject<HTMLDialogElement | null>, onOpen: () => void): void {
  const open = useEffectEvent(() => {
    if (dialog.current === null || document.querySelector("dialog[open]") !== null) return;
    dialog.current.showModal();
    onOpen();
  });
  useEffect(() => {
    const listening = new AbortController();
    const options = { signal: listening.signal };
    const openOnKey = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== "k" ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      open();
    };
    const openOnClick = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest(OPENER) !== null) open();
    };
    document.addEventListener("keydown", openOnKey, options);
    document.addEventListener("click", openOnClick, options);
    return () => {
      listening.abort();
    };
  }, []);
}
