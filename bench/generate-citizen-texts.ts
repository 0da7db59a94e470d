import { createRandomNumbers } from "#demo/create-random-numbers.ts";
import type { RandomNumbers } from "#demo/create-random-numbers.ts";
import { registrationVoices } from "#demo/texts/registration-voices.ts";
import { streetDamageVoices } from "#demo/texts/street-damage-voices.ts";

/**
 * Distinct German texts of 5 to 80 words, the same in every run: sentences of the demo put together anew, with other places
 * and numbers in them. The demo alone has some 1,700 sentences, so each of them occurs in hundreds of texts: harder to tell
 * apart than what people write.
 */
export function generateCitizenTexts(rows: number): readonly string[] {
  const random = createRandomNumbers(20_261_123);
  const sentences = [...registrationVoices, ...streetDamageVoices].flatMap((voice) =>
    voice.text.split(/(?<=[.!?])\s+/),
  );
  const texts = new Set<string>();
  while (texts.size < rows) {
    const text = composeText(sentences, random);
    const words = text.split(" ").length;
    if (words >= 5 && words <= 80) texts.add(text);
  }
  return [...texts];
}

export function pickFrom<T>(list: readonly T[], random: RandomNumbers): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Many short texts and a few long ones: every further sentence is as likely as not to be the last, or nearly so. */
function composeText(sentences: readonly string[], random: RandomNumbers): string {
  const parts: string[] = [];
  do parts.push(varySentence(pickFrom(sentences, random), random));
  while (random() < 0.78);
  if (random() < 0.7) {
    const at = Math.floor(random() * (parts.length + 1));
    parts.splice(at, 0, describePlace(random));
  }
  return parts.join(" ");
}

function varySentence(sentence: string, random: RandomNumbers): string {
  return sentence
    .replace(/\p{Lu}\p{Ll}+(?:straße|weg|allee|gasse|platz)\b/gu, () => inventStreet(random))
    .replace(/(?<![\d.:,])[1-9]\d?(?![\d.:,])/gu, () => String(1 + Math.floor(random() * 99)));
}

function describePlace(random: RandomNumbers): string {
  const number = 1 + Math.floor(random() * 180);
  return pickFrom(
    [
      `Es geht um ${inventStreet(random)} ${number}.`,
      `Gemeint ist die Ecke ${inventStreet(random)} und ${inventStreet(random)}.`,
      `Ort: ${inventStreet(random)}, Höhe Hausnummer ${number}.`,
      `Das war im ${pickFrom(quarters, random)}, nahe ${inventStreet(random)}.`,
      `Seit ${2 + Math.floor(random() * 40)} Tagen so, ${inventStreet(random)} ${number}.`,
    ],
    random,
  );
}

function inventStreet(random: RandomNumbers): string {
  return `${pickFrom(streetBeginnings, random)}${pickFrom(streetEndings, random)}`;
}

const streetBeginnings = (
  "Ahorn Akazien Amsel Anger Apfel Bach Bahnhof Berg Birken Bleich Brunnen Buchen Burg Dahlien Damm Deich Distel Dohlen Dorf " +
  "Drossel Eichen Efeu Erlen Eschen Espen Falken Farn Feld Fichten Finken Fischer Flieder Föhren Forst Garten Gerber Ginster " +
  "Goethe Graben Hafen Habicht Hasel Heide Herder Hirten Hof Holunder Hopfen Imker Iris Jäger Kanal Kapellen Kastanien Kiefern " +
  "Kirsch Kloster Krähen Kranich Kreuz Lerchen Lilien Linden Löwen Lupinen Mandel Markt Mauer Meisen Mühlen Mohn Moor Möwen " +
  "Mozart Nelken Nord Nuss Ost Pappel Park Pfarr Pirol Platanen Quellen Quitten Raben Rathaus Ring Robinien Rosen Rüster Schiller " +
  "Schlehen Schloss Schmiede Schul Schwalben Sonnen Spatzen Sperber Stein Stern Süd Tannen Teich Tulpen Turm Uhland Ufer Ulmen " +
  "Veilchen Wacholder Wald Weber Weiden Wein Werft West Wiesen Ziegel Zeisig"
).split(" ");
const streetEndings = "straße weg allee gasse platz ring damm ufer pfad stieg hof".split(" ");
const quarters =
  "Nordviertel Südviertel Hafenviertel Gerberviertel Musikerviertel Dichterviertel Neubaugebiet Gewerbepark".split(
    " ",
  );
