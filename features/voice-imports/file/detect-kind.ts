import { jsonObjectValues } from "./json-object-values.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/**
 * What a text is by how it begins. `isWhole` says that `head` is all of it.
 * Throws UnreadableFile: xml-broken for markup that is no list of service requests, json-broken for an object over several
 * lines that is none either.
 */
export function detectKind(head: string, isWhole: boolean): "delimited" | "json-lines" | "open311" {
  const text = head.trimStart();
  if (text.startsWith("<")) return xmlKind(head);
  if (/^\[\s*(?:[{\]]|$)/.test(text)) return "open311";
  if (!/^\{\s*(?:["}]|$)/.test(text)) return "delimited";
  return objectKind(head, isWhole);
}

function xmlKind(head: string): "open311" {
  if (/<service_requests[\s/>]/.test(head)) return "open311";
  throw new UnreadableFile("xml-broken", firstLine(head));
}

function objectKind(head: string, isWhole: boolean): "json-lines" | "open311" {
  if (/^\s*\{\s*"service_requests"\s*:\s*\[/.test(head)) return "open311";
  const [first = "", second] = head.split("\n").filter((line) => line.trim() !== "");
  const isOverSeveralLines = second !== undefined && !startsObject(second) && isUnfinished(first);
  const isOneRequest = isWhole && /"service_request_id"\s*:/.test(head);
  if (isOneRequest && (second === undefined || isOverSeveralLines)) return "open311";
  if (isOverSeveralLines) throw new UnreadableFile("json-broken", firstLine(head));
  return "json-lines";
}

function startsObject(line: string): boolean {
  return line.trimStart().startsWith("{");
}

function isUnfinished(line: string): boolean {
  const parsed = jsonObjectValues(line);
  return parsed.outcome === "refused" && parsed.fault === "json-broken";
}

function firstLine(head: string): number {
  return head.slice(0, head.search(/\S/)).split("\n").length;
}
