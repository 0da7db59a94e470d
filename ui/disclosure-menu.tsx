import type { ReactNode } from "react";
import { useEffect, useRef } from "react";

type DisclosureMenuProps = {
  summary: ReactNode;
  /** Closes the other menus of the same group when this one opens. */
  group?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** A menu that opens without JavaScript; with it, it also closes on Escape, on a click elsewhere and after a choice. */
export function DisclosureMenu({ summary, group, className = "", children }: DisclosureMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => (details.current === null ? undefined : closeWhenLeft(details.current)), []);
  return (
    <details className={`disclosure-menu ${className}`.trim()} name={group} ref={details}>
      <summary className="disclosure-menu__summary">{summary}</summary>
      <div className="disclosure-menu__body">{children}</div>
    </details>
  );
}

function closeWhenLeft(menu: HTMLDetailsElement): () => void {
  const listening = new AbortController();
  const options = { signal: listening.signal };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !menu.open) return;
    const hadFocus = menu.contains(document.activeElement);
    menu.open = false;
    if (hadFocus) menu.querySelector("summary")?.focus();
  };
  const closeOnClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const isInside = target !== null && menu.contains(target);
    if (!isInside || target.closest("a") !== null) menu.open = false;
  };
  document.addEventListener("keydown", closeOnEscape, options);
  document.addEventListener("click", closeOnClick, options);
  return () => {
    listening.abort();
  };
}
