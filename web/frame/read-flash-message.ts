import type { Language } from "#features/authorities/authority.ts";
import { flashTexts, maskedTexts } from "../texts/flash-texts.ts";
import type { FlashKey } from "../texts/flash-texts.ts";

/**
 * The sentence for a flash such as `voice-masked:2` or `approval-changed:1:Personalrat`, and for `need-created+1:3` also how many
 * personal details were masked. A flash nobody wrote gives none.
 */
export function readFlashMessage(language: Language, flash: string | undefined): string | undefined {
  const [what = "", count = "0", ...names] = flash?.split(":") ?? [];
  const [key = "", masked = "0"] = what.split("+");
  if (!Object.hasOwn(flashTexts[language], key)) return undefined;
  const done = flashTexts[language][key as FlashKey](Number.parseInt(count, 10) || 0, names.join(":"));
  return addMasked(language, done, Number.parseInt(masked, 10) || 0);
}

function addMasked(language: Language, done: string, maskedCount: number): string {
  return maskedCount > 0 ? `${done} ${maskedTexts[language](maskedCount)}` : done;
}
