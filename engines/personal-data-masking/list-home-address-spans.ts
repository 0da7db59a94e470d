import { listNameSpans, listSignatures } from "./list-name-spans.ts";
import { listMaskedGroupSpans, type TextSpan } from "./text-span.ts";

/**
 * Answers: where does the text say in which street, and in which house, somebody lives?
 * In words: a street with its number (postcode and town go with it) directly after words such as `ich wohne in der`,
 * `meine Adresse ist`, `vor unserem Haus in der`, `I live at`, or under a signature. `Ich wohne in der Kaiserstraße` without a
 * number is masked too: in a short street the name is nearly the address. A town or a quarter alone stays.
 * Not for places: `die Laterne vor der Kaiserstraße 12`, `Adresse: Kaiserstraße 12` in a form stay, they say where a matter is.
 * Example: `Wir wohnen Kaiserstr. 12a, 53113 Bonn.` → `Kaiserstr. 12a, 53113 Bonn`.
 */
const space = String.raw`[ \u00a0]`;
const capital = String.raw`\p{Lu}[\p{L}\p{M}]{0,39}(?:['’.]?-\p{Lu}[\p{L}\p{M}]{0,39}){0,3}`;
const streetEnding = String.raw`(?:stra(?:ß|ss)e|str\.|str(?![⟦\p{L}])|weg|gasse|allee|chaussee|ring|damm|ufer|wall|platz|promenade|steig|pfad|zeile|graben|stieg|markt|hof|berg)`;
const ordinaryWay = String.raw`(?:Rad|Fahrrad|Fuß|Geh|Schul|Neben|Seiten|Einbahn|Spiel|Anlieger|Durchgangs|Bundes|Land|Zufahrts|Sack|Wohn|Stich|Park|Camping|Spiel|Sport|Stell|Kreis|Arbeits|Haupt(?=verkehr)|verkehrs)(?:verkehrs)?`;
const streetName = String.raw`(?!${ordinaryWay}(?:stra|weg|platz|gasse|ring))(?:(?:${capital}${space}){0,3}\p{Lu}[\p{L}\p{M}-]{0,50}?${streetEnding}(?![⟦\p{L}-])|(?:${capital}${space}){1,3}(?:Stra(?:ß|ss)e|Str\.|Weg|Allee|Platz|Ring|Damm|Ufer|Gasse)(?![⟦\p{L}]))`;
const anyName = String.raw`(?:(?:Am|An|Im|In|Auf|Zum|Zur|Unter|Hinter|Vor|Bei|Beim)(?:${space}(?:der|dem|den))?${space})?(?!(?:Haus|Block|Zimmer|Raum|Etage|Stock|Bezirk|Linie|Gleis|Zone|Abschnitt|Wohnung|Kilometer|Teil)(?![⟦\p{L}]))(?=\p{Lu}[\p{L}\p{M}]{2})${capital}(?:${space}${capital}){0,3}`;
const noCount = String.raw`(?!${space}?(?:Minuten?|Min|km|Kilometer|Meter|m|Jahren?|Monaten?|Kindern?|Personen|Prozent|%|Uhr|€|Euro)(?![⟦\p{L}]))`;
const number = String.raw`(?:Nr\.?${space}?|Hausnummer${space})?\d{1,4}(?:${space}?[a-zA-Z](?![⟦\p{L}\p{M}]))?(?:${space}?[-–/+]${space}?\d{1,4}[a-zA-Z]?(?![⟦\p{L}]))?(?![⟦\d])`;
const town = String.raw`(?:[,;]?${space}?\r?\n?${space}?(?:(?:in|D-)${space}?)?\d{5}(?![⟦\d])(?:${space}${capital}(?:${space}(?:am|an${space}der|im|a\.|${capital})(?:${space}${capital})?)?)?)?`;
const houseInStreet = String.raw`${streetName},?(?:${space}{1,2}|(?<=\.))${number}${noCount}${town}`;
const houseAnywhere = String.raw`${anyName},?${space}{1,2}${number}(?!${space}\p{Lu})(?!${space}?[.:]\d)${noCount}${town}`;
const withNumber = String.raw`(?:${houseInStreet}|${houseAnywhere})`;

const person = String.raw`(?:[Ii]ch|[Ww]ir|mich|uns)`;
const living = String.raw`(?:wohne|wohn|wohnen|wohnt|wohnte|wohnten|wohnhaft|gewohnt|lebe|leben|lebt|Wohne|Wohnen|Wohnhaft)`;
const fillerWord = String.raw`(?!(?:und|aber|dass|weil|da|wo|wenn|denn|oder|vor|bei|nahe|unweit|zwischen|hinter|sehe|fahre|fahren|gehe)(?![⟦\p{L}]))\p{Ll}{1,14}`;
const filler = String.raw`(?:,?${space}(?:${fillerWord}|\d{1,4}|Jahren?|Monaten?|Kindheit|Geburt|Familie|(?:in|im)${space}(?:Stadtteil${space}|Ortsteil${space})?${capital},?)(?![⟦\p{L}])){0,8}?`;
const article = String.raw`(?:,?${space}(?:in|im|am|an|auf|auf'm|der|dem|den|zur|zum|hier|selbst|selber|direkt|auch|ja|nun|seit|\d{1,3}${space}Jahren|langem|${person}|Innenstadt|\(|:)){0,8}`;
const before = String.raw`(?<![⟧\p{L}\p{N}])`;

