import { Form } from "react-router";
import { setPasswordInput } from "#features/members/set-password-input.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { OutsideFrame } from "../frame/outside-frame.tsx";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import type { FieldErrors } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { callerContext, rateLimitsContext, workshopContext } from "../request/request-context.server.ts";
import { signInTexts } from "../texts/sign-in-texts.ts";
import type { SignInTexts } from "../texts/sign-in-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/password-set.ts";

/** What a token can look like; anything else is no link of ours. */
const tokenShape = /^[A-Za-z0-9_-]{1,200}$/;

export function loader({ request }: Route.LoaderArgs) {
  return { hasToken: readToken(request) !== undefined };
}

export async function action({ request, context }: Route.ActionArgs) {
  const mayTry = await context.get(rateLimitsContext).signInByCaller(context.get(callerContext));
  if (!mayTry) return again({ password: "too-often" });
  const token = readToken(request);
  if (token === undefined) return again({ form: "link-not-valid" });
  const parsed = parseForm(setPasswordInput, await request.formData());
  if (parsed.outcome === "invalid") return again(parsed.errors);
  const outcome = await context.get(workshopContext).login.setPassword(token, parsed.value.password);
  switch (outcome) {
    case "set":
      return redirectWithFlash("/anmelden", "password-set");
    case "link-not-valid":
      return again({ form: "link-not-valid" });
    default:
      return outcome satisfies never;
  }
}

/** The form again without what was typed: a password never goes back to the page. */
function again(errors: FieldErrors) {
  return formAgain({ errors, values: {} });
}

function readToken(request: Request): string | undefined {
  const token = new URL(request.url).searchParams.get("token");
  return token !== null && tokenShape.test(token) ? token : undefined;
}

export default function PasswordSet({ loaderData, actionData }: Route.ComponentProps) {
  const texts = signInTexts[useLanguage()];
  const isLinkGood = loaderData.hasToken && actionData?.errors["form"] !== "link-not-valid";
  return (
    <OutsideFrame>
      {isLinkGood ? <PasswordForm texts={texts} errors={actionData?.errors} /> : <WayOut texts={texts} />}
    </OutsideFrame>
  );
}

function PasswordForm({
  texts,
  errors,
}: {
  readonly texts: SignInTexts;
  readonly errors: FieldErrors | undefined;
}) {
  const fieldError = useFieldError(errors);
  return (
    <>
      <title>{`${texts.setTitle} · Wirkstatt`}</title>
      <PageTitle title={texts.setTitle} lead={texts.setLead} />
      <FormErrorSummary errors={errors} labels={{ password: texts.newPassword }} />
      <Form method="post" noValidate>
        <FormFields>
          <TextField
            name="password"
            label={texts.newPassword}
            hint={texts.newPasswordHint}
            type="password"
            autoComplete="new-password"
            width="medium"
            error={fieldError("password")}
          />
          <FormActions>
            <Button>{texts.setSubmit}</Button>
          </FormActions>
        </FormFields>
      </Form>
    </>
  );
}

function WayOut({ texts }: { readonly texts: SignInTexts }) {
  return (
    <>
      <title>{`${texts.linkNotValidTitle} · Wirkstatt`}</title>
      <PageTitle title={texts.linkNotValidTitle} lead={texts.linkNotValidSentence} />
      <p>
        <ButtonLink href="/passwort-vergessen" variant="primary">
          {texts.newLink}
        </ButtonLink>
      </p>
    </>
  );
}
