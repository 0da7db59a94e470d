import { randomUUID } from "node:crypto";
import { redirect } from "react-router";
import { findPublicService } from "#features/services/find-public-service.server.ts";
import { submitFeedback } from "#features/voices/submit-feedback.server.ts";
import { submitFeedbackInput } from "#features/voices/voice-input.ts";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { TextAreaField } from "#ui/form/text-area-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { PanelGrid } from "#ui/panel-grid.tsx";
import { Panel } from "#ui/panel.tsx";
import { Prose } from "#ui/prose.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { PublicFrame } from "../frame/public-frame.tsx";
import { notFound } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import {
  callerContext,
  rateLimitsContext,
  visitorContext,
  workshopContext,
} from "../request/request-context.server.ts";
import { feedbackTexts } from "../texts/feedback-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/feedback.ts";

export const handle = { withoutScripts: true };

export async function loader({ context, params }: Route.LoaderArgs) {
  const service = await findPublicService(context.get(workshopContext), params);
  if (!service) throw notFound();
  return { service, formToken: randomUUID() };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = parseForm(submitFeedbackInput, await request.formData());
  if (form.outcome === "invalid") return formAgain(form);
  const isAllowed = await context.get(rateLimitsContext).publicForm(context.get(callerContext));
  if (!isAllowed) return formAgain({ errors: { form: "too-often" }, values: form.values });
  const result = await submitFeedback(context.get(workshopContext), params, form.value);
  switch (result.outcome) {
    case "recorded":
    case "already-known": {
      const { language } = context.get(visitorContext);
      return redirect(`/r/${params.authorityKey}/${params.serviceKey}/danke?sprache=${language}`, 303);
    }
    case "service-unknown":
      throw notFound();
    default:
      return result satisfies never;
  }
}

export default function Feedback({ loaderData: { service, formToken }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = feedbackTexts[language];
  const errorOf = useFieldError(actionData?.errors);
  const values: Readonly<Record<string, string>> = actionData?.values ?? {};
  const common = (name: string) => ({ name, error: errorOf(name), defaultValue: values[name] });
  const title = texts.title(service.name);
  return (
    <PublicFrame authorityName={service.authorityName}>
      <title>{`${title} · ${service.authorityName}`}</title>
      <PageTitle title={title} lead={texts.lead} />
      <PanelGrid layout="main-aside">
        <Panel title={texts.formTitle}>
          <form method="post" action={`?sprache=${language}`} noValidate>
            <FormErrorSummary errors={actionData?.errors} labels={{ text: texts.text, email: texts.email }} />
            <input type="hidden" name="formToken" value={values["formToken"] ?? formToken} />
            <FormFields>
              <TextAreaField {...common("text")} label={texts.text} rows={7} required />
              <TextField
                {...common("email")}
                label={texts.email}
                hint={texts.emailHint}
                marker={texts.optional}
                type="email"
                autoComplete="email"
                maxLength={254}
              />
              <div className="trap" aria-hidden="true">
                <label htmlFor="trap">{texts.trap}</label>
                <input id="trap" name="trap" tabIndex={-1} autoComplete="off" />
              </div>
            </FormFields>
            <FormActions>
              <Button>{texts.submit}</Button>
            </FormActions>
          </form>
        </Panel>
        <Panel title={texts.whatHappens}>
          <Prose>
            <ul>
              {texts.whatHappensPoints.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </Prose>
        </Panel>
      </PanelGrid>
    </PublicFrame>
  );
}
