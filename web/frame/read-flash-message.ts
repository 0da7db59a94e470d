import type { Language } from "#features/authorities/authority.ts";
import { flashTexts } from "../texts/flash-texts.ts";
import type { FlashKey } from "../texts/flash-texts.ts";

/** The sentence for a flash such as `voice-masked:2` or `approval-changed:1:Personalrat`. A flash nobody wrote gives none. */
export function readFlashMessage(language: Language, flash: string | undefined): string | undefined {
  const [key = "", count = "0", ...names] = flash?.split(":") ?? [];
  if (!Object.hasOwn(flashTexts[language], key)) return undefined;
  return flashTexts[language][key as FlashKey](Number.parseInt(count, 10) || 0, names.join(":"));
}
