/** A piece of a text by its positions in UTF-16 code units: `start` inclusive, `end` exclusive. */
export type TextSpan = { readonly start: number; readonly end: number };

/**
 * All places where the named group `masked` of a pattern matches. The pattern needs the flags `g` and `d`.
 * The words around the group are what announces it; they stay in the text.
 */
export function listMaskedGroupSpans(text: string, pattern: RegExp): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const place = match.indices?.groups?.["masked"];
    if (place !== undefined && place[0] < place[1]) spans.push({ start: place[0], end: place[1] });
  }
  return spans;
}
