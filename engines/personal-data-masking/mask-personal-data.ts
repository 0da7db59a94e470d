import { listBirthDateSpans } from "./list-birth-date-spans.ts";
import { listEmailSpans } from "./list-email-spans.ts";
import { listHomeAddressSpans } from "./list-home-address-spans.ts";
import { listIbanSpans } from "./list-iban-spans.ts";
import { listLicencePlateSpans } from "./list-licence-plate-spans.ts";
import { listNameSpans } from "./list-name-spans.ts";
import { listTaxIdSpans } from "./list-tax-id-spans.ts";
import { listTelephoneSpans } from "./list-telephone-spans.ts";
import { listWebAddressSpans } from "./list-web-address-spans.ts";
import { makeLegible } from "./make-legible.ts";
import type { TextSpan } from "./text-span.ts";

/**
 * Answers: what does a citizen's text say once the personal data in it are taken out?
 * Every span becomes `⟦kind⟧`; all other characters stay as they are. Spans never overlap; where two detectors claim the same
 * characters the earlier in `detectors` wins (the ones with a checksum or a fixed shape before the ones that read words).
 * Masking a masked text changes nothing: the pass is repeated until it finds nothing more. Letters need two or three passes; one
 * that was built to need thousands is given up after `mostPasses`, because it would keep everybody else waiting.
 * Not an anonymisation: names without an announcement, rare events and ways of writing still point to people.
 * Example: `Erreichbar unter 0228 123456.` → `Erreichbar unter ⟦telephone⟧.`
 */
export const personalDataKinds = [
  "email",
  "telephone",
  "iban",
  "tax-id",
  "licence-plate",
  "date-of-birth",
  "name",
  "home-address",
  "other",
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A masked text and the kind of every span that was replaced, in text order. */
export type MaskedText = { readonly text: string; readonly kinds: readonly PersonalDataKind[] };

/** A piece of a masked text for display: what people wrote, or the kind of what was taken out. */
export type MaskedTextPiece = { readonly text: string } | { readonly masked: PersonalDataKind };

type Detector = {
  kind: PersonalDataKind;
  listSpans: (text: string) => readonly TextSpan[];
  readsWebAddresses?: true;
};
type KindSpan = TextSpan & { readonly kind: PersonalDataKind };

const detectors: readonly Detector[] = [
  { kind: "email", listSpans: listEmailSpans, readsWebAddresses: true },
  { kind: "iban", listSpans: listIbanSpans },
  { kind: "tax-id", listSpans: listTaxIdSpans },
  { kind: "date-of-birth", listSpans: listBirthDateSpans },
  { kind: "telephone", listSpans: listTelephoneSpans },
  { kind: "licence-plate", listSpans: listLicencePlateSpans },
  { kind: "home-address", listSpans: listHomeAddressSpans },
  { kind: "name", listSpans: listNameSpans },
];

const mostPasses = 40;

const placeholder = new RegExp(`⟦(${personalDataKinds.join("|")})⟧`, "gu");

/** Masks the personal data that can be recognised in a text. Never throws; takes time in proportion to the text. */
export function maskPersonalData(text: string): MaskedText {
  return maskUntilStable(text, findPersonalData);
}

/**
 * Masks every occurrence of a phrase that a member names by hand, as kind `other`. Capital and small letters, single and
 * several spaces, composed and decomposed umlauts count as the same. A phrase of nothing but spaces masks nothing.
 */
export function maskPhrase(text: string, phrase: string): MaskedText {
  const wanted = phrase.trim();
  if (wanted === "") return { text, kinds: [] };
  const spellings = new Set([wanted, wanted.normalize("NFC"), wanted.normalize("NFD")]);
  const alternatives = Array.from(spellings, (spelling) =>
    spelling.split(/\s+/u).map(escapeForPattern).join("\\s+"),
  );
  const pattern = new RegExp(alternatives.join("|"), "giu");
  return maskUntilStable(text, (current) =>
    Array.from(current.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: "other" as const,
    })),
  );
}

/** The pieces of a masked text in order, for display. Joined again they are the text. */
export function splitMaskedText(text: string): readonly MaskedTextPiece[] {
  const pieces: MaskedTextPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(placeholder)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) });
    pieces.push({ masked: match[1] as PersonalDataKind });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** A masked text with dots for what was removed: for titles and other places where a mark of its own finds no room. */
export function dotMaskedText(text: string): string {
  return splitMaskedText(text)
    .map((piece) => ("masked" in piece ? "…" : piece.text))
    .join("");
}

/** Every pass takes at least one character of people's own words away. */
function maskUntilStable(text: string, findSpans: (text: string) => readonly KindSpan[]): MaskedText {
  let current = text;
  let isNew: readonly boolean[] = Array.from(text.matchAll(placeholder), () => false);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const spans = withoutOverlaps(findSpans(current), listPlaceholderSpans(current), current.length);
    if (spans.length === 0) break;
    isNew = markNew(isNew, listPlaceholderSpans(current), spans);
    current = replaceSpans(current, spans);
  }
  const kinds = splitMaskedText(current).flatMap((piece) => ("masked" in piece ? [piece.masked] : []));
  return { text: current, kinds: kinds.filter((_, index) => isNew[index] === true) };
}

function findPersonalData(written: string): readonly KindSpan[] {
  const { text, toWritten } = makeLegible(written);
  const webAddresses = listWebAddressSpans(text);
  return detectors.flatMap(({ kind, listSpans, readsWebAddresses }) => {
    const found = listSpans(text);
    const spans = readsWebAddresses === true ? found : found.filter((span) => !isInside(span, webAddresses));
    return spans.map((span) => ({ ...toWritten(span), kind }));
  });
}

/** Earlier spans win; nothing touches what is taken already. One mark per character keeps this linear. */
function withoutOverlaps(
  spans: readonly KindSpan[],
  taken: readonly TextSpan[],
  length: number,
): readonly KindSpan[] {
  const marks = new Uint8Array(length);
  for (const { start, end } of taken) marks.fill(1, start, end);
  const kept = spans.filter(({ start, end }) => {
    if (start >= end || marks.subarray(start, end).includes(1)) return false;
    marks.fill(1, start, end);
    return true;
  });
  return kept.sort((one, other) => one.start - other.start);
}

function replaceSpans(text: string, spans: readonly KindSpan[]): string {
  let at = 0;
  let masked = "";
  for (const { start, end, kind } of spans) {
    masked += `${text.slice(at, start)}⟦${kind}⟧`;
    at = end;
  }
  return masked + text.slice(at);
}

/** For every placeholder of the next text, in order: whether this call of the masker put it there. */
function markNew(
  isNew: readonly boolean[],
  old: readonly TextSpan[],
  added: readonly TextSpan[],
): readonly boolean[] {
  const marks = [
    ...old.map(({ start }, index) => ({ start, isNew: isNew[index] === true })),
    ...added.map(({ start }) => ({ start, isNew: true })),
  ];
  return marks.sort((one, other) => one.start - other.start).map((mark) => mark.isNew);
}

function listPlaceholderSpans(text: string): readonly TextSpan[] {
  return Array.from(text.matchAll(placeholder), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The outer spans are in order, so the one that could hold the span is found by halving. */
function isInside(span: TextSpan, outer: readonly TextSpan[]): boolean {
  let low = 0;
  let high = outer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outer[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = outer[low];
  return next !== undefined && next.start < span.end;
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (character) =>
    character === "-" ? "\\x2d" : `\\${character}`,
  );
}
