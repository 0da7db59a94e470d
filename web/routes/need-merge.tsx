import { Form } from "react-router";
import { listNeeds } from "#features/needs/list-needs.server.ts";
import { mergeNeeds } from "#features/needs/merge-needs.server.ts";
import { mergeNeedsInput } from "#features/needs/need-input.ts";
import { FreshnessTag } from "#features/needs/ui/freshness-tag.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { RadioField } from "#ui/form/radio-field.tsx";
import { PanelGrid } from "#ui/panel-grid.tsx";
import { Panel } from "#ui/panel.tsx";
import { describeNeedFacts } from "../needs/describe-need-facts.ts";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { formatNumber } from "../words/format-number.ts";
import { NeedFormTitle } from "../needs/need-form-title.tsx";
import { getNeedToChange, needHref } from "../request/get-need.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { needsTexts } from "../texts/needs-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/need-merge.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const signedIn = getSignedIn(context, request);
  const { service, need } = await getNeedToChange(signedIn, params);
  const needs = await listNeeds(signedIn.workshop, signedIn.actor, service.id);
  return {
    service: { key: service.key, name: service.name },
    need: { id: need.id, sentence: need.sentence, strength: need.strength },
    others: needs.filter((other) => other.id !== need.id),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const form = parseForm(mergeNeedsInput, await request.formData());
  if (form.outcome === "invalid") return formAgain(form);
  const result = await mergeNeeds(workshop, actor, params, form.value);
  switch (result.outcome) {
    case "merged": {
      const href = needHref({ ...params, needId: result.needId });
      return redirectWithFlash(`${href}?undo=${result.decisionId}`, "need-merged");
    }
    // If it is this need that is gone, the page is read again and leads on by itself.
    case "need-unknown":
    case "same-need":
      return formAgain({ errors: { intoNeedId: result.outcome }, values: form.values });
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

type LoaderData = Route.ComponentProps["loaderData"];

export default function NeedMerge({ loaderData, actionData }: Route.ComponentProps) {
  const { service, need, others } = loaderData;
  const texts = needsTexts[useLanguage()];
  return (
    <>
      <NeedFormTitle service={service} needId={need.id} title={texts.mergeTitle}>
        {texts.mergeLead(need.sentence)}
      </NeedFormTitle>
      {others.length === 0 ? <Alone {...loaderData} /> : <Choice {...loaderData} answer={actionData} />}
    </>
  );
}

function Choice({
  service,
  need,
  others,
  answer,
}: LoaderData & { readonly answer: Route.ComponentProps["actionData"] }) {
  const language = useLanguage();
  const texts = needsTexts[language];
  const errorOf = useFieldError(answer?.errors);
  const { voices, contrary } = need.strength;
  const options = others.map((other) => ({
    value: other.id,
    label: other.sentence,
    hint: (
      <>
        {describeNeedFacts(other, language)}{" "}
        <FreshnessTag state={other.freshness.state} language={language} />
      </>
    ),
  }));
  return (
    <PanelGrid layout="main-aside">
      <Panel title={texts.mergeOther}>
        <Form method="post" noValidate>
          <FormErrorSummary errors={answer?.errors} labels={{ intoNeedId: texts.mergeInto }} />
          <RadioField
            name="intoNeedId"
            label={texts.mergeInto}
            hint={texts.mergeIntoHint}
            options={options}
            defaultValue={answer?.values["intoNeedId"]}
            error={errorOf("intoNeedId")}
            isRequired
          />
          <FormActions>
            <Button>{texts.mergeSubmit}</Button>
            <ButtonLink href={`/dienste/${service.key}/bedarfe/${need.id}`} variant="tertiary">
              {texts.cancel}
            </ButtonLink>
          </FormActions>
        </Form>
      </Panel>
      <Panel title={texts.mergeWhatTitle}>
        <ul className="spaced-list">
          {texts.mergeWhat(formatNumber(language, voices + contrary)).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Panel>
    </PanelGrid>
  );
}

function Alone({ service, need }: LoaderData) {
  const texts = needsTexts[useLanguage()];
  return (
    <EmptyState
      heading={texts.mergeAlone}
      action={<ButtonLink href={`/dienste/${service.key}/bedarfe/${need.id}`}>{texts.back}</ButtonLink>}
    >
      {texts.mergeAloneLead}
    </EmptyState>
  );
}
