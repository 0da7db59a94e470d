import { Form } from "react-router";
import { changeNeed } from "#features/needs/change-need.server.ts";
import { needStatementInput } from "#features/needs/need-input.ts";
import { NeedStatementFields } from "#features/needs/ui/need-statement-fields.tsx";
import { needTexts } from "#features/needs/ui/need-texts.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { Panel } from "#ui/panel.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { NeedFormTitle } from "../needs/need-form-title.tsx";
import { labelClauses } from "../words/label-clauses.ts";
import { getNeedToChange, leadToNeed, needHref } from "../request/get-need.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { tooLongMasked } from "../request/too-long-masked.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { needsTexts } from "../texts/needs-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/need-edit.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { service, need } = await getNeedToChange(getSignedIn(context, request), params);
  const { id, sentence, statement } = need;
  return { service: { key: service.key, name: service.name }, need: { id, sentence, statement } };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const signedIn = getSignedIn(context, request);
  const { workshop, actor } = signedIn;
  const form = parseForm(needStatementInput, await request.formData());
  if (form.outcome === "invalid") return formAgain(form);
  const result = await changeNeed(workshop, actor, params, form.value);
  switch (result.outcome) {
    case "changed":
      return redirectWithFlash(needHref({ ...params, needId: result.needId }), "need-changed", {
        maskedCount: result.maskedCount,
      });
    case "too-long-masked":
      return formAgain({ errors: tooLongMasked(result.clauses), values: form.values });
    case "need-unknown":
      return leadToNeed(signedIn, params);
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export default function NeedEdit({ loaderData: { service, need }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = needsTexts[language];
  const errorOf = useFieldError(actionData?.errors);
  return (
    <>
      <NeedFormTitle service={service} needId={need.id} title={texts.editTitle}>
        {texts.editLead(need.sentence)}
      </NeedFormTitle>
      <Panel title={texts.editStatement} subline={`${needTexts[language].clausesHint} ${texts.editSubline}`}>
        <Form method="post" noValidate>
          <FormErrorSummary errors={actionData?.errors} labels={labelClauses(language)} />
          <NeedStatementFields
            language={language}
            values={actionData?.values ?? need.statement}
            errorOf={errorOf}
          />
          <FormActions>
            <Button>{texts.save}</Button>
            <ButtonLink href={`/dienste/${service.key}/bedarfe/${need.id}`} variant="tertiary">
              {texts.cancel}
            </ButtonLink>
          </FormActions>
        </Form>
      </Panel>
    </>
  );
}
