import type { ChangeEvent, KeyboardEvent } from "react";
import { useId, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { DialogFrame } from "./dialog-frame.tsx";
import { PaletteResultList } from "./palette-result-list.tsx";
import type { PaletteResult } from "./parse-palette-results.ts";
import { usePaletteOpening } from "./use-palette-opening.ts";
import { usePaletteSearch } from "./use-palette-search.ts";

export type CommandPaletteTexts = {
  title: string;
  inputLabel: string;
  placeholder: string;
  closeLabel: string;
  nothingFound: string;
  failed: string;
  /** Announced to screen readers, e.g. "7 Treffer". */
  resultCount: (count: number) => string;
};

type CommandPaletteProps = {
  /** Answers `?q=` with JSON: [{ label, hint, href }]. */
  resultsUrl: string;
  texts: CommandPaletteTexts;
};

/** Search and jump by keyboard: Ctrl/Cmd+K, or a click on the header's search. Needs JavaScript; the header's form does not. */
export function CommandPalette({ resultsUrl, texts }: CommandPaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const navigate = useNavigate();
  const { search, ask } = usePaletteSearch(resultsUrl);
  const [activeIndex, setActiveIndex] = useState(0);
  const { results } = search;

  const start = (words: string) => {
    setActiveIndex(0);
    void ask(words);
  };
  usePaletteOpening(dialog, () => {
    if (input.current !== null) {
      input.current.value = "";
      // Not by autoFocus: React leaves the attribute out where the page was not rendered on the server, and the dialog
      // then gives the focus to its closing button.
      input.current.focus();
    }
    start("");
  });
  const choose = (result: PaletteResult | undefined) => {
    if (result === undefined || dialog.current?.open !== true) return;
    dialog.current.close();
    void navigate(result.href);
  };
  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") {
      event.preventDefault();
      if (search.outcome !== "loading") choose(results[activeIndex]);
      // What is listed still answers the words before: a fast writer means the first answer to these.
      else
        void ask(event.currentTarget.value).then(([first]) => {
          choose(first);
        });
      return;
    }
    const next = nextIndex(event.key, activeIndex, results.length);
    if (next === undefined) return;
    event.preventDefault();
    setActiveIndex(next);
  };
  return (
    <DialogFrame
      className="command-palette"
      closeLabel={texts.closeLabel}
      dialog={dialog}
      title={texts.title}
    >
      <input
        aria-activedescendant={results.length === 0 ? undefined : `${listId}-${activeIndex}`}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-expanded={results.length > 0}
        aria-label={texts.inputLabel}
        autoComplete="off"
        className="command-palette__input"
        onChange={(event: ChangeEvent<HTMLInputElement>) => {
          start(event.currentTarget.value);
        }}
        onKeyDown={handleKey}
        placeholder={texts.placeholder}
        ref={input}
        role="combobox"
        spellCheck={false}
        type="text"
      />
      <PaletteResultList
        activeIndex={activeIndex}
        label={texts.inputLabel}
        listId={listId}
        onChoose={choose}
        results={results}
      />
      <PaletteStatus count={results.length} outcome={search.outcome} texts={texts} />
    </DialogFrame>
  );
}

function PaletteStatus({
  outcome,
  count,
  texts,
}: {
  outcome: string;
  count: number;
  texts: CommandPaletteTexts;
}) {
  const isWordNeeded = outcome === "failed" || (outcome === "loaded" && count === 0);
  const word = outcome === "failed" ? texts.failed : texts.nothingFound;
  return (
    <p className={isWordNeeded ? "command-palette__status" : "kern-sr-only"} role="status">
      {isWordNeeded ? word : null}
      {outcome === "loaded" && count > 0 ? texts.resultCount(count) : null}
    </p>
  );
}

/** The arrows go round in a circle, as in the combobox pattern of the ARIA practices. */
function nextIndex(key: string, current: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (current + 1) % count;
  if (key === "ArrowUp") return (current - 1 + count) % count;
  return undefined;
}
