import { standardKeys } from "./approval-log.ts";
import type { LogAttribute, LogEvent, LogTrace } from "./approval-log.ts";

type LogToWrite = {
  readonly attributes: readonly LogAttribute[];
  readonly traces: Iterable<LogTrace> | AsyncIterable<LogTrace>;
};

/**
 * A log as XES 1849-2016, in pieces of text: one for the beginning, one for each trace, one for the end. Values are typed,
 * instants are in UTC. Characters that XML 1.0 cannot hold become U+FFFD, the sign for "something was here".
 */
export async function* writeXes({ attributes, traces }: LogToWrite): AsyncGenerator<string> {
  yield `${beginning}${attributes.map((one) => writeAttribute(one, 1)).join("")}`;
  for await (const trace of traces) yield writeTrace(trace);
  yield "</log>\n";
}

const { name, at, role, transition } = standardKeys;

/**
 * As the standard's schema wants it: the version a decimal number, and no namespace. Readers such as pm4py's look at neither. The
 * order is the schema's, too: extensions, globals, classifiers, attributes, traces. A global says what every trace or event
 * has; its value would stand for a missing one. Names of classifiers may hold no blank (xs:NCName).
 */
const beginning = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016" xes.features="nested-attributes">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
  <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
  <global scope="trace">
    <string key="${name}" value="unknown"/>
  </global>
  <global scope="event">
    <string key="${name}" value="unknown"/>
    <date key="${at}" value="1970-01-01T00:00:00.000+00:00"/>
    <string key="${transition}" value="unknown"/>
  </global>
  <classifier name="Activity" scope="event" keys="${name}"/>
  <classifier name="Transition" scope="event" keys="${name} ${transition}"/>
`;

function writeTrace({ caseId, attributes, events }: LogTrace): string {
  const own = writeAttributes([text(name, caseId), ...attributes], 2);
  return `  <trace>\n${own}${events.map(writeEvent).join("")}  </trace>\n`;
}

function writeEvent(event: LogEvent): string {
  const own: LogAttribute[] = [
    text(name, event.activity),
    { type: "date", key: at, value: event.at, attributes: [] },
  ];
  if (event.role !== null) own.push(text(role, event.role));
  if (event.transition !== null) own.push(text(transition, event.transition));
  return `    <event>\n${writeAttributes([...own, ...event.attributes], 3)}    </event>\n`;
}

function text(key: string, value: string): LogAttribute {
  return { type: "string", key, value, attributes: [] };
}

function writeAttributes(attributes: readonly LogAttribute[], depth: number): string {
  return attributes.map((attribute) => writeAttribute(attribute, depth)).join("");
}

function writeAttribute(attribute: LogAttribute, depth: number): string {
  const indent = "  ".repeat(depth);
  const { type, key, attributes } = attribute;
  const value = type === "list" ? "" : ` value="${escapeValue(writeValue(attribute))}"`;
  const start = `${indent}<${type} key="${escapeValue(key)}"${value}`;
  const inside = writeAttributes(attributes, depth + 1) + writeListValues(attribute, depth + 1);
  return inside === "" ? `${start}/>\n` : `${start}>\n${inside}${indent}</${type}>\n`;
}

function writeListValues(attribute: LogAttribute, depth: number): string {
  if (attribute.type !== "list") return "";
  const indent = "  ".repeat(depth);
  return `${indent}<values>\n${writeAttributes(attribute.value, depth + 1)}${indent}</values>\n`;
}

/** The lexical forms of XML Schema: xs:string, xs:dateTime, xs:long, xs:double, xs:boolean. */
function writeValue(attribute: Exclude<LogAttribute, { type: "list" }>): string {
  switch (attribute.type) {
    case "string":
    case "id":
      return attribute.value;
    case "date":
      return attribute.value.toISOString().replace("Z", "+00:00");
    case "float":
      return writeFloat(attribute.value);
    case "int":
    case "boolean":
      return String(attribute.value);
  }
}

function writeFloat(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (Object.is(value, -0)) return "-0";
  return String(value).replace("Infinity", "INF");
}

/** All but the characters of XML 1.0, production [2]; without its pair half a surrogate is none of them. */
const forbiddenCharacters = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** White space is referred to by number: written as it is, a reader turns it into blanks (XML 1.0, section 3.3.3). */
const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function escapeValue(value: string): string {
  return value
    .replace(forbiddenCharacters, "\ufffd")
    .replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? character);
}
