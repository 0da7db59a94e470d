import { calculateHoursAYear } from "#features/services/calculate-hours.ts";
import type { EstimateQuantity, ServiceEstimates } from "#features/services/estimate.ts";
import { serviceTexts } from "#features/services/ui/service-texts.ts";
import { DescriptionList } from "#ui/description-list.tsx";
import { describeEstimate } from "../words/format-estimate.ts";
import { ReckonedHours } from "../initiatives/reckoned-hours.tsx";
import { serviceHomeTexts } from "../texts/service-home-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type Minutes = Exclude<EstimateQuantity, "cases-a-year">;

/** Hours a service takes citizens and staff in a year: the number, its range, and the way it was reckoned. */
export function ServiceTime({ estimates }: { readonly estimates: ServiceEstimates }) {
  return (
    <div className="service-time">
      <Hours estimates={estimates} minutes="citizen-minutes-a-case" />
      <Hours estimates={estimates} minutes="staff-minutes-a-case" />
    </div>
  );
}

function Hours({ estimates, minutes }: { readonly estimates: ServiceEstimates; readonly minutes: Minutes }) {
  const language = useLanguage();
  const texts = serviceTexts[language];
  const { cases, minutes: minutesLabel, unknownEffortHint } = serviceHomeTexts[language];
  const hours = calculateHoursAYear(estimates, minutes);
  const items = [
    { term: cases, description: describeEstimate(language, estimates["cases-a-year"]) },
    { term: minutesLabel, description: describeEstimate(language, estimates[minutes]) },
  ];
  return (
    <ReckonedHours
      label={minutes === "citizen-minutes-a-case" ? texts.citizensTime : texts.staffTime}
      period={texts.perYear}
      hours={hours}
      unknownHint={unknownEffortHint}
      reckoning={
        hours && (
          <>
            <p>{texts.formula}</p>
            <DescriptionList items={items} />
          </>
        )
      }
    />
  );
}
