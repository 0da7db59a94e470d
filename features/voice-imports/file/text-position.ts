/** A place in a text that only moves forward, and the line it is in, counted from 1. */
export type TextPosition = { place: number; line: number; nextBreak: number };

/** The beginning of a text whose line breaks are LF only. */
export function beginningOf(text: string): TextPosition {
  return { place: 0, line: 1, nextBreak: breakFrom(text, 0) };
}

/** Moves forward to `place`. The next line break is remembered, because a text of 50 MB may be one single line. */
export function moveForward(text: string, position: TextPosition, place: number): void {
  while (position.nextBreak < place) {
    position.line += 1;
    position.nextBreak = breakFrom(text, position.nextBreak + 1);
  }
  position.place = place;
}

function breakFrom(text: string, place: number): number {
  const found = text.indexOf("\n", place);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}
