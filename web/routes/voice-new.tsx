import { randomUUID } from "node:crypto";
import { Form } from "react-router";
import { findService } from "#features/services/find-service.server.ts";
import { recordVoice } from "#features/voices/record-voice.server.ts";
import { recordVoiceInput } from "#features/voices/voice-input.ts";
import { mayRecordVoice, staffVoiceSources } from "#features/voices/voice.ts";
import { voiceTexts } from "#features/voices/ui/voice-texts.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { DateField } from "#ui/form/date-field.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { RadioField } from "#ui/form/radio-field.tsx";
import { TextAreaField } from "#ui/form/text-area-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { voicesTexts } from "../texts/voices-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/voice-new.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  if (!service) throw notFound();
  if (!mayRecordVoice(actor, service)) throw notPermitted();
  return {
    service: { key: service.key, name: service.name },
    formToken: randomUUID(),
    today: dayOf(workshop.now()),
  };
}

export async function action({ request, context, params: { serviceKey } }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const form = parseForm(recordVoiceInput, await request.formData());
  if (form.outcome === "invalid") return formAgain(form);
  const result = await recordVoice(workshop, actor, serviceKey, form.value);
  const list = `/dienste/${serviceKey}/stimmen`;
  switch (result.outcome) {
    case "recorded":
      return redirectWithFlash(list, "voice-recorded", { count: result.maskedCount });
    case "already-known":
      return redirectWithFlash(list, "voice-known");
    case "date-in-future":
      return formAgain({ errors: { saidOn: "date-in-future" }, values: form.values });
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export const clientAction = keepUnsentForm;

export default function VoiceNew({
  loaderData: { service, formToken, today },
  actionData,
}: Route.ComponentProps) {
  const language = useLanguage();
  const texts = voicesTexts[language];
  const errorOf = useFieldError(actionData?.errors);
  const values: Readonly<Record<string, string>> = actionData?.values ?? {};
  const common = (name: string) => ({ name, error: errorOf(name), defaultValue: values[name] });
  const list = `/dienste/${service.key}/stimmen`;
  const labels = {
    source: texts.newSource,
    text: texts.newText,
    context: texts.newContext,
    saidOn: texts.newSaidOn,
    consent: texts.newConsent,
  };
  const items = [
    { label: servicesTexts[language].title, href: "/dienste" },
    { label: service.name, href: `/dienste/${service.key}` },
    { label: texts.title, href: list },
    { label: texts.newTitle },
  ];
  const sources = staffVoiceSources.map((value) => ({
    value,
    label: voiceTexts[language].sources[value],
    hint: texts.sourceHints[value],
  }));
  const consents = [
    { value: "given", label: texts.consentGiven, hint: texts.consentGivenHint },
    { value: "not-needed", label: texts.consentNotNeeded, hint: texts.consentNotNeededHint },
  ];
  return (
    <>
      <title>{`${texts.newTitle}: ${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={texts.newTitle}
        lead={texts.newLead}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
      />
      <Panel title={service.name}>
        <Form method="post" noValidate>
          <FormErrorSummary errors={actionData?.errors} labels={labels} />
          <input type="hidden" name="formToken" value={values["formToken"] ?? formToken} />
          <FormFields>
            <RadioField {...common("source")} label={texts.newSource} options={sources} isRequired />
            <TextAreaField {...common("text")} label={texts.newText} rows={6} required />
            <TextField
              {...common("context")}
              label={texts.newContext}
              hint={texts.newContextHint}
              marker={texts.optional}
              maxLength={300}
            />
            <DateField
              {...common("saidOn")}
              label={texts.newSaidOn}
              hint={texts.newSaidOnHint}
              marker={texts.optional}
              max={today}
            />
            <RadioField {...common("consent")} label={texts.newConsent} options={consents} isRequired />
          </FormFields>
          <FormActions>
            <Button>{texts.save}</Button>
            <ButtonLink href={list} variant="tertiary">
              {texts.cancel}
            </ButtonLink>
          </FormActions>
        </Form>
      </Panel>
    </>
  );
}
