import type { HoursAtStake } from "#features/initiatives/calculate-hours-at-stake.ts";
import { Expandable } from "#ui/expandable.tsx";
import { formatRange, formatTwoDigits } from "../words/format-estimate.ts";
import { nameMissing, StakeReckoning } from "../initiatives/stake-reckoning.tsx";
import { approvalStationTexts } from "../texts/approval-station-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** What people save every month, with range and reckoning; or what is missing to know it. */
export function StationBenefit({ stake }: { readonly stake: HoursAtStake }) {
  const language = useLanguage();
  const texts = approvalStationTexts[language].about;
  const words =
    stake.outcome === "known"
      ? texts.benefitHours(
          formatTwoDigits(language, stake.hoursAMonth.likely),
          formatRange(language, stake.hoursAMonth, formatTwoDigits),
        )
      : `${texts.benefitUnknown}. ${nameMissing(stake.missing, language)}`;
  return (
    <>
      {words}
      <Expandable summary={texts.reckoning}>
        <StakeReckoning stake={stake} />
      </Expandable>
    </>
  );
}
