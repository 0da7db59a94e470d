import type { StakeInput } from "#features/initiatives/calculate-hours-at-stake.ts";
import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import { initiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import type { Language } from "#features/authorities/authority.ts";
import { Stack } from "#ui/stack.tsx";
import { formatTwoDigits } from "../format-estimate.ts";
import { formatNumber } from "../format-number.ts";
import { StakeInputList } from "../stake-reckoning.tsx";
import type { EstimatePlaces } from "../stake-reckoning.tsx";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { requestPageTexts } from "../texts/request-page-texts.ts";
import { useLanguage } from "../use-visitor.ts";

type LostReckoningProps = {
  readonly lost: HoursLost;
  /** Left out for those who may not estimate. */
  readonly places?: EstimatePlaces | undefined;
};

/** How hours lost by waiting come about: the formula, the likely case in numbers, each input with range and source. */
export function LostReckoning({ lost, places }: LostReckoningProps) {
  const language = useLanguage();
  return (
    <Stack gap="small">
      <p>{requestPageTexts[language].formula}</p>
      {lost.outcome === "known" ? <p>{reckonInNumbers(lost, language)}</p> : null}
      <StakeInputList inputs={lost.inputs} places={places} />
    </Stack>
  );
}

/** "12 Tage × 24.000 ÷ 365 × 25 % × 30 ÷ 60 ≈ 99 Std." */
function reckonInNumbers(lost: Extract<HoursLost, { outcome: "known" }>, language: Language): string {
  const likely = (input: StakeInput | undefined) => {
    const estimate = lost.inputs.find((one) => one.input === input)?.estimate;
    return estimate ? formatNumber(language, estimate.likely) : initiativeTexts[language].unknown;
  };
  const [cases, share, minutes] = lost.inputs.map(({ input }) => likely(input));
  const days = requestPageTexts[language].daysFactor(formatNumber(language, lost.days));
  const hours = initiativesTexts[language].hours(formatTwoDigits(language, lost.hours.likely));
  return `${days} × ${cases ?? ""} ÷ 365 × ${share ?? ""} % × ${minutes ?? ""} ÷ 60 ≈ ${hours}`;
}
