import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import type { Language } from "#features/authorities/authority.ts";
import { Stack } from "#ui/stack.tsx";
import { EstimateInputs } from "../forms/estimate-inputs.tsx";
import type { EstimatePlaces } from "../forms/estimate-inputs.tsx";
import { formatRange, formatTwoDigits } from "../words/format-estimate.ts";
import { formatNumber } from "../words/format-number.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { waitsTexts } from "../texts/waits-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type LostReckoningProps = {
  readonly lost: HoursLost;
  /** Left out for those who may not estimate. */
  readonly places?: EstimatePlaces | undefined;
};

/** How the hours lost come about: the formula, the likely case in numbers, the days, and each input with range and source. */
export function LostReckoning({ lost, places }: LostReckoningProps) {
  const language = useLanguage();
  const texts = waitsTexts[language];
  const waited = { term: texts.waited, description: texts.waitedDays(formatNumber(language, lost.days)) };
  return (
    <Stack gap="small">
      <p>{texts.lostFormula}</p>
      {lost.outcome === "known" ? <p>{reckonInNumbers(lost, language)}</p> : null}
      <EstimateInputs inputs={lost.inputs} places={places} before={[waited]} />
    </Stack>
  );
}

type KnownLost = Extract<HoursLost, { outcome: "known" }>;

/** "26 × 14.000 ÷ 365 × 35 % × 20 ÷ 60 ≈ 120 Std." */
function reckonInNumbers(lost: KnownLost, language: Language): string {
  const [cases, share, minutes] = lost.inputs.map(({ estimate }) =>
    estimate ? formatNumber(language, estimate.likely) : "",
  );
  const hours = initiativesTexts[language].hours(formatTwoDigits(language, lost.hours.likely));
  const days = formatNumber(language, lost.days);
  return `${days} × ${cases ?? ""} ÷ 365 × ${share ?? ""} % × ${minutes ?? ""} ÷ 60 ≈ ${hours}`;
}

/** What each further day costs: "jeder weitere Tag: 4,5 Std. (2,9 bis 6,8)". */
export function describeFurtherDay({ hoursADay }: KnownLost, language: Language): string {
  const texts = waitsTexts[language];
  const hours = initiativesTexts[language].hours(formatTwoDigits(language, hoursADay.likely));
  const range = formatRange(language, hoursADay, formatTwoDigits);
  return range === undefined ? texts.eachDay(hours) : texts.eachDayRange(hours, range);
}
