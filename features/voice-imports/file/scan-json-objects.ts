import { beginningOf, moveForward, type TextPosition } from "./text-position.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** One element of a JSON list, still as text, with the line of its first character. */
type JsonElement = { line: number; text: string };

/**
 * The elements of the list that the text is or holds under the key `service_requests`; a text that is one other object is
 * its own single element. The elements are not parsed here: each is read alone, so that one after another is in memory.
 * Throws UnreadableFile: json-broken (not such a list, cut off, text behind its end), line-too-long for one element.
 */
export function* scanJsonObjects(text: string, mostCharacters: number): Generator<JsonElement> {
  const opening = /^\s*(?:\{\s*"service_requests"\s*:\s*)?\[/.exec(text);
  const position = beginningOf(text);
  if (!opening) {
    skipSpace(text, position);
    yield { line: position.line, text: text.trim() };
    return;
  }
  const isWrapped = opening[0].includes("{");
  moveForward(text, position, opening[0].length);
  for (let isFirst = true; ; isFirst = false) {
    skipSpace(text, position);
    if (isFirst && text[position.place] === "]") break;
    const { line } = position;
    const element = takeElement(text, position);
    if (element.length > mostCharacters) throw new UnreadableFile("line-too-long", line);
    yield { line, text: element };
    skipSpace(text, position);
    if (text[position.place] === "]") break;
    if (text[position.place] !== ",") throw new UnreadableFile("json-broken", position.line);
    position.place += 1;
  }
  const rest = text.slice(position.place + 1);
  if (!(isWrapped ? /^\s*[,}]/ : /^\s*$/).test(rest)) throw new UnreadableFile("json-broken", position.line);
}

const notSpace = /\S/g;

function skipSpace(text: string, position: TextPosition): void {
  notSpace.lastIndex = position.place;
  const next = notSpace.exec(text)?.index ?? text.length;
  moveForward(text, position, next);
}

/** Everything that matters for the end of a value. */
const marks = /["[\]{},]/g;

function takeElement(text: string, position: TextPosition): string {
  const start = position.place;
  const end = endOfElement(text, start);
  if (end === undefined || end === start) throw new UnreadableFile("json-broken", position.line);
  moveForward(text, position, end);
  return text.slice(start, end).trim();
}

const depthChange: Readonly<Record<string, number>> = { "[": 1, "{": 1, "]": -1, "}": -1 };

/** The place of the comma or bracket behind an element; undefined where the text ends before. */
function endOfElement(text: string, start: number): number | undefined {
  let depth = 0;
  marks.lastIndex = start;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const change = depthChange[mark[0]] ?? 0;
    const isComma = mark[0] === ",";
    if (depth === 0 && (isComma || change < 0)) return mark.index;
    depth += change;
    if (mark[0] === '"') marks.lastIndex = endOfString(text, marks.lastIndex);
  }
  return undefined;
}

const stringMarks = /["\\]/g;

/** The place behind the closing quote; the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  stringMarks.lastIndex = start;
  for (let mark = stringMarks.exec(text); mark; mark = stringMarks.exec(text)) {
    if (mark[0] === '"') return stringMarks.lastIndex;
    stringMarks.lastIndex += 1;
  }
  return text.length;
}
