import { toPlainWords } from "./plain-words.ts";

/** About a line and a half beside a bar. */
const MOST_CHARACTERS = 90;

/** A full stop after a short form, or before a small letter or a digit, ends no sentence. */
const FIRST_SENTENCE =
  /^.{20,}?(?:[!?]|(?<![Ss]tr|(?<!\p{L})(?:Nr|Dr|bzw|ca|z|z\.\s?B))\.)(?=\s+[^\p{Ll}\d]|$)/u;

/** Quotation marks, and those within a quotation. */
const marks = { de: ["„", "“", "‚", "‘"], en: ["“", "”", "‘", "’"] } as const;

/** The first sentence of what somebody said, in the quotation marks of the page's language; removed data as dots. */
export function quoteWords(text: string, language: "de" | "en"): string {
  const plain = toPlainWords(text);
  const sentence = FIRST_SENTENCE.exec(plain)?.[0] ?? plain;
  const short = sentence.length <= MOST_CHARACTERS ? sentence : cutBetweenWords(sentence);
  const [open, close, innerOpen, innerClose] = marks[language];
  return open + short.replace(/[„“](?=[\p{L}\p{N}])/gu, innerOpen).replace(/[“”]/g, innerClose) + close;
}

function cutBetweenWords(sentence: string): string {
  const start = sentence.slice(0, MOST_CHARACTERS);
  const space = start.lastIndexOf(" ");
  return `${start.slice(0, space > MOST_CHARACTERS / 2 ? space : start.length)} …`;
}
