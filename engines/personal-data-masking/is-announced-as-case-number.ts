/**
 * Answers: do the words directly before a number call it a case number, a key or an invoice, so that it must stay?
 * Used where a number alone could be two things (telephone, tax id). Not used where a checksum over 22 places decides (IBAN).
 * Example: in `Aktenzeichen: 0228 123456` the number stays.
 */
const announcement =
  /(?<![\p{L}\p{N}])(?:Az\.?|Aktenz(?:eichen|\.)|Akte|Gesch(?:äfts)?\.?-?(?:zeichen|z\.)|Vorgang\p{Ll}*|Ticket\p{Ll}*|Rechnung\p{Ll}*|Kassenzeichen|Bestell\p{Ll}*|Kunden\p{Ll}*|Antrag\p{Ll}*|Fall\p{Ll}*|Beleg\p{Ll}*|Auftrag\p{Ll}*|Mängel\p{Ll}*|Meldungs?\p{Ll}*|LeiKa\p{L}*|Drucksache|ISBN|EAN|case|ticket|invoice|reference)(?:[-\s]?(?:Nr\.?|Nummer|nummer|ID|number|no\.?|Schlüssel))?\s?(?:ist|lautet|is)?\s?[:#]?\s?$/u;

/** Longest announcement that is looked for, in characters. */
const lookBack = 40;

/** Whether the number that starts at `position` is announced as a case number. */
export function isAnnouncedAsCaseNumber(text: string, position: number): boolean {
  return announcement.test(text.slice(Math.max(0, position - lookBack), position));
}
