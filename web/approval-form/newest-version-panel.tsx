import { requestTexts } from "#features/approvals/approval.ts";
import type { RequestVersion } from "#features/approvals/approval.ts";
import { screeningQuestions } from "#features/approval-paths/screening.ts";
import { toScreeningValues } from "#features/approval-paths/screening-input.ts";
import { describeAnswer } from "#features/approval-paths/ui/describe-rule.ts";
import { screeningTexts } from "#features/approval-paths/ui/screening-texts.ts";
import type { Language } from "#features/authorities/authority.ts";
import { DescriptionList } from "#ui/description-list.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import type { FormValues } from "../request/parse-form.server.ts";
import { approvalFormTexts } from "../texts/approval-form-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type NewestVersionPanelProps = {
  readonly newest: RequestVersion;
  /** What stands in the form. */
  readonly values: FormValues;
  readonly requestHref: string;
};

/** What somebody else sent meanwhile, as far as it differs from what stands in the form. */
export function NewestVersionPanel({ newest, values, requestHref }: NewestVersionPanelProps) {
  const language = useLanguage();
  const texts = approvalFormTexts[language];
  const items = listDifferences(newest, values, language);
  return (
    <Panel title={texts.newest(newest.number)}>
      <DescriptionList items={items} />
      <p>
        <TextLink href={requestHref}>{texts.readNewest(newest.number)}</TextLink>
      </p>
    </Panel>
  );
}

function listDifferences(newest: RequestVersion, values: FormValues, language: Language) {
  const { fields, nothing } = approvalFormTexts[language];
  const answers = toScreeningValues(newest.answers);
  return [
    ...requestTexts
      .filter((text) => newest[text] !== toStored(values[text]))
      .map((text) => ({
        term: fields[text].label,
        description: newest[text] === "" ? nothing : newest[text],
      })),
    ...screeningQuestions
      .filter((question) => answers[question] !== values[question])
      .map((question) => ({
        term: screeningTexts[language].questions[question].question,
        description: describeAnswer(language, question, newest.answers[question]),
      })),
  ];
}

/** As it would be stored: browsers send line ends of their own. */
function toStored(typed: string | undefined): string {
  return (typed ?? "").replace(/\r\n?/g, "\n").trim();
}
