import type { PathChoice } from "#features/approvals/prepare-approval.server.ts";
import type { HoursLost } from "#features/initiatives/calculate-hours-lost.ts";
import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { RadioField } from "#ui/form/radio-field.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { Stack } from "#ui/stack.tsx";
import { InitiativeWords } from "../initiatives/initiative-words.tsx";
import { approvalFormTexts } from "../texts/approval-form-texts.ts";
import { approvalPreviewTexts } from "../texts/approval-preview-texts.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { AnswerPlace } from "./answer-place.tsx";
import { ApprovalAbout } from "./approval-about.tsx";
import { ApprovalForm } from "./approval-form.tsx";
import { ApprovalPreviewPanel, tellCount } from "./approval-preview-panel.tsx";
import type { AskAnswer } from "./ask-approval-action.server.ts";
import { listNames } from "../approvals/list-names.ts";

export type AskApprovalPageProps = {
  readonly service: { readonly key: string; readonly name: string };
  readonly initiative: InitiativeOverview;
  readonly paths: readonly PathChoice[];
  readonly pathKeepers: readonly string[];
  readonly may: { readonly managePaths: boolean };
  /** What one day of waiting would cost people. */
  readonly lost: HoursLost;
  readonly answer: AskAnswer | undefined;
};

/** Asks for the approvals of an initiative: for whom it is, what it would need, and the form that says what changes. */
export function AskApprovalPage(props: AskApprovalPageProps) {
  const { service, initiative, paths, answer } = props;
  const language = useLanguage();
  const texts = approvalFormTexts[language];
  const home = `/dienste/${service.key}`;
  const page = `${home}/vorhaben/${initiative.id}`;
  const items = [
    { label: servicesTexts[language].title, href: "/dienste" },
    { label: service.name, href: home },
    { label: texts.initiatives, href: `${home}/vorhaben` },
    { label: initiative.name, href: page },
    { label: texts.title },
  ];
  const isEnded = initiative.state.kind === "ended";
  const isOpen = !isEnded && paths.length > 0;
  return (
    <>
      <title>{`${texts.title}: ${initiative.name} · Wirkstatt`}</title>
      <PageTitle
        title={texts.title}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        words={<InitiativeWords initiative={initiative} />}
        lead={isOpen ? <Lead answer={answer} /> : undefined}
      />
      <Stack>
        <ApprovalAbout initiative={initiative} mayEstimate />
        {isEnded ? <Ended page={page} /> : null}
        {!isEnded && paths.length === 0 ? <NoPath {...props} /> : null}
        {isOpen || answer ? <AskForm {...props} page={page} /> : null}
      </Stack>
    </>
  );
}

function Lead({ answer }: Pick<AskApprovalPageProps, "answer">) {
  const language = useLanguage();
  if (!answer?.preview) return approvalFormTexts[language].lead;
  return tellCount(language, answer.preview);
}

function AskForm(props: AskApprovalPageProps & { readonly page: string }) {
  const { initiative, paths, answer, page } = props;
  const texts = approvalFormTexts[useLanguage()];
  const errorOf = useFieldError(answer?.errors);
  const values = answer?.values ?? { change: initiative.answer };
  return (
    <ApprovalForm
      values={values}
      errors={answer?.errors}
      answer={<Answer {...props} />}
      isChecked={answer?.preview !== undefined}
      cancelHref={page}
      furtherLabels={{ pathId: texts.path }}
      further={<PathField paths={paths} chosen={answer?.values["pathId"]} error={errorOf("pathId")} />}
    />
  );
}

function Answer({ answer, lost, pathKeepers }: AskApprovalPageProps) {
  const language = useLanguage();
  if (!answer || answer.errors) return null;
  const notice = answer.notice && tellNotice(language, answer.notice);
  return (
    <AnswerPlace attempt={answer}>
      {answer.preview ? (
        <ApprovalPreviewPanel
          preview={answer.preview}
          lost={lost}
          notice={notice}
          pathKeepers={pathKeepers}
        />
      ) : (
        <p role="alert">
          <Hurts>{notice}</Hurts>
        </p>
      )}
    </AnswerPlace>
  );
}

function tellNotice(language: "de" | "en", notice: NonNullable<AskAnswer["notice"]>): string {
  const texts = approvalPreviewTexts[language];
  switch (notice) {
    case "path-changed":
      return texts.pathChanged;
    case "stations-differ":
      return texts.stationsDiffer;
    case "already-ended":
      return texts.alreadyEnded;
    default:
      return notice satisfies never;
  }
}

type PathFieldProps = {
  readonly paths: readonly PathChoice[];
  readonly chosen: string | undefined;
  readonly error: string | undefined;
};

/** Where there is one path only, nobody has to choose. */
function PathField({ paths, chosen, error }: PathFieldProps) {
  const texts = approvalFormTexts[useLanguage()];
  const [only] = paths;
  if (paths.length <= 1)
    return only ? <input type="hidden" id="pathId" name="pathId" value={only.id} /> : null;
  return (
    <Panel title={texts.path}>
      <FormFields>
        <RadioField
          name="pathId"
          label={texts.pathQuestion}
          error={error}
          defaultValue={chosen}
          options={paths.map(({ id, name, stationCount }) => ({
            value: id,
            label: name,
            hint: texts.stationCount(stationCount),
          }))}
          isRequired
        />
      </FormFields>
    </Panel>
  );
}

function Ended({ page }: { readonly page: string }) {
  const texts = approvalFormTexts[useLanguage()];
  return (
    <EmptyState heading={texts.ended} action={<ButtonLink href={page}>{texts.toInitiative}</ButtonLink>}>
      {texts.endedLead}
    </EmptyState>
  );
}

function NoPath({ pathKeepers, may }: AskApprovalPageProps) {
  const language = useLanguage();
  const texts = approvalFormTexts[language];
  return (
    <EmptyState
      heading={texts.noPath}
      action={
        may.managePaths ? (
          <ButtonLink href="/freigabewege" variant="primary">
            {texts.writePath}
          </ButtonLink>
        ) : undefined
      }
    >
      <p>{texts.noPathLead}</p>
      {may.managePaths ? null : (
        <p>
          {pathKeepers.length === 0
            ? texts.noPathKeeper
            : texts.pathKeepers(listNames(language, pathKeepers))}
        </p>
      )}
    </EmptyState>
  );
}
