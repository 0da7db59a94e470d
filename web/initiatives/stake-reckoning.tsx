import type { HoursAtStake, StakeInput } from "#features/initiatives/calculate-hours-at-stake.ts";
import { initiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import type { Language } from "#features/authorities/authority.ts";
import { Stack } from "#ui/stack.tsx";
import { EstimateInputs } from "../forms/estimate-inputs.tsx";
import type { EstimatePlaces } from "../forms/estimate-inputs.tsx";
import { formatTwoDigits } from "../words/format-estimate.ts";
import { formatNumber } from "../words/format-number.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type StakeReckoningProps = {
  readonly stake: HoursAtStake;
  /** Left out for those who may not estimate. */
  readonly places?: EstimatePlaces | undefined;
};

/** How the hours at stake come about: the formula, the likely case in numbers, each input with range and source. */
export function StakeReckoning({ stake, places }: StakeReckoningProps) {
  const language = useLanguage();
  return (
    <Stack gap="small">
      <p>{initiativeTexts[language].formula}</p>
      {stake.outcome === "known" ? <p>{reckonInNumbers(stake, language)}</p> : null}
      <EstimateInputs inputs={stake.inputs} places={places} />
    </Stack>
  );
}

/** "24.000 ÷ 12 × 25 % × 30 Min. ÷ 60 ≈ 250 Std." */
function reckonInNumbers(stake: Extract<HoursAtStake, { outcome: "known" }>, language: Language): string {
  const [cases, share, minutes] = stake.inputs.map(({ estimate }) =>
    estimate ? formatNumber(language, estimate.likely) : "",
  );
  const hours = initiativesTexts[language].hours(formatTwoDigits(language, stake.hoursAMonth.likely));
  return `${cases ?? ""} ÷ 12 × ${share ?? ""} % × ${minutes ?? ""} ÷ 60 ≈ ${hours}`;
}

/** Which inputs are missing, in a few words. */
export function nameMissing(missing: readonly StakeInput[], language: Language): string {
  const { shortInputs, missing: sentence } = initiativesTexts[language];
  return sentence(missing.map((input) => shortInputs[input]).join(", "));
}
