import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import { daysBetween } from "#features/initiatives/trace-journey.ts";
import type { JourneyStay } from "#features/initiatives/trace-journey.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { JourneyBars } from "#ui/journey-bars.tsx";
import type { JourneyRow } from "#ui/journey-bars.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { chooseAxis, listTicks, shareOf } from "./draw-journeys.ts";
import type { JourneyAxis } from "./draw-journeys.ts";
import { formatNumber } from "./format-number.ts";
import { quoteWords } from "./quote-words.ts";
import { roundEstimate } from "./round-estimate.ts";
import { serviceHomeTexts } from "./texts/service-home-texts.ts";
import { useLanguage } from "./use-visitor.ts";

type Language = "de" | "en";
type ServiceJourneysProps = {
  readonly initiatives: readonly InitiativeOverview[];
  readonly serviceKey: string;
  readonly now: Date;
  /** Whether the reader may sort: then an empty page shows the way there. */
  readonly hasNeeds: boolean;
};

/** As many rows as one takes in at a glance; the others stand on their own page. */
const MOST_ROWS = 6;

/** What is stuck: each initiative with the words it answers, its way on one calendar, and what is at stake while it waits. */
export function ServiceJourneys({ initiatives, serviceKey, now, hasNeeds }: ServiceJourneysProps) {
  const language = useLanguage();
  const texts = serviceHomeTexts[language];
  const home = `/dienste/${serviceKey}`;
  const action = <ButtonLink href={`${home}/vorhaben`}>{texts.allInitiatives}</ButtonLink>;
  if (initiatives.length === 0) {
    return (
      <Panel title={texts.stuckTitle}>
        <EmptyState
          heading={texts.noInitiatives}
          headingLevel={3}
          action={hasNeeds ? <ButtonLink href={`${home}/bedarfe`}>{texts.allNeeds}</ButtonLink> : undefined}
        >
          {texts.noInitiativesLead}
        </EmptyState>
      </Panel>
    );
  }
  const shown = initiatives.slice(0, MOST_ROWS);
  const axis = chooseAxis(
    shown.map((initiative) => initiative.journey),
    now,
  );
  return (
    <Panel title={texts.stuckTitle} subline={texts.stuckSubline} action={action}>
      <JourneyBars
        ticks={listTicks(axis, language, texts.today)}
        legend={{
          label: texts.legendTitle,
          items: [
            { tone: "link-1", label: texts.links.need },
            { tone: "link-3", label: texts.links.initiative },
            { tone: "waiting", label: texts.links.waiting },
          ],
        }}
        rows={shown.map((initiative) => toRow(initiative, axis, language))}
        table={{
          summary: texts.stuckTable,
          caption: texts.stuckTitle,
          headers: texts.stuckTableHeaders,
        }}
      />
    </Panel>
  );
}

function toRow(initiative: InitiativeOverview, axis: JourneyAxis, language: Language): JourneyRow {
  const texts = serviceHomeTexts[language];
  const quote = initiative.needs.find((need) => need.quote)?.quote;
  const voices = initiative.needs.reduce((sum, need) => sum + need.strength.voices, 0);
  return {
    key: initiative.id,
    quote: quote ? quoteWords(quote.text, language) : texts.noQuote,
    name: initiative.name,
    note: texts.voicesOfNeed(formatNumber(language, voices)),
    href: `/dienste/${initiative.serviceKey}/vorhaben/${initiative.id}`,
    segments: initiative.journey.map((stay, position) => ({
      key: String(position),
      fromShare: shareOf(axis, stay.from),
      untilShare: shareOf(axis, stay.until),
      ...nameStay(stay, language),
    })),
    segmentNote: describeState(initiative, language),
    figure: toFigure(initiative, language),
  };
}

function nameStay(stay: JourneyStay, language: Language) {
  const texts = serviceHomeTexts[language];
  const days = texts.days(daysBetween(stay.from, stay.until));
  if (stay.link === "need") {
    return { tone: "link-1" as const, label: texts.segment(texts.links.need, days) };
  }
  return stay.waitsFor === null
    ? { tone: "link-3" as const, label: texts.segment(texts.links.initiative, days) }
    : { tone: "waiting" as const, label: texts.waitsFor(stay.waitsFor, days) };
}

function describeState({ state }: InitiativeOverview, language: Language): string {
  const texts = serviceHomeTexts[language];
  switch (state.kind) {
    case "working":
      return state.days === 0 ? texts.workingSinceToday : texts.working(texts.days(state.days));
    case "waiting":
      return texts.waitsFor(state.waitsFor, texts.days(state.days));
    case "ended":
      return texts.ended[state.ending];
    default:
      return state satisfies never;
  }
}

/** What is at stake, as a range with its way of reckoning; unknown where an estimate is missing, and never zero for it. */
function toFigure({ citizensTime, state, id, serviceKey }: InitiativeOverview, language: Language) {
  const texts = serviceHomeTexts[language];
  const inputs = <TextLink href={`/dienste/${serviceKey}/vorhaben/${id}`}>{texts.wayInputs}</TextLink>;
  if (citizensTime.outcome === "unknown") {
    return {
      value: texts.unknownHours,
      range: texts.unknownHoursHint,
      tone: "unknown" as const,
      explanation: {
        summary: texts.way,
        content: (
          <p>
            {texts.wayMissing} {inputs}
          </p>
        ),
      },
    };
  }
  const { low, likely, high } = citizensTime.hoursAMonth;
  const [from, middle, to] = [low, likely, high].map((hours) => formatNumber(language, roundEstimate(hours)));
  return {
    value: texts.hoursAMonth(middle ?? ""),
    label: texts.aMonth,
    range: texts.range(from ?? "", to ?? ""),
    tone: state.kind === "waiting" ? ("waiting" as const) : ("ours" as const),
    explanation: {
      summary: texts.way,
      content: (
        <p>
          {texts.wayFormula} {inputs}
        </p>
      ),
    },
  };
}
