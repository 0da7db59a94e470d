import type { HoursAtStake } from "#features/initiatives/calculate-hours-at-stake.ts";
import { initiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import { NumberWithRange } from "#ui/number-with-range.tsx";
import { Panel } from "#ui/panel.tsx";
import { formatRange } from "../words/format-estimate.ts";
import { formatNumber } from "../words/format-number.ts";
import type { InitiativePageProps } from "./initiative-page-props.ts";
import { ReckonedHours } from "./reckoned-hours.tsx";
import { nameMissing, StakeReckoning } from "./stake-reckoning.tsx";
import type { EstimatePlaces } from "../forms/estimate-inputs.tsx";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** Hours at stake for citizens and staff, and what the initiative costs us. */
export function InitiativeStake({ service, initiative, may }: InitiativePageProps) {
  const language = useLanguage();
  const texts = initiativesTexts[language];
  const home = `/dienste/${service.key}`;
  const places = may.change
    ? { service: `${home}/bearbeiten`, initiative: `${home}/vorhaben/${initiative.id}/bearbeiten` }
    : undefined;
  const { citizensTime, staffTime } = initiativeTexts[language];
  const isWaiting = initiative.state.kind === "waiting";
  const isEnded = initiative.state.kind === "ended";
  return (
    <Panel
      title={isEnded ? texts.stakeEnded : texts.stake}
      subline={isEnded ? texts.stakeEndedSubline : texts.stakeSubline}
    >
      <div className="service-time">
        <Hours label={citizensTime} stake={initiative.citizensTime} places={places} isWaiting={isWaiting} />
        <Hours label={staffTime} stake={initiative.staffTime} places={places} isWaiting={false} />
        <Effort initiative={initiative} />
      </div>
    </Panel>
  );
}

type HoursProps = {
  readonly label: string;
  readonly stake: HoursAtStake;
  readonly places: EstimatePlaces | undefined;
  readonly isWaiting: boolean;
};

function Hours({ label, stake, places, isWaiting }: HoursProps) {
  const language = useLanguage();
  return (
    <ReckonedHours
      label={label}
      period={initiativeTexts[language].perMonth}
      hours={stake.outcome === "known" ? stake.hoursAMonth : undefined}
      unknownHint={stake.outcome === "unknown" ? nameMissing(stake.missing, language) : ""}
      reckoning={<StakeReckoning stake={stake} places={places} />}
      tone={isWaiting ? "waiting" : "neutral"}
    />
  );
}

function Effort({ initiative }: Pick<InitiativePageProps, "initiative">) {
  const language = useLanguage();
  const texts = initiativesTexts[language];
  const words = initiativeTexts[language];
  const effort = initiative.estimates["effort-in-person-days"];
  if (!effort) {
    return <NumberWithRange value={words.unknown} label={texts.effort} range={texts.effortUnknown} />;
  }
  const range = formatRange(language, effort, formatNumber);
  const { unit } = words.quantities["effort-in-person-days"];
  return (
    <NumberWithRange
      value={`${formatNumber(language, effort.likely)} ${unit}`}
      label={texts.effort}
      range={[range, effort.source].filter(Boolean).join(" · ")}
    />
  );
}
