import type { HoursAtStake } from "#features/initiatives/calculate-hours-at-stake.ts";
import { daysBetween } from "#features/initiatives/trace-journey.ts";
import type { InitiativeState, JourneyStay } from "#features/initiatives/trace-journey.ts";
import { initiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import type { Language } from "#features/authorities/authority.ts";
import { estimateTexts } from "#features/services/estimate-texts.ts";
import { JourneyBars } from "#ui/journey-bars.tsx";
import type { JourneyRow } from "#ui/journey-bars.tsx";
import type { JourneySegment } from "#ui/journey-tones.tsx";
import type { ShownWait } from "../waits/shown-wait.ts";
import { toWaitRow } from "../waits/wait-row.tsx";
import { chooseAxis, listTicks, shareOf } from "../service-home/draw-journeys.ts";
import type { JourneyAxis } from "../service-home/draw-journeys.ts";
import type { EstimatePlaces } from "../forms/estimate-inputs.tsx";
import { formatRange, formatTwoDigits } from "../words/format-estimate.ts";
import { formatNumber } from "../words/format-number.ts";
import { formatWaitingDays } from "../words/format-waiting.ts";
import { quoteWords } from "../words/quote-words.ts";
import { nameMissing, StakeReckoning } from "./stake-reckoning.tsx";
import type { ShownInitiative } from "./shown-initiative.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type InitiativeJourneysProps = {
  /** In the order in which they are shown. */
  readonly initiatives: readonly ShownInitiative[];
  readonly now: Date;
  /** What waits of them: such a row says whose turn it is, and what waiting has cost so far. */
  readonly waits?: readonly ShownWait[];
  /** Keys of the services whose estimates the reader may make. */
  readonly estimable?: readonly string[];
};

/**
 * Initiatives on one calendar: whose words they answer, where the time went, and what it costs: where one waits, the hours lost so
 * far; else what is at stake every month.
 */
export function InitiativeJourneys({
  initiatives,
  now,
  waits = [],
  estimable = [],
}: InitiativeJourneysProps) {
  const language = useLanguage();
  const texts = initiativesTexts[language];
  const words = initiativeTexts[language];
  const waitOf = new Map(waits.map((wait) => [wait.initiative.id, wait]));
  const axis = chooseAxis(
    initiatives.map((initiative) => initiative.journey),
    now,
  );
  return (
    <JourneyBars
      ticks={listTicks(axis, language, texts.today)}
      legend={{
        label: texts.legend,
        items: [
          { tone: "link-1", label: words.asNeed },
          { tone: "link-3", label: words.working },
          { tone: "waiting", label: words.waitsForOthers },
        ],
      }}
      rows={initiatives.map((initiative) => {
        const wait = waitOf.get(initiative.id);
        const row = toRow(initiative, language, axis);
        return wait ? { ...row, ...toWaitRow(wait, language, placesOf(initiative, estimable)) } : row;
      })}
      table={{
        summary: texts.table,
        caption: texts.tableCaption,
        headers: waits.length === 0 ? texts.tableHeaders : { ...texts.tableHeaders, figure: texts.costs },
      }}
    />
  );
}

function toRow(initiative: ShownInitiative, language: Language, axis: JourneyAxis): JourneyRow {
  const { id, serviceKey, name, state, citizensTime, journey } = initiative;
  return {
    key: id,
    quote: quoteNeed(initiative, language),
    name,
    note: [countEvidence(initiative, language), tellAge(initiative, language)].filter(Boolean).join(" · "),
    href: `/dienste/${serviceKey}/vorhaben/${id}`,
    segments: journey.map((stay, position) => toSegment(stay, { key: String(position), language, axis })),
    segmentNote: tellState(state, language),
    figure: toFigure(citizensTime, state.kind === "waiting", language),
  };
}

function placesOf(
  { id, serviceKey }: ShownInitiative,
  estimable: readonly string[],
): EstimatePlaces | undefined {
  if (!estimable.includes(serviceKey)) return undefined;
  const home = `/dienste/${serviceKey}`;
  return { service: `${home}/bearbeiten`, initiative: `${home}/vorhaben/${id}/bearbeiten` };
}

function tellState(state: InitiativeState, language: Language): string {
  const texts = initiativeTexts[language];
  if (state.kind === "ended") return texts.endings[state.ending];
  const doing = state.kind === "waiting" ? texts.waiting(state.waitsFor) : texts.working;
  return `${doing}, ${initiativesTexts[language].since(formatWaitingDays(language, state.days), state.days)}`;
}

function quoteNeed({ quote, strongestNeed }: ShownInitiative, language: Language): string {
  if (quote) return quoteWords(quote, language);
  const { unanswered } = initiativesTexts[language];
  return strongestNeed ? `${unanswered}: ${strongestNeed.sentence}` : unanswered;
}

function countEvidence(
  { needCount, strongestNeed }: ShownInitiative,
  language: Language,
): string | undefined {
  const texts = initiativesTexts[language];
  if (needCount > 1) return texts.needs(needCount);
  return strongestNeed ? texts.voices(formatNumber(language, strongestNeed.voices)) : undefined;
}

function tellAge({ ageDays }: ShownInitiative, language: Language): string {
  return initiativesTexts[language].age(formatWaitingDays(language, ageDays), ageDays);
}

function toSegment(
  stay: JourneyStay,
  as: { readonly key: string; readonly language: Language; readonly axis: JourneyAxis },
): JourneySegment {
  const { key, language, axis } = as;
  return {
    key,
    fromShare: shareOf(axis, stay.from),
    untilShare: shareOf(axis, stay.until),
    tone: toneOf(stay),
    label: `${nameStay(stay, language)}, ${tellLength(stay, language)}`,
  };
}

function toneOf(stay: JourneyStay): JourneySegment["tone"] {
  if (stay.link === "need") return "link-1";
  return stay.waitsFor === null ? "link-3" : "waiting";
}

/** What happened in a stretch of the way. */
export function nameStay(stay: JourneyStay, language: Language): string {
  const words = initiativeTexts[language];
  if (stay.link === "need") return words.asNeed;
  return stay.waitsFor === null ? words.working : words.waiting(stay.waitsFor);
}

/** How long a stretch of the way took, in days of the calendar. */
export function tellLength({ from, until }: JourneyStay, language: Language): string {
  const texts = initiativesTexts[language];
  const days = daysBetween(from, until);
  return days < 1 ? texts.shortStay : texts.days(days);
}

function toFigure(stake: HoursAtStake, isWaiting: boolean, language: Language): JourneyRow["figure"] {
  const texts = initiativesTexts[language];
  const { unknown, calculation } = estimateTexts[language];
  const explanation = { summary: calculation, content: <StakeReckoning stake={stake} /> };
  if (stake.outcome === "unknown") {
    return { value: unknown, range: nameMissing(stake.missing, language), explanation, tone: "unknown" };
  }
  const { hoursAMonth } = stake;
  return {
    value: texts.hours(formatTwoDigits(language, hoursAMonth.likely)),
    label: initiativeTexts[language].perMonth,
    range: formatRange(language, hoursAMonth, formatTwoDigits),
    explanation,
    tone: isWaiting ? "waiting" : "ours",
  };
}
