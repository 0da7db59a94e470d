import { isAnnouncedAsCaseNumber } from "./is-announced-as-case-number.ts";
import { listMaskedGroupSpans, type TextSpan } from "./text-span.ts";

/**
 * Answers: where does a tax identification number or a tax number stand?
 * Eleven digits are masked by themselves when they have the shape of an Identifikationsnummer: no leading 0, exactly one digit
 * occurs twice or three times among the first ten, and the check digit is right. Otherwise only after a word that announces it.
 * Formula of the check digit (ISO 7064 MOD 11,10): p = 10; for each of ten digits s = (digit + p) mod 10, 0 counts as 10,
 * p = 2s mod 11; the eleventh digit is (11 - p) mod 10.
 * Not for telling whether the number was issued. Case numbers that are announced as such stay.
 * Source: § 139b AO, § 139a AO; Steueridentifikationsnummerverordnung; tax numbers by the notations of the Länder (10 to 13 digits).
 * Example: `86 095 742 719`.
 */
const elevenDigits =
  /(?<![⟧\p{L}\p{N}+=/_-])(?<!\d[.,:])[1-9](?:\d{10}|\d[ \u00a0]\d{3}[ \u00a0]\d{3}[ \u00a0]\d{3})(?![⟦\p{L}\p{N}])(?![.,:/-]\d)/gu;
const announced =
  /(?<![⟧\p{L}\p{N}])(?:Steuer-?[ ]?(?:ID|IdNr\.?|Id\.?-?Nr\.?|identifikations-?nummer|nummer|nr\.?)(?:-Nr\.?|-?Nummer)?|Id-?Nr\.?|Identifikationsnummer|St\.?-?[ ]?Nr\.?|TIN|tax[ -]?(?:id|number))(?:[ \u00a0](?:ist|lautet|is|number|vom Finanzamt \p{Lu}\p{Ll}{1,20})){0,2}[ \u00a0]{0,2}:?[ \u00a0]{0,2}(?<masked>\d(?:[ \u00a0]?[/.-]?[ \u00a0]?\d){9,12})(?![⟦\d])/dgiu;
const sumUnit = /^[ \u00a0]?(?:€|Euro|EUR|Dollar)/;

/** Spans of all tax identification numbers and tax numbers; first those that speak for themselves, then the announced ones. */
export function listTaxIdSpans(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const match of text.matchAll(elevenDigits)) {
    const end = match.index + match[0].length;
    const isTaxId = hasShapeOfTaxId(match[0].replace(/\D/g, ""));
    const isOther = sumUnit.test(text.slice(end, end + 8)) || isAnnouncedAsCaseNumber(text, match.index);
    if (isTaxId && !isOther) spans.push({ start: match.index, end });
  }
  return [...spans, ...listMaskedGroupSpans(text, announced)];
}

function hasShapeOfTaxId(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  const isRepeatedOnce = repeated.length === 1 && (repeated[0] ?? 0) <= 3;
  return isRepeatedOnce && checkDigit(digits) === Number(digits.charAt(10));
}

function checkDigit(digits: string): number {
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10;
}