const livesInHouse = new RegExp(
  String.raw`${before}${living}${filler}(?:,|:)?${space}\(?(?<masked>${withNumber})`,
  "dgu",
);
const livesInStreet = new RegExp(
  String.raw`${before}(?:${person}${space}(?:selbst${space}|selber${space}|auch${space})?(?:wohne|wohnen|lebe|leben|wohn)|(?:wohne|wohnen|lebe|leben)${space}${person}|wohnhaft|Wohne)(?![⟦\p{L}])${article}${space}(?:in|im|am|an|auf|der|dem|den|zur|zum|,)${space}(?<masked>${streetName})(?!${space}?\d)`,
  "dgu",
);
const houseOfMine = new RegExp(
  String.raw`${before}(?:(?:[Mm]ein|[Uu]nser)(?:e[mnrs]?)?${space}(?:\p{Ll}{2,14}${space})?(?:Haus|Haustür|Haustüre|Hause|Wohnung|Mietwohnung|Grundstück|Garten|Hof|Einfahrt|Garage|Tür|Zuhause|Elternhaus|Wohnhaus|Mehrfamilienhaus|Eingang|Balkon|Fenster)|[Bb]ei${space}(?:uns|mir)(?:${space}(?:zu${space}Hause|zuhause|daheim))?)(?:,?${space}(?:in|im|am|an|auf|der|dem|den|zur|liegt|steht|ist|hier|direkt)(?![⟦\p{L}])){0,4}[,:]?${space}\(?(?<masked>${withNumber})`,
  "dgu",
);
const myAddress = new RegExp(
  String.raw`${before}(?:(?:[Mm]eine|[Uu]nsere)r?${space}(?:Wohn|Post|Privat|Heim)?(?:[Aa]dresse|[Aa]nschrift)(?:${space}(?:ist|lautet|war))?|(?:Wohn|Privat)(?:adresse|anschrift|sitz)|Anschrift|[Mm]y${space}(?:home${space})?address${space}is)(?:${space}?:)?(?:${space}(?:die|der|in|in${space}der))?${space}?(?:\r?\n)?(?<masked>${withNumber})`,
  "dgu",
);
const wherePeopleLive = new RegExp(
  String.raw`${before}(?<masked>${houseInStreet}),?${space}(?:(?:wo|in${space}(?:der|dem))${space})?(?:(?:wohne|lebe)${space}ich|(?:wohnen|leben)${space}wir|ich${space}(?:wohne|lebe)|wir${space}(?:wohnen|leben))(?![⟦\p{L}])`,
  "dgu",
);
const english = new RegExp(
  String.raw`${before}(?:(?:I|[Ww]e)${space}(?:\p{Ll}{2,10}${space})?live|living|[Mm]y${space}(?:home${space})?address${space}is|(?:[Mm]y|[Oo]ur)${space}(?:house|flat|home))(?:${space}(?:is|at|on|in)){0,2}:?${space}(?<masked>\d{1,5}[a-zA-Z]?,?${space}(?:${capital}${space}){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Way|Close|Court|Square|Place|Terrace)(?![⟦\p{L}])\.?)`,
  "dgu",
);
const englishInGerman = new RegExp(
  String.raw`${before}(?:I|[Ww]e)${space}(?:\p{Ll}{2,10}${space})?live${space}(?:at|in|on)${space}(?<masked>${withNumber})`,
  "dgu",
);
const underSignature = new RegExp(
  String.raw`^(?:,?[ \t]?\r?\n[ \t]{0,4}|,${space}){1,2}(?<masked>${withNumber})`,
  "du",
);

/** Longest address that is looked for under a signature, in characters. */
const addressLength = 200;

/** Spans of all home addresses, by the way they are announced. */
export function listHomeAddressSpans(text: string): readonly TextSpan[] {
  const patterns = [
    livesInHouse,
    livesInStreet,
    houseOfMine,
    myAddress,
    wherePeopleLive,
    english,
    englishInGerman,
  ];
  const announced = patterns.flatMap((pattern) => listMaskedGroupSpans(text, pattern));
  return [...announced, ...listAddressesUnderSignatures(text), ...listAddressesBehindNames(text)];
}

function listAddressesUnderSignatures(text: string): readonly TextSpan[] {
  return listSignatures(text).flatMap(({ end }) => readAddressBehindName(text, end));
}

/** `Familie Weber, Rosenstraße 5, 53113 Bonn`: behind a name in a sentence only an address with its postcode counts. */
function listAddressesBehindNames(text: string): readonly TextSpan[] {
  const spans = listNameSpans(text).flatMap(({ end }) => readAddressBehindName(text, end));
  return spans.filter(({ start, end }) => /\d{5}/.test(text.slice(start, end)));
}

function readAddressBehindName(text: string, end: number): readonly TextSpan[] {
  const place = underSignature.exec(text.slice(end, end + addressLength))?.indices?.groups?.["masked"];
  return place === undefined ? [] : [{ start: end + place[0], end: end + place[1] }];
}
