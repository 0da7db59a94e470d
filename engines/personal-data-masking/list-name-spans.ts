import { readName } from "./read-name.ts";
import type { TextSpan } from "./text-span.ts";

/**
 * Answers: where does a person's name stand that the words before it announce?
 * Announced by a form of address (`Frau`, `Herrn`, `Dr.`, `Familie`, `Mrs`), by an introduction (`mein Name ist`, `ich heiße`),
 * or by the closing words of a letter. The form of address, titles and offices stay: they tell about the matter, not who it was.
 * Not for names without any announcement (`gestern sagte Max Mustermann`): without a list of all names they cannot be told from
 * other capitalised words. Figures of fairy tales are masked like anybody (`Frau Holle`).
 * Example: `Herr Dr. Max Mustermann sagte` → `Max Mustermann`.
 */
const formOfAddress =
  /(?<![⟧\p{L}\p{N}_-])(?:(?:Herrn?|HERRN?|Frau|FRAU|Frl\.|Fräulein|herrn?|Eheleuten?|Familie|Doktor|Professor(?:in)?)(?![⟦\p{L}\p{M}\p{N}.-])|(?:Hrn?|Fr|Fam|Dr|Prof)\.(?!-)|(?:Mrs?|Ms)(?:\.|(?![⟦\p{L}\p{N}])))[ \u00a0\u202f\t]{0,2}(?:\r?\n)?/gu;

/** `meine Frau Angst hat`, `als Frau Nachts`: what follows is a noun and no name. Only asked for forms that are nouns themselves. */
const nounBefore =
  /(?:^|[^\p{L}])(?:eine[rmn]?|meine[rmn]?|deine[rmn]?|unsere[rmn]?|ihre[rmn]?|seine[rmn]?|keine[rmn]?|jede[rmn]?|als|ganze[rn]?|junge[rn]?|alte[rn]?|ältere[rn]?|gute[rn]?)[ \u00a0]$/iu;
const nounForm = /^(?:Frau|FRAU|Familie|Herrn?|herrn?|Doktor|Professor)/;
const weekdayBefore =
  /(?:(?:Mo|Di|Mi|Do|Montag|Dienstag|Mittwoch|Donnerstag)\.?[ \u00a0]?(?:[-–,/+&]|bis|und)|(?:^|[^\p{L}])(?:am|jeden|bis|ab|ist|immer))[ \u00a0]?$/u;

const introduction =
  /(?<![⟧\p{L}\p{N}])(?:mein(?:e)?[ ](?:voller |vollständiger )?Name(?:[ ]ist|[ ]lautet|:|[ ]:)|ich[ ]hei(?:ß|ss)e|my[ ]name(?:[ ]is|['’]s)|(?:Vor|Nach|Familien)name:|(?<=(?:^|\n)[ ]?)Name:|gez\.)[ \u00a0]{0,2}(?:\r?\n)?(?:Herr|Frau)?[ ]?/giu;
/** `Ich heiße Gäste willkommen` is no introduction. */
const welcome = /^[^.!?\n]{0,60}(?:willkommen|gutheißen|(?<!\p{L})gut(?![⟦\p{L}]))/iu;

const closing =
  /(?:(?<![⟧\p{L}\p{N}])|(?<=(?:freundlichen?|besten?|herzlichen?)))(?:(?:Gr(?:ü|u\u0308|ue)(?:ß|ss)e[n]?|Gru(?:ß|ss)|Hochachtungsvoll|MfG|mfg|MFG|[Rr]egards|[Ww]ishes|Sincerely|Yours)|(?<=(?:^|[.!?\n][ ]?))(?:LG|VG))(?:[ ](?:aus|von|from)(?:[ ](?:der|dem))?[ ]\p{Lu}[\p{L}\p{M}-]{1,30})?(?:[ \u00a0\t]{0,3}[,!.:–-]{0,2}[ \u00a0\t]{0,3}(?:\r?\n[ \t]{0,8}){0,4})(?:(?:i\.[ ]?[AV]\.|gez\.)[ ]?)?(?!vom(?![⟦\p{L}]))/gu;
/** The name of a signature is the end of a line, a sentence or the text; otherwise the sentence goes on. */
const endOfSignature = /^[ \t\u00a0]{0,3}(?:$|[\r\n,;.!)"“(⟦\t/|–-])/u;

/** Spans of all announced names, by the way they are announced. */
export function listNameSpans(text: string): readonly TextSpan[] {
  return [...listAddressedNames(text), ...listIntroducedNames(text), ...listSignatures(text)];
}

/** Spans of the names under closing words; a home address may follow them. */
export function listSignatures(text: string): readonly TextSpan[] {
  return readNames(text, closing).filter(({ end }) => endOfSignature.test(text.slice(end, end + 6)));
}

function listAddressedNames(text: string): readonly TextSpan[] {
  return readNames(text, formOfAddress, (match) => {
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (match[0].startsWith("Fr.")) return !weekdayBefore.test(before);
    return !(nounForm.test(match[0]) && nounBefore.test(before));
  });
}

function listIntroducedNames(text: string): readonly TextSpan[] {
  return readNames(text, introduction, (match) => {
    const after = match.index + match[0].length;
    return !welcome.test(text.slice(after, after + 80));
  });
}

function readNames(
  text: string,
  pattern: RegExp,
  isMeant: (match: RegExpExecArray) => boolean = () => true,
): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const name = isMeant(match) ? readName(text, match.index + match[0].length) : undefined;
    if (name !== undefined) spans.push(name);
  }
  return spans;
}
