import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { MaskedText, PersonalDataKind } from "#engines/personal-data-masking/mask-personal-data.ts";
import { listSearchWords } from "./list-search-words.ts";

export type MaskedWords = {
  readonly title: string | null;
  readonly text: string;
  readonly context: string | null;
  readonly maskedKinds: readonly PersonalDataKind[];
  readonly searchWords: readonly string[];
};

/** Masks everything free in a voice before it goes anywhere near the database, and takes its words for searching. */
export function maskNewVoice(words: {
  readonly title?: string | undefined;
  readonly text: string;
  readonly context?: string | undefined;
}): MaskedWords {
  const title = maskIfGiven(words.title);
  const text = maskPersonalData(words.text);
  const context = maskIfGiven(words.context);
  const parts = [title, text, context].filter((part) => part !== undefined);
  return {
    title: title?.text ?? null,
    text: text.text,
    context: context?.text ?? null,
    maskedKinds: parts.flatMap((part) => part.kinds),
    searchWords: listSearchWords(parts.map((part) => part.text).join("\n")),
  };
}

function maskIfGiven(words: string | undefined): MaskedText | undefined {
  return words === undefined ? undefined : maskPersonalData(words);
}
