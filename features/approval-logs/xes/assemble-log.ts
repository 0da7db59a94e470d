import { standardKeys } from "../approval-log.ts";
import type { ApprovalLog, LogAttribute, LogEvent, LogTrace, LogValue } from "../approval-log.ts";
import { parseLogValue } from "./parse-log-value.ts";
import { XesFaultFound } from "../xes-fault.ts";

/** An element as it opens. Attributes here are those of XML. */
export type XesElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
};

/** Takes a document's elements one by one and puts the log together. Both functions throw XesFaultFound. */
export type LogAssembly = {
  readonly open: (element: XesElement) => void;
  readonly close: () => void;
  /** Undefined until the log's own element has closed. */
  readonly finish: () => ApprovalLog | undefined;
};

type Frame = { readonly attributes: LogAttribute[]; readonly line: number } & (
  | { readonly kind: "log"; readonly traces: LogTrace[] }
  | { readonly kind: "trace"; readonly events: LogEvent[] }
  | { readonly kind: "event" }
  | { readonly kind: "attribute"; readonly key: string; readonly value: LogValue }
  /** Inside a list: what it lists, told from the attributes that the list carries itself. */
  | { readonly kind: "values" }
  | { readonly kind: "skipped" }
);

/** Real logs nest attributes three deep. Deeper than this somebody wants to fill the memory. */
const mostDepth = 50;

/** Not kept on purpose: they say how to read a log, not what happened. */
const declarations: ReadonlySet<string> = new Set(["extension", "global", "classifier"]);

const scalarTypes = ["string", "id", "date", "int", "float", "boolean"] as const;

export function assembleLog(): LogAssembly {
  const frames: Frame[] = [];
  let log: ApprovalLog | undefined;
  return {
    open: (element) => {
      if (frames.length >= mostDepth) throw new XesFaultFound("nested-too-deep", element.line);
      frames.push(toFrame(element, frames.at(-1)));
    },
    close: () => {
      const frame = frames.pop();
      const parent = frames.at(-1);
      if (frame?.kind === "log") log = { attributes: frame.attributes, traces: frame.traces };
      else if (frame && parent) putInto(parent, frame);
    },
    finish: () => log,
  };
}

function toFrame(element: XesElement, parent: Frame | undefined): Frame {
  if (!parent) return openLog(element);
  switch (parent.kind) {
    case "skipped":
      return { kind: "skipped", attributes: [], line: element.line };
    case "log":
      return openInLog(element);
    case "trace":
      if (element.name !== "event") return readAttribute(element);
      return { kind: "event", attributes: [], line: element.line };
    case "attribute":
      return openInAttribute(element, parent.value);
    case "event":
    case "values":
      return readAttribute(element);
  }
}

function openLog({ name, line }: XesElement): Frame {
  if (name !== "log") throw new XesFaultFound("no-xes", line);
  return { kind: "log", traces: [], attributes: [], line };
}

function openInLog(element: XesElement): Frame {
  const { name, line } = element;
  if (name === "event") throw new XesFaultFound("event-outside-trace", line);
  if (declarations.has(name)) return { kind: "skipped", attributes: [], line };
  return name === "trace" ? { kind: "trace", events: [], attributes: [], line } : readAttribute(element);
}

function openInAttribute(element: XesElement, value: LogValue): Frame {
  if (value.type !== "list" || element.name !== "values") return readAttribute(element);
  // What follows goes right into the list.
  return { kind: "values", attributes: value.value as LogAttribute[], line: element.line };
}

function readAttribute({ name, attributes, line }: XesElement): Frame {
  const { key, value } = attributes;
  const type = scalarTypes.find((one) => one === name);
  if (!type && name !== "list") throw new XesFaultFound("element-unknown", line);
  if (key === undefined) throw new XesFaultFound("attribute-incomplete", line);
  if (!type) return { kind: "attribute", key, value: { type: "list", value: [] }, attributes: [], line };
  if (value === undefined) throw new XesFaultFound("attribute-incomplete", line);
  const parsed = parseLogValue(type, value);
  if (!parsed) throw new XesFaultFound("value-invalid", line);
  return { kind: "attribute", key, value: parsed, attributes: [], line };
}

function putInto(parent: Frame, frame: Frame): void {
  if (frame.kind === "attribute") {
    const { key, value, attributes } = frame;
    parent.attributes.push({ ...value, key, attributes: attributes.length === 0 ? none : attributes });
  }
  if (frame.kind === "event" && parent.kind === "trace") parent.events.push(toEvent(frame));
  if (frame.kind === "trace" && parent.kind === "log") parent.traces.push(toTrace(frame));
}

/** One for all, because hardly any attribute carries further ones. */
const none: readonly LogAttribute[] = [];

function toTrace({ attributes, events, line }: Extract<Frame, { kind: "trace" }>): LogTrace {
  const taken = takeOut(attributes, [standardKeys.name]);
  const caseId = toText(taken.found.get(standardKeys.name));
  if (caseId === null) throw new XesFaultFound("trace-without-name", line);
  return { caseId, attributes: taken.others, events };
}

const keysOfEvents: readonly string[] = Object.values(standardKeys);

function toEvent({ attributes, line }: Frame): LogEvent {
  const { found, others } = takeOut(attributes, keysOfEvents);
  const activity = toText(found.get(standardKeys.name));
  const at = found.get(standardKeys.at);
  if (activity === null) throw new XesFaultFound("event-without-name", line);
  if (at?.type !== "date") throw new XesFaultFound("event-without-time", line);
  return {
    activity,
    at: at.value,
    role: toText(found.get(standardKeys.role)),
    transition: toText(found.get(standardKeys.transition)),
    attributes: others,
  };
}

type TakenOut = {
  readonly found: ReadonlyMap<string, LogAttribute>;
  readonly others: readonly LogAttribute[];
};

/** Where a key stands twice, against the standard, the last one counts. */
function takeOut(attributes: readonly LogAttribute[], keys: readonly string[]): TakenOut {
  const found = new Map<string, LogAttribute>();
  const others: LogAttribute[] = [];
  for (const attribute of attributes) {
    if (keys.includes(attribute.key)) found.set(attribute.key, attribute);
    else others.push(attribute);
  }
  return { found, others: others.length === 0 ? none : others };
}

/** Names are texts; some systems write them as numbers. */
function toText(attribute: LogAttribute | undefined): string | null {
  switch (attribute?.type) {
    case "string":
    case "id":
      return attribute.value;
    case "int":
      return String(attribute.value);
    default:
      return null;
  }
}
