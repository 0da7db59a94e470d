import type { RandomNumbers } from "#demo/create-random-numbers.ts";
import { pickFrom } from "./generate-citizen-texts.ts";

/**
 * The same text as somebody else might type it: about every tenth word mistyped and at least one, every twentieth left out, two
 * neighbours in twenty swapped; often without umlauts, often in small letters, rarely all in capitals.
 */
export function editText(text: string, random: RandomNumbers): string {
  const words = text.split(" ");
  const certain = Math.floor(random() * words.length);
  const edited = words.flatMap((word, at) => {
    if (at === certain) return [mistype(word, random)];
    const chance = random();
    if (chance < 0.05) return [];
    return [chance < 0.15 ? mistype(word, random) : word];
  });
  for (let at = 1; at < edited.length; at += 1) {
    if (random() < 0.05) edited.splice(at - 1, 2, edited[at] as string, edited[at - 1] as string);
  }
  return changeCase(random() < 0.5 ? spellOutUmlauts(edited.join(" ")) : edited.join(" "), random());
}

function mistype(word: string, random: RandomNumbers): string {
  const at = Math.floor(random() * word.length);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const wrong = pickFrom(Array.from("enirstahduo"), random);
  return pickFrom(
    [
      `${before}${after}`,
      `${before}${letter}${letter}${after}`,
      `${before}${wrong}${after}`,
      `${before}${letter}${wrong}${after}`,
      `${before}${after.charAt(0)}${letter}${after.slice(1)}`,
    ],
    random,
  );
}

function spellOutUmlauts(text: string): string {
  return text.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
}

function changeCase(text: string, chance: number): string {
  if (chance < 0.4) return text.toLowerCase();
  return chance < 0.45 ? text.toUpperCase() : text;
}
