import {
  administrationWages2025,
  calculateStaffCost,
} from "#engines/compliance-cost/administration-wages.ts";
import { isUnderWay } from "#features/approvals/approval.ts";
import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import { initiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { NumberWithRange } from "#ui/number-with-range.tsx";
import { Panel } from "#ui/panel.tsx";
import { formatDay } from "../words/format-day.ts";
import type { EstimatePlaces } from "../forms/estimate-inputs.tsx";
import { formatRange, formatTwoDigits } from "../words/format-estimate.ts";
import { formatNumber } from "../words/format-number.ts";
import { ReckonedHours } from "../initiatives/reckoned-hours.tsx";
import { nameMissing } from "../initiatives/stake-reckoning.tsx";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { requestPageTexts } from "../texts/request-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { describeFurtherDay, LostReckoning } from "../approvals/lost-reckoning.tsx";
import type { RequestPageProps } from "./request-page-props.ts";

/** A wage has its cents. */
const cents = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const eurosAnHour = { de: new Intl.NumberFormat("de-DE", cents), en: new Intl.NumberFormat("en-GB", cents) };

type CostsProps = Pick<RequestPageProps, "found" | "level" | "may">;

/** What the waiting costs so far and with every further day: citizens' time in hours, staff's also in euros. */
export function RequestCosts({ found, level, may }: CostsProps) {
  const language = useLanguage();
  const texts = requestPageTexts[language];
  const { request, lost, clock } = found;
  if (request.state === "granted" && request.rounds.length === 0) return null;
  const isWaiting = isUnderWay(request);
  const home = `/dienste/${request.service.key}`;
  const places = may.estimate
    ? { service: `${home}/bearbeiten`, initiative: `${home}/vorhaben/${request.initiative.id}/bearbeiten` }
    : undefined;
  const { citizensTime, staffTime } = initiativeTexts[language];
  const sentOn = formatDay(language, dayOf(request.sentAt));
  return (
    <Panel
      title={isWaiting ? texts.costsTitle : texts.costsTitleEnded}
      subline={texts.costsSubline(formatNumber(language, clock.days), sentOn)}
    >
      <div className="service-time">
        <Hours
          label={citizensTime}
          lost={lost.citizens}
          places={places}
          isWaiting={isWaiting}
          tone="waiting"
        />
        <Hours label={staffTime} lost={lost.staff} places={places} isWaiting={isWaiting} tone="neutral" />
        <StaffCost lost={lost.staff} level={level} />
        <p className="note">{texts.citizensStayHours}</p>
      </div>
    </Panel>
  );
}

type HoursProps = {
  readonly label: string;
  readonly lost: HoursLost;
  readonly places: EstimatePlaces | undefined;
  readonly isWaiting: boolean;
  readonly tone: "waiting" | "neutral";
};

function Hours({ label, lost, places, isWaiting, tone }: HoursProps) {
  const language = useLanguage();
  const texts = requestPageTexts[language];
  return (
    <div>
      <ReckonedHours
        label={label}
        period={isWaiting ? texts.soFar : texts.inAll}
        hours={lost.outcome === "known" ? lost.hours : undefined}
        unknownHint={lost.outcome === "unknown" ? nameMissing(lost.missing, language) : ""}
        reckoning={<LostReckoning lost={lost} places={places} />}
        tone={tone}
      />
      {isWaiting && lost.outcome === "known" ? (
        <p className="note">{describeFurtherDay(lost, language)}</p>
      ) : null}
    </div>
  );
}

function StaffCost({ lost, level }: { readonly lost: HoursLost } & Pick<CostsProps, "level">) {
  const language = useLanguage();
  const texts = requestPageTexts[language];
  if (lost.outcome === "unknown") {
    const { unknown } = initiativeTexts[language];
    return <NumberWithRange value={unknown} label={texts.staffCost} range={texts.staffCostUnknown} />;
  }
  const cost = calculateStaffCost({ level, hours: lost.hours });
  const wages = administrationWages2025;
  const how = texts.staffCostHow(
    initiativesTexts[language].hours(formatTwoDigits(language, lost.hours.likely)),
    eurosAnHour[language].format(wages.eurosAnHour[level].average),
    texts.levels[level],
  );
  return (
    <div>
      <NumberWithRange
        value={texts.euros(formatTwoDigits(language, cost.likely))}
        label={texts.staffCost}
        range={formatRange(language, cost, formatTwoDigits)}
      />
      <p className="note">{`${how} ${wages.source[language]}.`}</p>
    </div>
  );
}
