import { toScreeningValues } from "#features/approval-paths/screening-input.ts";
import type { RequestVersion } from "#features/approvals/approval.ts";
import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Stack } from "#ui/stack.tsx";
import type { FormValues } from "../request/parse-form.server.ts";
import { InitiativeWords } from "../initiatives/initiative-words.tsx";
import { approvalFormTexts } from "../texts/approval-form-texts.ts";
import { approvalPreviewTexts } from "../texts/approval-preview-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { AnswerPlace } from "./answer-place.tsx";
import { ApprovalAbout } from "./approval-about.tsx";
import { ApprovalForm } from "./approval-form.tsx";
import type { ChangeAnswer } from "./change-approval-action.server.ts";
import { ChangePreviewPanel, tellRevision } from "./change-preview-panel.tsx";
import type { OpenWords } from "./list-open-words.ts";
import { NewestVersionPanel } from "./newest-version-panel.tsx";
import { OpenWordsPanel } from "./open-words-panel.tsx";

export type ChangeApprovalPageProps = {
  readonly requestId: string;
  readonly initiative: InitiativeOverview;
  /** The version that is changed. */
  readonly version: RequestVersion;
  readonly isOver: boolean;
  readonly refusals: readonly OpenWords[];
  readonly questions: readonly OpenWords[];
  readonly pathKeepers: readonly string[];
  readonly answer: ChangeAnswer | undefined;
};

/** Changes a request: what stations want changed, what a new version would set off, and the form it is written in. */
export function ChangeApprovalPage(props: ChangeApprovalPageProps) {
  const { requestId, initiative, version, isOver, refusals, questions, answer } = props;
  const language = useLanguage();
  const texts = approvalFormTexts[language];
  const requestHref = `/freigaben/${requestId}`;
  const items = [
    { label: texts.approvals, href: "/freigaben" },
    { label: initiative.name, href: requestHref },
    { label: texts.changeTitle },
  ];
  const lead = answer?.preview ? tellRevision(language, answer.preview) : texts.changeLead(version.number);
  return (
    <>
      <title>{`${texts.changeTitle}: ${initiative.name} · Wirkstatt`}</title>
      <PageTitle
        title={texts.changeTitle}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        words={<InitiativeWords initiative={initiative} />}
        lead={isOver ? undefined : lead}
      />
      <Stack>
        {isOver && !answer ? (
          <EmptyState
            heading={texts.over}
            action={<ButtonLink href={requestHref}>{texts.toRequest}</ButtonLink>}
          >
            {texts.overLead}
          </EmptyState>
        ) : (
          <>
            <ApprovalAbout initiative={initiative} mayEstimate />
            <OpenWordsPanel title={texts.mustChange} subline={texts.mustChangeSubline} words={refusals} />
            <OpenWordsPanel title={texts.questions} subline={texts.questionsSubline} words={questions} />
            <ChangeForm {...props} requestHref={requestHref} />
          </>
        )}
      </Stack>
    </>
  );
}

function ChangeForm(props: ChangeApprovalPageProps & { readonly requestHref: string }) {
  const { version, answer, requestHref } = props;
  // After somebody else's version was shown, the next look compares with that one.
  const baseVersion = answer?.newest?.number ?? answer?.values["baseVersion"] ?? version.number;
  return (
    <ApprovalForm
      values={answer?.values ?? toValues(version)}
      errors={answer?.errors}
      answer={<Answer {...props} />}
      isChecked={answer?.preview !== undefined}
      cancelHref={requestHref}
      further={<input type="hidden" name="baseVersion" value={baseVersion} />}
    />
  );
}

function Answer({
  answer,
  pathKeepers,
  requestHref,
}: ChangeApprovalPageProps & { readonly requestHref: string }) {
  const language = useLanguage();
  if (!answer || answer.errors) return null;
  const notice = tellNotice(language, answer);
  return (
    <AnswerPlace attempt={answer}>
      {answer.preview ? (
        <ChangePreviewPanel preview={answer.preview} notice={notice} pathKeepers={pathKeepers} />
      ) : (
        <p role="alert">
          <Hurts>{notice}</Hurts>
        </p>
      )}
      {answer.newest ? (
        <NewestVersionPanel newest={answer.newest} values={answer.values} requestHref={requestHref} />
      ) : null}
    </AnswerPlace>
  );
}

function tellNotice(language: "de" | "en", { notice, newest }: ChangeAnswer): string | undefined {
  const texts = approvalPreviewTexts[language];
  switch (notice) {
    case "stations-differ":
      return texts.stationsDiffer;
    case "outdated":
      return texts.outdated(newest?.number ?? 0);
    case "over":
      return texts.over;
    case "unchanged":
      return texts.unchanged;
    case undefined:
      return undefined;
    default:
      return notice satisfies never;
  }
}

function toValues(version: RequestVersion): FormValues {
  const { change, newData, risk, wayBack, firstFor, findings, answers } = version;
  return { change, newData, risk, wayBack, firstFor, findings, ...toScreeningValues(answers) };
}
