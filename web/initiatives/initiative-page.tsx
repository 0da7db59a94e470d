import type { FoundInitiative } from "#features/initiatives/find-initiative.server.ts";
import { initiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { PanelGrid } from "#ui/panel-grid.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { InitiativeApproval } from "../approvals/initiative-approval.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatWaitingDays } from "../words/format-waiting.ts";
import { nameStay, tellLength } from "./initiative-journeys.tsx";
import type { InitiativePageProps } from "./initiative-page-props.ts";
import { InitiativeNeeds } from "./initiative-needs.tsx";
import { InitiativeStake } from "./initiative-stake.tsx";
import { EndInitiativeForm, InitiativeStateForms } from "./initiative-state-forms.tsx";
import { findQuote, InitiativeWords } from "./initiative-words.tsx";
import { tellStake } from "./initiatives-lead.tsx";
import { SubjectHistory } from "../frame/subject-history.tsx";
import { approvalPanelTexts } from "../texts/approval-panel-texts.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** One initiative: people's words first, where it is and since when, what is at stake, and what can be done now. */
export function InitiativePage(props: InitiativePageProps) {
  const { service, initiative, approvals, history, may } = props;
  const language = useLanguage();
  const texts = initiativesTexts[language];
  const home = `/dienste/${service.key}`;
  const items = [
    { label: servicesTexts[language].title, href: "/dienste" },
    { label: service.name, href: home },
    { label: texts.title, href: `${home}/vorhaben` },
    { label: initiative.name },
  ];
  const isEnded = initiative.state.kind === "ended";
  const isBound = approvals.some(({ endedAt }) => endedAt === null);
  return (
    <>
      <title>{`${initiative.name}: ${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={initiative.name}
        isWritten
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        words={<InitiativeWords initiative={initiative} />}
        lead={<Lead initiative={initiative} />}
        actions={
          may.change ? (
            <ButtonLink href={`${home}/vorhaben/${initiative.id}/bearbeiten`}>{texts.edit}</ButtonLink>
          ) : undefined
        }
      />
      <PanelGrid layout="main-aside">
        <div>
          <Panel title={texts.change}>
            <p className="voice-words">{initiative.answer}</p>
          </Panel>
          <InitiativeNeeds needs={initiative.needs} shownVoiceId={findQuote(initiative)?.voiceId} />
          <InitiativeStake {...props} />
        </div>
        <div>
          <InitiativeApproval
            page={`${home}/vorhaben/${initiative.id}`}
            approvals={approvals}
            isEnded={isEnded}
            mayAsk={may.change}
          />
          {may.change ? <StateForms {...props} isBound={isBound} /> : null}
          <Way initiative={initiative} />
          {may.change && !isEnded && !isBound ? <EndInitiativeForm {...props} /> : null}
        </div>
      </PanelGrid>
      <SubjectHistory title={texts.history} entries={history} />
    </>
  );
}

/** While a request is under way, it says what the initiative waits for; by hand that is neither noted nor ended. */
function StateForms({ isBound, ...props }: InitiativePageProps & { readonly isBound: boolean }) {
  const language = useLanguage();
  if (!isBound) return <InitiativeStateForms {...props} />;
  return (
    <Panel title={initiativesTexts[language].waitTitle}>
      <p>{approvalPanelTexts[language].bound}</p>
    </Panel>
  );
}

type OfInitiative = { readonly initiative: FoundInitiative };

function Lead({ initiative }: OfInitiative) {
  const language = useLanguage();
  const texts = initiativesTexts[language];
  const { state, ageDays } = initiative;
  const since = texts.since(formatWaitingDays(language, state.days), state.days);
  if (state.kind === "ended") {
    const ending = initiativeTexts[language].endings[state.ending];
    const sentence = texts.endedOn(ending, formatDay(language, dayOf(state.since)), state.reason);
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  }
  const begun = texts.proposed(formatWaitingDays(language, ageDays), ageDays);
  if (state.kind === "waiting") {
    return (
      <>
        {begun}{" "}
        <Hurts>
          {texts.waitingNow(state.waitsFor, since)} {tellStake(initiative, language)}
        </Hurts>
      </>
    );
  }
  return `${begun} ${texts.inProgress(since)} ${tellStake(initiative, language)}`;
}

function Way({ initiative }: OfInitiative) {
  const language = useLanguage();
  const texts = initiativesTexts[language];
  const isOpen = initiative.state.kind !== "ended";
  const day = (instant: Date) => formatDay(language, dayOf(instant));
  const last = initiative.journey.length - 1;
  const rows = initiative.journey.map((stay, position) => ({
    key: String(position),
    title: nameStay(stay, language),
    note:
      isOpen && position === last
        ? texts.periodSince(day(stay.from))
        : texts.period(...new Set([day(stay.from), day(stay.until)])),
    aside: tellLength(stay, language),
  }));
  return (
    <Panel title={texts.way} subline={texts.waySubline}>
      <RowList rows={rows} />
    </Panel>
  );
}
