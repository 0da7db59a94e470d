import { Form } from "react-router";
import type { FoundNeed } from "#features/needs/find-need.server.ts";
import { NeedStatementFields } from "#features/needs/ui/need-statement-fields.tsx";
import { needTexts } from "#features/needs/ui/need-texts.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { Panel } from "#ui/panel.tsx";
import type { FormAnswer } from "../forms/form-answer.ts";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { formatNumber } from "../words/format-number.ts";
import { labelClauses } from "../words/label-clauses.ts";
import { NeedFormTitle } from "./need-form-title.tsx";
import { NeedSplitVoices } from "./need-split-voices.tsx";
import { needsTexts } from "../texts/needs-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type NeedSplitPageProps = {
  readonly service: { readonly key: string; readonly name: string };
  readonly need: FoundNeed;
  readonly page: number;
  readonly pageSize: number;
  readonly answer:
    | {
        readonly errors: FormAnswer["errors"] | undefined;
        readonly values: FormAnswer["values"];
        readonly chosenIds: readonly string[];
      }
    | undefined;
};

/** Makes a second need out of some voices of a need: first its words, then its voices. */
export function NeedSplitPage(props: NeedSplitPageProps) {
  const { service, need, page, answer } = props;
  const language = useLanguage();
  const texts = needsTexts[language];
  const errorOf = useFieldError(answer?.errors);
  const href = `/dienste/${service.key}/bedarfe/${need.id}`;
  const labels = { ...labelClauses(language), voiceIds: texts.splitVoices };
  return (
    <>
      <NeedFormTitle service={service} needId={need.id} title={texts.splitTitle}>
        {texts.splitLead(need.sentence)}
      </NeedFormTitle>
      <Form method="post" action={pageHref(href, page)} noValidate className="stack stack--medium">
        <FormErrorSummary errors={answer?.errors} labels={labels} />
        <Panel title={texts.splitStatement} subline={needTexts[language].clausesHint}>
          <NeedStatementFields language={language} values={answer?.values ?? {}} errorOf={errorOf} />
        </Panel>
        <Panel title={texts.splitVoicesTitle} subline={texts.splitVoicesSubline}>
          <NeedSplitVoices need={need} chosenIds={answer?.chosenIds ?? []} error={errorOf("voiceIds")} />
          <FormActions>
            <Button>{texts.splitSubmit}</Button>
            <ButtonLink href={href} variant="tertiary">
              {texts.cancel}
            </ButtonLink>
          </FormActions>
          <OtherPages {...props} href={href} />
        </Panel>
      </Form>
    </>
  );
}

/** Buttons, not links: they send along what was typed and ticked. */
function OtherPages({ need, page, pageSize, href }: NeedSplitPageProps & { readonly href: string }) {
  const language = useLanguage();
  const texts = needsTexts[language];
  if (need.pageCount <= 1) return null;
  const all = need.strength.voices + need.strength.contrary;
  const number = (count: number) => formatNumber(language, count);
  return (
    <fieldset className="page-buttons">
      <legend className="note">{texts.splitPages}</legend>
      {Array.from({ length: need.pageCount }, (_unused, index) => index + 1)
        .filter((other) => other !== page)
        .map((other) => (
          <Button
            key={other}
            variant="secondary"
            size="small"
            name="intent"
            value="turn-page"
            formAction={pageHref(href, other)}
          >
            {texts.splitPage(number((other - 1) * pageSize + 1), number(Math.min(other * pageSize, all)))}
          </Button>
        ))}
    </fieldset>
  );
}

function pageHref(href: string, page: number): string {
  return `${href}/teilen?page=${page}`;
}
