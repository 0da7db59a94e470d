import type { NeedFreshness } from "#engines/need-freshness/calculate-need-freshness.ts";
import { StateTag } from "#ui/state-tag.tsx";
import { needTexts } from "./need-texts.ts";

type FreshnessTagProps = { readonly state: NeedFreshness["state"]; readonly language: "de" | "en" };

/** How fresh a need is, in one word. */
export function FreshnessTag({ state, language }: FreshnessTagProps) {
  return <StateTag tone={state}>{needTexts[language].freshness[state]}</StateTag>;
}
