import { licencePlateDistrictCodes } from "./licence-plate-district-codes.ts";
import type { TextSpan } from "./text-span.ts";

/**
 * Answers: where does a German licence plate stand?
 * In words: a real district code, one or two letters, up to four digits, perhaps E (electric) or H (historic). By itself it
 * counts with a hyphen (`BN-AB 123`) or with E or H at the end (`MO XY 12E`); with spaces only it needs a word before it such
 * as Kennzeichen or Auto, because roads and standards look alike (`EN ISO 9001`, `Am L 123`). After such a word small letters count.
 * Not for foreign plates, plates of embassies or of the Bundeswehr.
 * Source: Fahrzeug-Zulassungsverordnung (FZV): district code up to 3 letters, up to 2 letters, up to 4 digits without leading 0.
 * Example: `Das Auto mit BN AB 123 parkt dort` → `BN AB 123`.
 */
const plate =
  /(?<![⟧\p{L}\p{N}_/.-])(?<code>[A-ZÄÖÜ]{1,3})(?<separator>[ \u00a0]?[-–:·][ \u00a0]?|[ \u00a0]{1,2})(?<letters>[A-ZÄÖÜ]{1,2})[ \u00a0-]{0,2}[1-9]\d{0,3}[ \u00a0]?(?<suffix>[EH](?![⟦\p{L}\p{N}]))?(?![⟦\p{L}\p{N}])(?![.,/:-]\d)(?![ \u00a0]\d)/giu;
const announcement =
  /(?<![⟧\p{L}])(?:(?:Kfz-?)?(?:Kenn)zeichen|Nummernschild|Autonummer|Auto|PKW|LKW|Wagen|Fahrzeug|Transporter|Motorrad|Roller|Wohnmobil|licen[cs]e plate|number plate|plate|car)s?(?![⟦\p{L}])[^.!?\n⟧]{0,25}$/iu;
/** Longest announcement that is looked for, in characters. */
const lookBack = 45;

/** `DIN-EN 71` is a standard and not a car of Dinslaken. */
const standards = new Set(["DIN EN", "EN DIN"]);

/** Spans of all licence plates, in text order. */
export function listLicencePlateSpans(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const match of text.matchAll(plate)) {
    const before = text.slice(Math.max(0, match.index - lookBack), match.index);
    if (hasDistrictCode(match) && (standsAlone(match) || announcement.test(before))) {
      spans.push({ start: match.index, end: match.index + match[0].trimEnd().length });
    }
  }
  return spans;
}

function hasDistrictCode({ groups }: RegExpExecArray): boolean {
  const code = (groups?.["code"] ?? "").toUpperCase();
  const letters = (groups?.["letters"] ?? "").toUpperCase();
  return licencePlateDistrictCodes.has(code) && !standards.has(`${code} ${letters}`);
}

function standsAlone({ 0: found, groups }: RegExpExecArray): boolean {
  const hasHyphen = (groups?.["separator"] ?? "").trim() !== "";
  return found === found.toUpperCase() && (hasHyphen || groups?.["suffix"] !== undefined);
}
