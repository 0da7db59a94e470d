import type { TextSpan } from "./text-span.ts";

/**
 * Answers: where does a bank account stand, as IBAN or as the old account number?
 * Formula: move the first four characters to the end, read letters as 10 to 35; the number modulo 97 is 1.
 * An IBAN with a right checksum is masked anywhere; a German one with a typing error only where IBAN or Konto is said before
 * it, and so is an account number of 6 to 10 digits after `Kontonummer`. Not for checking whether the account exists.
 * Source: ISO 13616-1 (structure, check digits by ISO 7064 MOD 97-10), lengths from the SWIFT IBAN registry.
 * Example: `DE89 3704 0044 0532 0130 00`.
 */
const lengthByCountry: ReadonlyMap<string, number> = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 ES24 FI18 FO18 FR27 GB22 GE22 GI23
  GL18 GR27 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MT31 MU30 NL18
  NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const start = /(?<![⟧\p{L}\p{N}])\p{L}{2}[ \u00a0]?\d{2}(?!\p{L}{3})/gu;
const separator = /[ \u00a0\u202f.-]/;
/** Between two characters of an IBAN stand at most this many separators. */
const mostSeparators = 2;
const announcement = /(?:IBAN|Konto|Kontonummer|Kto\.?|Bankverbindung|account)[^.!?\n⟧]{0,30}$/iu;
const announcedAccount =
  /(?<![⟧\p{L}\p{N}])(?:Konto(?:-?(?:nummer|nr\.?))?|Kto\.?-?[ ]?(?:Nr\.?|nummer)?)[ \u00a0]?(?:ist|lautet)?[ \u00a0]?:?[ \u00a0]?(?<masked>\d(?:[ \u00a0]?\d){5,9})(?![\d\p{L}])/dgiu;

/** Spans of all account numbers, in text order within each of the two notations. */
export function listIbanSpans(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const match of text.matchAll(start)) {
    const candidate = readIban(text, match.index);
    if (candidate === undefined) continue;
    if (
      hasRightChecksum(candidate.characters) ||
      isAnnouncedGerman(text, match.index, candidate.characters)
    ) {
      spans.push({ start: match.index, end: candidate.end });
    }
  }
  for (const match of text.matchAll(announcedAccount)) {
    const place = match.indices?.groups?.["masked"];
    if (place !== undefined) spans.push({ start: place[0], end: place[1] });
  }
  return spans;
}

function readIban(text: string, from: number): { characters: string; end: number } | undefined {
  const length = lengthByCountry.get(text.slice(from, from + 2).toUpperCase());
  if (length === undefined) return undefined;
  let characters = "";
  let separators = 0;
  let at = from;
  for (; characters.length < length && separators <= mostSeparators; at += 1) {
    const character = text.charAt(at);
    if (/[\da-z]/i.test(character)) {
      characters += character.toUpperCase();
      separators = 0;
    } else if (separator.test(character)) separators += 1;
    else return undefined;
  }
  const isComplete = characters.length === length && !/[\p{L}\p{N}]/u.test(text.charAt(at));
  return isComplete ? { characters, end: at } : undefined;
}

function hasRightChecksum(characters: string): boolean {
  let remainder = 0;
  for (const character of characters.slice(4) + characters.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

function isAnnouncedGerman(text: string, from: number, characters: string): boolean {
  return /^DE\d{20}$/.test(characters) && announcement.test(text.slice(Math.max(0, from - 45), from));
}
