/** Words longer than this are no words of a language; they are cut, and still found by their start. */
const LONGEST_WORD = 80;

/**
 * The distinct words of a text in the form in which they are searched: lower case, umlauts as two letters, ß as ss, other
 * accents dropped. "Straßenbeleuchtung" and "STRASSENBELEUCHTUNG" become the same word on every version of PostgreSQL, which
 * stem German differently.
 */
export function listSearchWords(text: string): readonly string[] {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    // Taking signs apart can bring capitals back: "㋎" becomes "eV".
    .toLowerCase()
    .replace(/\p{M}/gu, "");
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter(isWorthFinding).map((word) => [...word].slice(0, LONGEST_WORD).join("")))];
}

/** The words under which a voice is found. */
export function listWordsOf(voice: {
  readonly title: string | null;
  readonly text: string;
  readonly context: string | null;
}): readonly string[] {
  return listSearchWords([voice.title ?? "", voice.text, voice.context ?? ""].join("\n"));
}

function isWorthFinding(word: string): boolean {
  return word.length > 1 || /\p{N}/u.test(word);
}
