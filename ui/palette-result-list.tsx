import { useEffect, useRef } from "react";
import type { PaletteResult } from "./parse-palette-results.ts";

type PaletteResultListProps = {
  listId: string;
  label: string;
  results: readonly PaletteResult[];
  activeIndex: number;
  onChoose: (result: PaletteResult) => void;
};

/** What the palette found; the active entry follows the arrow keys while the focus stays in the field. */
export function PaletteResultList({ listId, label, results, activeIndex, onChoose }: PaletteResultListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[activeIndex]?.scrollIntoView({ block: "nearest" });
  }, [activeIndex]);
  return (
    <ul aria-label={label} className="command-palette__results" id={listId} ref={list} role="listbox">
      {results.map((result, position) => (
        <li
          aria-selected={position === activeIndex}
          className="command-palette__result"
          id={`${listId}-${position}`}
          key={`${result.href} ${result.label}`}
          onClick={() => {
            onChoose(result);
          }}
          role="option"
        >
          <span className="command-palette__label">{result.label}</span>
          <span className="command-palette__hint"> {result.hint}</span>
        </li>
      ))}
    </ul>
  );
}
