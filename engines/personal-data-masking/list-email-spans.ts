import type { TextSpan } from "./text-span.ts";

/**
 * Answers: where does an e-mail address stand, also one written out against robots (`max (at) web (dot) de`)?
 * In words: look at every at-sign, read a local part to its left and at least two domain labels to its right.
 * Not for validating addresses: RFC 5322 allows more (quoted local parts, comments, addresses without a dot), and allows less
 * (umlauts are read in both parts, as RFC 6531 does). A mention (`@rathaus`), a map link (`@50.73,7.11`) and the bare sign stay.
 * Example: `Mail an max+bonn@müller.de bitte` → `max+bonn@müller.de`.
 */
const atSign =
  /@|%40|[ \u00a0]?[([{<][ \u00a0]?(?:at|ät|@)[ \u00a0]?[)\]}>][ \u00a0]?|[ \u00a0]at[ \u00a0]|[ \u00a0]@[ \u00a0]/giu;
const localCharacter = /[\p{L}\p{N}\p{M}._%+'’-]/u;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,62})`;
const writtenDot = String.raw`[ \u00a0]?[(\[{<][ \u00a0]?(?:dot|punkt|\.)[ \u00a0]?[)\]}>][ \u00a0]?|[ \u00a0](?:dot|punkt)[ \u00a0]`;
const domain = new RegExp(
  String.raw`(?!www\.)(?:${label}(?:\.|${writtenDot})){1,6}(?:xn--[a-z0-9-]{2,59}|\p{L}[\p{L}\p{M}]{1,23})(?![⟦\p{L}\p{N}])`,
  "iuy",
);
const domainWithWrittenDots = new RegExp(
  String.raw`(?:${label}(?:${writtenDot})){1,4}\p{L}{2,24}(?![⟦\p{L}\p{N}])`,
  "iuy",
);

/** The next sentence without a space after the full stop: `web.de.Bitte`. */
const sentenceAfterDomain = /^(.*?\.(?:de|com|net|org|eu|info|at|ch))\.\p{Lu}\p{Ll}/u;

/** RFC 5321, section 4.5.3.1.1: a local part has at most 64 octets. */
const longestLocalPart = 64;

/** Spans of all e-mail addresses, in text order. */
export function listEmailSpans(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const sign of text.matchAll(atSign)) {
    const start = startOfLocalPart(text, sign.index);
    const end = endOfDomain(text, sign.index + sign[0].length, sign[0]);
    if (start < sign.index && end !== undefined) spans.push({ start: withSignBefore(text, start), end });
  }
  return spans;
}

function startOfLocalPart(text: string, signStart: number): number {
  let start = signStart;
  while (start > 0 && signStart - start < longestLocalPart && localCharacter.test(text.charAt(start - 1)))
    start -= 1;
  while (start < signStart && /[.'’%\p{M}-]/u.test(text.charAt(start))) start += 1;
  return start;
}

function endOfDomain(text: string, domainStart: number, sign: string): number | undefined {
  const pattern = sign.trim().toLowerCase() === "at" ? domainWithWrittenDots : domain;
  pattern.lastIndex = domainStart;
  const found = pattern.exec(text)?.[0];
  if (found === undefined) return undefined;
  return domainStart + (sentenceAfterDomain.exec(found)?.[1]?.length ?? found.length);
}

/** A handle of a decentralised network (`@max@social.example`) starts with a sign of its own. */
function withSignBefore(text: string, start: number): number {
  return text.charAt(start - 1) === "@" ? start - 1 : start;
}
