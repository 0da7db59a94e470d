import { Form } from "react-router";
import * as z from "zod";
import { emailAddress } from "#platform/values/text-value.ts";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { OutsideFrame } from "../frame/outside-frame.tsx";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { callerContext, rateLimitsContext, workshopContext } from "../request/request-context.server.ts";
import { signInTexts } from "../texts/sign-in-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/password-forgotten.ts";

const passwordForgottenInput = z.object({ email: emailAddress() });

/** Answers known and unknown addresses alike: nobody learns here who works in an authority. */
export async function action({ request, context }: Route.ActionArgs) {
  const parsed = parseForm(passwordForgottenInput, await request.formData());
  if (parsed.outcome === "invalid") return formAgain(parsed);
  const { email } = parsed.value;
  const { passwordLinkByCaller, passwordLinkByAccount } = context.get(rateLimitsContext);
  const mayTry =
    (await passwordLinkByCaller(context.get(callerContext))) && (await passwordLinkByAccount(email));
  if (!mayTry) return formAgain({ errors: { email: "too-often" }, values: parsed.values });
  await context.get(workshopContext).login.requestPasswordLink(email);
  return redirectWithFlash("/anmelden", "password-link-sent");
}

export default function PasswordForgotten({ actionData }: Route.ComponentProps) {
  const texts = signInTexts[useLanguage()];
  const fieldError = useFieldError(actionData?.errors);
  return (
    <OutsideFrame>
      <title>{`${texts.forgottenTitle} · Wirkstatt`}</title>
      <PageTitle title={texts.forgottenTitle} lead={texts.forgottenLead} />
      <FormErrorSummary errors={actionData?.errors} labels={{ email: texts.email }} />
      <Form method="post" noValidate>
        <FormFields>
          <TextField
            name="email"
            label={texts.email}
            type="email"
            autoComplete="username"
            error={fieldError("email")}
            defaultValue={actionData?.values["email"]}
          />
          <FormActions>
            <Button>{texts.forgottenSubmit}</Button>
            <TextLink href="/anmelden">{texts.back}</TextLink>
          </FormActions>
        </FormFields>
      </Form>
    </OutsideFrame>
  );
}
