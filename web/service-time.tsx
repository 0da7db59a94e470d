import type { Language } from "#features/authorities/authority.ts";
import { calculateHoursAYear } from "#features/services/calculate-hours.ts";
import type { EstimateQuantity, ServiceEstimates } from "#features/services/estimate.ts";
import { serviceTexts } from "#features/services/ui/service-texts.ts";
import { DescriptionList } from "#ui/description-list.tsx";
import { Expandable } from "#ui/expandable.tsx";
import { NumberWithRange } from "#ui/number-with-range.tsx";
import { formatNumber } from "./format-number.ts";
import { roundEstimate } from "./round-estimate.ts";
import { serviceHomeTexts } from "./texts/service-home-texts.ts";
import { useLanguage } from "./use-visitor.ts";

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
  const label = minutes === "citizen-minutes-a-case" ? texts.citizensTime : texts.staffTime;
  const hours = calculateHoursAYear(estimates, minutes);
  if (!hours) {
    return (
      <NumberWithRange
        value={texts.unknown}
        label={label}
        range={serviceHomeTexts[language].unknownEffortHint}
      />
    );
  }
  const round = (number: number) => formatNumber(language, roundEstimate(number));
  return (
    <div>
      <NumberWithRange
        value={`${round(hours.likely)} ${texts.hours} ${texts.perYear}`}
        label={label}
        range={texts.range(round(hours.low), round(hours.high))}
      />
      <Expandable summary={texts.calculation}>
        <Calculation estimates={estimates} minutes={minutes} />
      </Expandable>
    </div>
  );
}

function Calculation({
  estimates,
  minutes,
}: {
  readonly estimates: ServiceEstimates;
  readonly minutes: Minutes;
}) {
  const language = useLanguage();
  const texts = serviceHomeTexts[language];
  const items = [
    { term: texts.cases, description: describe(estimates, "cases-a-year", language) },
    { term: texts.minutes, description: describe(estimates, minutes, language) },
  ];
  return (
    <>
      <p>{serviceTexts[language].formula}</p>
      <DescriptionList items={items} />
    </>
  );
}

function describe(estimates: ServiceEstimates, quantity: EstimateQuantity, language: Language): string {
  const estimate = estimates[quantity];
  if (!estimate) return serviceTexts[language].unknown;
  const [low, likely, high] = [estimate.low, estimate.likely, estimate.high].map((one) =>
    formatNumber(language, one),
  );
  return `${likely} (${serviceTexts[language].range(low ?? "", high ?? "")}). ${estimate.source}`;
}
