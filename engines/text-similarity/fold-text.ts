/**
 * Answers: what is left of a text when spelling habits are taken away?
 * Small letters; ä, ö, ü, ß as ae, oe, ue, ss; other accents dropped; everything that is neither letter nor digit is one
 * space; one space before and behind. So `Groß-Str. 5` and `gross str 5` read the same.
 * A letter or digit that is neither a to z nor 0 to 9 after that becomes two symbols: enough to tell words of another script
 * apart, too little to give the text back. Not for display and not for search by words.
 * Example: `Größe!` → ` groesse `
 */

/** 0 is the space, 1 to 26 are a to z, 27 to 36 are 0 to 9, 37 to 39 announce a letter of another script. */
export const symbolCount = 40;
const DIGITS_START = 27;
const OTHER_SCRIPT_START = 37;

const SPACE = 0;
/** Combining accents, soft hyphens and the like: they neither say anything nor part two words. */
const NOTHING = 0xffff;
const DIAERESIS = 0x308;
/** Characters above it come in two halves; half a character is no character. */
const LAST_OF_BASIC_PLANE = 0xffff;
const FIRST_HALF = 0xd800;
const LAST_HALF = 0xdfff;

const spelledOut: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "oe",
  å: "aa",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  þ: "th",
};
/** The letters that a diaeresis turns into a German umlaut: a, o, u. */
const umlautBases: readonly number[] = ["a", "o", "u"].map(symbolOf);

/** What every character of the basic plane becomes, found out when it is met first. */
const NOT_MET = 0xfffe;
const foldedCharacters = new Uint16Array(LAST_OF_BASIC_PLANE + 1).fill(NOT_MET);

/** How many symbols `foldText` may need for a text. */
export function symbolsNeeded(text: string): number {
  return 2 * text.length + 2;
}

/** Writes the symbols of a text and returns how many there are. Takes time in proportion to the text. */
export function foldText(text: string, symbols: Uint8Array): number {
  let last = SPACE;
  let length = 1;
  symbols[0] = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    let folded = foldedCharacters[text.charCodeAt(at)] as number;
    if (folded === NOT_MET) {
      const point = text.codePointAt(at) as number;
      if (point > LAST_OF_BASIC_PLANE) at += 1;
      folded = foldBehind(last, point);
    }
    if (folded === NOTHING || (folded === SPACE && last === SPACE)) continue;
    last = folded & 0xff;
    symbols[length++] = last;
    if (folded > 0xff) symbols[length++] = last = folded >> 8;
  }
  if (last !== SPACE) symbols[length++] = SPACE;
  return length;
}

/** A character met for the first time, or an accent by itself: files from some systems write ä as a and a diaeresis. */
function foldBehind(last: number, point: number): number {
  if (point === DIAERESIS) return umlautBases.includes(last) ? symbolOf("e") : NOTHING;
  const folded = foldCharacter(point);
  const isHalf = point >= FIRST_HALF && point <= LAST_HALF;
  if (point <= LAST_OF_BASIC_PLANE && !isHalf) foldedCharacters[point] = folded;
  return folded;
}

/** One symbol, or two with the second in the high byte. */
function foldCharacter(point: number): number {
  const small = String.fromCodePoint(point).toLowerCase();
  const composed = small.normalize("NFC");
  const plain = spelledOut[composed] ?? small.normalize("NFKD").replace(/\p{M}/gu, "");
  if (/^[a-z0-9]+$/.test(plain)) return packSymbols(plain);
  if (/^[\p{M}\p{Cf}]+$/u.test(small)) return NOTHING;
  if (!/[\p{L}\p{N}]/u.test(plain)) return SPACE;
  return (OTHER_SCRIPT_START + (point % 3)) | ((1 + (point % 26)) << 8);
}

/** Of a longer expansion (such as ¾, ㎢) the first two characters do. */
function packSymbols(plain: string): number {
  return symbolOf(plain) | (plain.length > 1 ? symbolOf(plain.slice(1)) << 8 : 0);
}

function symbolOf(character: string): number {
  const code = character.charCodeAt(0);
  return code < 0x61 ? DIGITS_START + code - 0x30 : 1 + code - 0x61;
}
