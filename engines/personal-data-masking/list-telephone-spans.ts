import { isAnnouncedAsCaseNumber } from "./is-announced-as-case-number.ts";
import type { TextSpan } from "./text-span.ts";

/**
 * Answers: where does a telephone, mobile or fax number stand?
 * In words: a number counts by itself when it begins like one (a real kind of German area code, `+` or `00` with a country), or
 * when the words before it announce it (`Tel.: 12 34 56`). The digits are read in groups until there are too many of them.
 * Not for numbers of services: 110, 112, 115, 116117, 0800, 0180, 0137 and 0900 stay, they belong to nobody in particular.
 * Not masked: dates, years, times, sums, bus lines (`Linie 052/057`), case numbers (see `is-announced-as-case-number.ts`).
 * Source: number plan of the Bundesnetzagentur (area codes 2 to 5 digits after the 0), E.164 (at most 15 digits).
 * Example: `Ruf an: (0228) 12 34 56.` → `(0228) 12 34 56`.
 */
const internationalStart = String.raw`(?:\+|00[ ]?)[1-9]\d{0,14}`;
const mobileStart = String.raw`01[5-7]\d`;
const cityStart = String.raw`0(?:30|40|69|89|32|700|[2-9]\d{2})`;
const unannounced = new RegExp(
  String.raw`(?<![⟧\p{L}\p{N}_+=&%#])(?<!(?:\d|telephone⟧)[ \u00a0]?[.,:/–-])(?<!\p{L}{2}\d{2}[ \d]{0,24})\(?(?:${internationalStart}|${mobileStart}|${cityStart})(?!\d{16})`,
  "gu",
);
const announced =
  /(?<![⟧\p{L}\p{N}])(?:(?:Tele)?fon(?:isch)?|Phone|Tel|Handy|Mobil|Mobile|Fax|Telefax|Festnetz|Ruf|Durchwahl|WhatsApp|Signal|Rückruf|erreichbar|erreichen|anrufen|angerufen|ruf(?:en Sie)? mich(?: bitte)?(?: zurück| an)|call me|reach me)(?:nummern?|nr|telefon|-?Nummer|-?Nr)?[.]?(?:[ \u00a0]{1,2}(?:Nr\.|Nummer|unter|auf|ist|lautet|die|der|am besten|jederzeit|is|at|on|number)){0,4}[ \u00a0]{0,2}:?[ \u00a0]{0,3}(?=[(+]?\d)/giu;

/** At most this many groups behind the first: nobody writes a number in more pieces, and a long row of digits stays cheap. */
const groups =
  /[(+]{0,2}\d{1,16}(?![⟦\d])(?:[ \u00a0]?\))?(?:(?:[ \u00a0]?[/–-][ \u00a0]?|[ \u00a0.]{1,2})?\(?(?<!\d)\d{1,16}(?![⟦\d])\)?){0,12}/y;

/** E.164 allows 15 digits; German national numbers have at most 13 with their leading 0. */
const mostDigits = { international: 16, national: 13 };
/** A number with an area code has at least 8 digits, an announced one at least 5; fewer are counts and lines. */
const fewestDigits = { withCode: 8, announced: 5 };

const date =
  /^\(?(?:\d{1,2}\.[ ]?\d{1,2}\.[ ]?(?:\d{2}|\d{4})|(?:19|20)\d{2}(?:[ ]?[/–-][ ]?(?:19|20)?\d{2}){0,2}|\d{1,2}[–-]\d{1,2})(?![⟦\d])/;
const sumWithThousands = /^\+?\d{1,3}(?:\.\d{3})+(?![⟦\d])/;
const busLines = /^0\d{2}(?:[ ]?[/–+-][ ]?0\d{2})+(?![⟦\d])/;
const publicService = /^(?:11[0256]|116[ ]?11[67]|19222)\D*$|^\(?0(?:800|180|137|900)/;
const unitAfterwards =
  /^[ \u00a0]?(?:Uhr|€|Euro|EUR|%|Prozent|Meter|m|km|Stunden|Minuten|Jahre|,\d)(?![⟦\p{L}])/u;

/** Spans of all telephone numbers, in text order. */
export function listTelephoneSpans(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const match of text.matchAll(unannounced)) addNumber(spans, text, match.index, fewestDigits.withCode);
  for (const match of text.matchAll(announced)) {
    addNumber(spans, text, match.index + match[0].length, fewestDigits.announced);
  }
  return spans;
}

function addNumber(spans: TextSpan[], text: string, start: number, fewest: number): void {
  groups.lastIndex = start;
  const run = groups.exec(text)?.[0];
  if (run === undefined) return;
  const end = start + lengthWithinLimit(run);
  if (isSomethingElse(run, text.slice(end, end + 12)) || isAnnouncedAsCaseNumber(text, start)) return;
  if (countDigits(text.slice(start, end)) >= fewest) spans.push({ start, end });
}

function isSomethingElse(run: string, afterwards: string): boolean {
  const isOther = [date, sumWithThousands, busLines, publicService].some((pattern) => pattern.test(run));
  return isOther || unitAfterwards.test(afterwards);
}

/** Two numbers written one after the other, or a postcode behind a number: the run ends before the group that is too much. */
function lengthWithinLimit(run: string): number {
  const limit = /^\(?(?:\+|00)/.test(run) ? mostDigits.international : mostDigits.national;
  let digits = 0;
  let length = 0;
  for (const group of run.matchAll(/[^\d]*\d+\)?/g)) {
    digits += countDigits(group[0]);
    if (digits > limit) break;
    length = group.index + group[0].length;
  }
  return length;
}

function countDigits(text: string): number {
  return text.replace(/\D/g, "").length;
}
