import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { PersonalDataKind } from "#engines/personal-data-masking/mask-personal-data.ts";
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
  const title = words.title === undefined ? undefined : maskPersonalData(words.title);
  const text = maskPersonalData(words.text);
  const context = words.context === undefined ? undefined : maskPersonalData(words.context);
  return {
    title: title?.text ?? null,
    text: text.text,
    context: context?.text ?? null,
    maskedKinds: [...(title?.kinds ?? []), ...text.kinds, ...(context?.kinds ?? [])],
    searchWords: listSearchWords([title?.text, text.text, context?.text].filter(Boolean).join("\n")),
  };
}
