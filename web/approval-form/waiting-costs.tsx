import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import { formatRange, formatTwoDigits } from "../words/format-estimate.ts";
import { nameMissing } from "../initiatives/stake-reckoning.tsx";
import { approvalPreviewTexts } from "../texts/approval-preview-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** What every further day costs people, or what is missing to know it. */
export function WaitingCosts({ lost }: { readonly lost: HoursLost }) {
  const language = useLanguage();
  const texts = approvalPreviewTexts[language];
  if (lost.outcome === "unknown") {
    return (
      <p>
        {texts.waitingCostsUnknown} {nameMissing(lost.missing, language)}.
      </p>
    );
  }
  const { hoursADay } = lost;
  const range = formatRange(language, hoursADay, formatTwoDigits);
  const hours = formatTwoDigits(language, hoursADay.likely);
  return <p>{texts.waitingCosts(hours, range === undefined ? "" : texts.waitingCostsRange(range))}</p>;
}
