import { beginningOf, moveForward, type TextPosition } from "./text-position.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** The wanted child elements of one <request>, with the line of its opening tag. */
type XmlRequest = { line: number; values: ReadonlyMap<string, string> };

/**
 * The requests of a GeoReport v2 document: <service_requests><request>…</request></service_requests>. Only elements in
 * `wanted` are ever taken out. Strict about what decides whether something is lost: every tag closes, every entity is one
 * of XML's own, nothing follows the end. A document type declaration is refused, because it can define entities.
 * Throws UnreadableFile: xml-broken with its line, line-too-long for one request.
 */
export function* scanXmlRequests(
  text: string,
  wanted: ReadonlySet<string>,
  mostCharacters: number,
): Generator<XmlRequest> {
  const reading: Reading = {
    text,
    wanted,
    ...beginningOf(text),
    open: [],
    isRootRead: false,
    request: undefined,
    value: "",
  };
  while (reading.place < text.length) {
    const { line } = reading;
    const found = readToken(reading);
    const requestLength = reading.request ? reading.place - reading.request.start : 0;
    if (requestLength > mostCharacters)
      throw new UnreadableFile("line-too-long", reading.request?.line ?? line);
    if (found) yield found;
  }
  if (reading.open.length > 0 || !reading.isRootRead) throw broken(reading);
}

type Reading = TextPosition & {
  text: string;
  wanted: ReadonlySet<string>;
  /** Names of the open elements, outermost first. */
  open: string[];
  isRootRead: boolean;
  request: { line: number; start: number; values: Map<string, string> } | undefined;
  value: string;
};

/** Takes one tag, text, comment, instruction or CDATA section; returns a request when its end was taken. */
function readToken(reading: Reading): XmlRequest | undefined {
  const { text, place } = reading;
  if (text[place] !== "<") takeText(reading);
  else if (text.startsWith("<!--", place)) skipTo(reading, "-->");
  else if (text.startsWith("<?", place)) skipTo(reading, "?>");
  else if (text.startsWith("<![CDATA[", place)) takeCdata(reading);
  else return takeTag(reading);
  return undefined;
}

function takeText(reading: Reading): void {
  const next = reading.text.indexOf("<", reading.place);
  const end = next < 0 ? reading.text.length : next;
  const raw = reading.text.slice(reading.place, end);
  if (reading.open.length === 0 && raw.trim() !== "")
    throw brokenAt(reading, reading.place + raw.search(/\S/));
  if (isInValue(reading)) reading.value += withoutEntities(raw, reading);
  moveForward(reading.text, reading, end);
}

function takeCdata(reading: Reading): void {
  if (reading.open.length === 0) throw broken(reading);
  const start = reading.place + "<![CDATA[".length;
  const from = reading.text;
  skipTo(reading, "]]>");
  if (isInValue(reading)) reading.value += from.slice(start, reading.place - "]]>".length);
}

function skipTo(reading: Reading, closing: string): void {
  const found = reading.text.indexOf(closing, reading.place);
  if (found < 0) throw broken(reading);
  moveForward(reading.text, reading, found + closing.length);
}

const tagPattern = /<(\/?)([A-Za-z_][\w.:-]*)(?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/y;

function takeTag(reading: Reading): XmlRequest | undefined {
  tagPattern.lastIndex = reading.place;
  const [tag, closing, name = "", selfClosing] = tagPattern.exec(reading.text) ?? [];
  if (tag === undefined) throw broken(reading);
  if (closing === "") openElement(reading, name);
  const found = closing === "/" || selfClosing === "/" ? closeElement(reading, name) : undefined;
  moveForward(reading.text, reading, reading.place + tag.length);
  return found;
}

function openElement(reading: Reading, name: string): void {
  const isRoot = reading.open.length === 0;
  if (isRoot && (reading.isRootRead || name !== "service_requests")) throw broken(reading);
  reading.isRootRead = true;
  reading.open.push(name);
  if (reading.open.length === 2 && name === "request") {
    reading.request = { line: reading.line, start: reading.place, values: new Map() };
  }
  if (reading.open.length === 3) reading.value = "";
}

function closeElement(reading: Reading, name: string): XmlRequest | undefined {
  if (reading.open.at(-1) !== name) throw broken(reading);
  if (reading.open.length === 3 && isInValue(reading)) reading.request?.values.set(name, reading.value);
  reading.open.pop();
  const { request } = reading;
  if (reading.open.length !== 1 || !request) return undefined;
  reading.request = undefined;
  return { line: request.line, values: request.values };
}

/** Text counts only within a wanted child of a request; there also within markup, which holds words. */
function isInValue(reading: Reading): boolean {
  return (
    reading.open.length >= 3 && reading.request !== undefined && reading.wanted.has(reading.open[2] ?? "")
  );
}

const ownEntities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

function withoutEntities(raw: string, reading: Reading): string {
  return raw.replace(/&([^;&\s]{0,10};?)/g, (_whole, reference: string) => {
    const name = reference.endsWith(";") ? reference.slice(0, -1) : "";
    const character = ownEntities.get(name) ?? characterByNumber(name);
    if (character === undefined) throw broken(reading);
    return character;
  });
}

function characterByNumber(name: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

function broken(reading: Reading): UnreadableFile {
  return new UnreadableFile("xml-broken", reading.line);
}

function brokenAt(reading: Reading, place: number): UnreadableFile {
  moveForward(reading.text, reading, place);
  return broken(reading);
}
