export type PaletteResult = { label: string; hint: string; href: string };

/** Reads what the server sent; entries that are not results are left out. */
export function parsePaletteResults(received: unknown): PaletteResult[] {
  if (!Array.isArray(received)) return [];
  return received.filter(isPaletteResult).map(({ label, hint, href }) => ({ label, hint: hint ?? "", href }));
}

function isPaletteResult(entry: unknown): entry is { label: string; hint?: string; href: string } {
  if (typeof entry !== "object" || entry === null) return false;
  const { label, hint, href } = entry as Record<string, unknown>;
  return (
    typeof label === "string" && typeof href === "string" && ["string", "undefined"].includes(typeof hint)
  );
}
