import { useCallback, useRef, useState } from "react";
import type { PaletteResult } from "./parse-palette-results.ts";
import { parsePaletteResults } from "./parse-palette-results.ts";

export type PaletteSearch =
  | { outcome: "idle"; results: readonly PaletteResult[] }
  | { outcome: "loading"; results: readonly PaletteResult[] }
  | { outcome: "loaded"; results: readonly PaletteResult[] }
  | { outcome: "failed"; results: readonly PaletteResult[] };

/** Long enough to skip the letters of a fast writer, short enough not to be felt. */
const PAUSE_MS = 120;

/** Asks the given address for results while somebody types; a later question cancels the earlier one, which answers nothing. */
export function usePaletteSearch(resultsUrl: string) {
  const [search, setSearch] = useState<PaletteSearch>({ outcome: "idle", results: [] });
  const running = useRef<AbortController | null>(null);

  const ask = useCallback(
    async (words: string): Promise<readonly PaletteResult[]> => {
      running.current?.abort();
      const current = new AbortController();
      running.current = current;
      const isOvertaken = () => running.current !== current;
      setSearch((before) => ({ outcome: "loading", results: before.results }));
      await new Promise((resolve) => setTimeout(resolve, words === "" ? 0 : PAUSE_MS));
      if (isOvertaken()) return [];
      const answer = await fetchResults(resultsUrl, words, current.signal);
      if (isOvertaken()) return [];
      setSearch(answer);
      return answer.results;
    },
    [resultsUrl],
  );
  return { search, ask };
}

async function fetchResults(resultsUrl: string, words: string, signal: AbortSignal): Promise<PaletteSearch> {
  try {
    const separator = resultsUrl.includes("?") ? "&" : "?";
    const response = await fetch(`${resultsUrl}${separator}q=${encodeURIComponent(words)}`, {
      headers: { Accept: "application/json" },
      signal,
    });
    if (!response.ok) return { outcome: "failed", results: [] };
    return { outcome: "loaded", results: parsePaletteResults(await response.json()) };
  } catch {
    // Cancelled or offline: the caller drops the first and shows the second.
    return { outcome: "failed", results: [] };
  }
}
