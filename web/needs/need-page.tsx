import type { AnsweringInitiative } from "#features/initiatives/list-initiatives.server.ts";
import type { FoundNeed } from "#features/needs/find-need.server.ts";
import { FreshnessTag } from "#features/needs/ui/freshness-tag.tsx";
import type { JournalEntry } from "#features/journal/journal-entry.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { PanelGrid } from "#ui/panel-grid.tsx";
import { ConfirmNeedForm } from "./confirm-need-form.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import { NeedInitiatives } from "./need-initiatives.tsx";
import { NeedStrength } from "./need-strength.tsx";
import { NeedVoices } from "./need-voices.tsx";
import type { FormAnswer } from "../forms/form-answer.ts";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { SubjectHistory } from "../frame/subject-history.tsx";
import { needPageTexts } from "../texts/need-page-texts.ts";
import { needsTexts } from "../texts/needs-texts.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { UndoDecisionForm } from "../inbox/undo-decision-form.tsx";
import { useLanguage } from "../frame/use-visitor.ts";

type NeedPageProps = {
  readonly service: { readonly key: string; readonly name: string };
  readonly need: FoundNeed;
  readonly page: number;
  readonly undo: string | undefined;
  readonly today: string;
  readonly initiatives: readonly AnsweringInitiative[];
  readonly history: readonly JournalEntry[];
  readonly mayChange: boolean;
  readonly answer: FormAnswer | undefined;
};

/** One need: the sentence, what bears it out, people's words in full, and what was done about it. */
export function NeedPage(props: NeedPageProps) {
  const { service, need, undo, history, mayChange, answer } = props;
  const language = useLanguage();
  const texts = needPageTexts[language];
  const list = `/dienste/${service.key}/bedarfe`;
  const isGone = need.strength.voices === 0;
  const items = [
    { label: servicesTexts[language].title, href: "/dienste" },
    { label: service.name, href: `/dienste/${service.key}` },
    { label: needsTexts[language].title, href: list },
    { label: texts.title },
  ];
  return (
    <>
      <title>{`${need.sentence} · ${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={need.sentence}
        isWritten
        isSentence
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={isGone ? undefined : <Lead {...props} />}
        actions={mayChange && !isGone ? <Actions serviceKey={service.key} needId={need.id} /> : undefined}
      />
      {ownError(answer, "reason") ? null : <FormErrorSummary errors={answer?.errors} labels={{}} />}
      {undo === undefined ? null : <UndoDecisionForm decisionId={undo} />}
      {isGone ? (
        <EmptyState heading={texts.goneTitle} action={<ButtonLink href={list}>{texts.toList}</ButtonLink>}>
          {texts.goneLead}
        </EmptyState>
      ) : (
        <Evidence {...props} />
      )}
      <NeedInitiatives initiatives={props.initiatives} />
      {need.strength.voices + need.strength.contrary === 0 ? null : <NeedVoices {...props} />}
      <SubjectHistory title={texts.historyTitle} entries={history} />
    </>
  );
}

/** Several forms share the page; the one with this field shows what is wrong with it by itself. */
function ownError(answer: FormAnswer | undefined, field: string): boolean {
  return answer?.errors[field] !== undefined;
}

function Lead({ need }: NeedPageProps) {
  const language = useLanguage();
  const texts = needPageTexts[language];
  const { strength, lastSaidOn, freshness } = need;
  const last = lastSaidOn === null ? "" : texts.leadLast(formatDay(language, lastSaidOn));
  return (
    <>
      <FreshnessTag state={freshness.state} language={language} />{" "}
      {`${texts.leadPeople(formatNumber(language, strength.people))}${last}.`}{" "}
      {strength.contrary === 0 ? null : `${texts.leadContrary(formatNumber(language, strength.contrary))} `}
      {freshness.state === "fresh" ? null : <Hurts>{texts.leadConfirm}</Hurts>}
    </>
  );
}

function Actions({ serviceKey, needId }: { readonly serviceKey: string; readonly needId: string }) {
  const texts = needPageTexts[useLanguage()];
  const home = `/dienste/${serviceKey}`;
  const href = `${home}/bedarfe/${needId}`;
  return (
    <>
      <ButtonLink href={`${home}/vorhaben/neu?bedarf=${needId}`} variant="primary">
        {texts.propose}
      </ButtonLink>
      <ButtonLink href={`${href}/bearbeiten`}>{texts.reword}</ButtonLink>
      <ButtonLink href={`${href}/zusammenlegen`}>{texts.merge}</ButtonLink>
      <ButtonLink href={`${href}/teilen`}>{texts.split}</ButtonLink>
    </>
  );
}

function Evidence({ need, today, mayChange, answer }: NeedPageProps) {
  if (!mayChange) return <NeedStrength need={need} today={today} />;
  return (
    <PanelGrid>
      <NeedStrength need={need} today={today} />
      <ConfirmNeedForm
        answer={ownError(answer, "reason") ? answer : undefined}
        isDue={need.freshness.state !== "fresh"}
      />
    </PanelGrid>
  );
}
