import { Form, redirect } from "react-router";
import type { RouterContextProvider } from "react-router";
import { listDemoPeople } from "#features/members/list-demo-people.server.ts";
import { signInAsDemoPerson } from "#features/members/sign-in-as-demo-person.server.ts";
import { signInInput } from "#features/members/sign-in-input.ts";
import { signIn } from "#features/members/sign-in.server.ts";
import { DemoPeopleList } from "#features/members/ui/demo-people-list.tsx";
import { memberTexts } from "#features/members/ui/member-texts.ts";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { PanelGrid } from "#ui/panel-grid.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { OutsideFrame } from "../frame/outside-frame.tsx";
import { isOwnPage } from "../request/is-own-page.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import type { FieldErrors, FormValues } from "../request/parse-form.server.ts";
import {
  callerContext,
  rateLimitsContext,
  visitorContext,
  workshopContext,
} from "../request/request-context.server.ts";
import { signInTexts } from "../texts/sign-in-texts.ts";
import type { SignInTexts } from "../texts/sign-in-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/sign-in.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  if (context.get(visitorContext).signedIn) throw redirect(pageAfter(request));
  const people = await listDemoPeople(context.get(workshopContext));
  return { people: people.map(({ id, name, discipline, role }) => ({ id, name, discipline, role })) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const memberId = form.get("memberId");
  const mayTry = await context.get(rateLimitsContext).signInByCaller(context.get(callerContext));
  const values = { email: textOf(form.get("email")) };
  if (!mayTry) return formAgain({ errors: { form: "too-often" }, values });
  if (typeof memberId !== "string") return signInWithPassword(request, context, form);
  const result = await signInAsDemoPerson(context.get(workshopContext), memberId);
  if (result.outcome === "refused") return formAgain({ errors: { form: "demo-person-refused" }, values });
  return welcome(request, result.setCookie);
}

async function signInWithPassword(
  request: Request,
  context: Readonly<RouterContextProvider>,
  form: FormData,
) {
  const values = { email: textOf(form.get("email")) };
  const parsed = parseForm(signInInput, form);
  if (parsed.outcome === "invalid") return formAgain({ errors: parsed.errors, values });
  const { signInByAccount } = context.get(rateLimitsContext);
  const mayTry = await signInByAccount(context.get(callerContext), parsed.value.email);
  if (!mayTry) return formAgain({ errors: { form: "too-often" }, values });
  const result = await signIn(context.get(workshopContext), parsed.value);
  if (result.outcome === "refused") return formAgain({ errors: { form: "sign-in-refused" }, values });
  return welcome(request, result.setCookie);
}

function welcome(request: Request, setCookie: readonly string[]) {
  const headers = new Headers(setCookie.map((cookie): [string, string] => ["set-cookie", cookie]));
  return redirect(pageAfter(request), { status: 303, headers });
}

/** Where somebody wanted to go before they had to sign in. */
function pageAfter(request: Request): string {
  const wanted = new URL(request.url).searchParams.get("weiter");
  return isOwnPage(wanted) ? wanted : "/dienste";
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value : "";
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = signInTexts[language];
  const isDemo = loaderData.people.length > 0;
  return (
    <OutsideFrame>
      <title>{`${texts.title} · Wirkstatt`}</title>
      <PageTitle title={texts.title} lead={isDemo ? texts.demoLead : texts.lead} />
      <FormErrorSummary
        errors={actionData?.errors}
        labels={{ email: texts.email, password: texts.password }}
      />
      {isDemo ? (
        <PanelGrid layout="main-aside">
          <Panel title={texts.demoHeading} subline={texts.demoSubline}>
            <DemoPeopleList people={loaderData.people} texts={memberTexts[language]} />
          </Panel>
          <Panel title={texts.ownHeading}>
            <PasswordForm texts={texts} errors={actionData?.errors} values={actionData?.values} />
          </Panel>
        </PanelGrid>
      ) : (
        <PasswordForm texts={texts} errors={actionData?.errors} values={actionData?.values} />
      )}
    </OutsideFrame>
  );
}

function PasswordForm({
  texts,
  errors,
  values,
}: {
  readonly texts: SignInTexts;
  readonly errors: FieldErrors | undefined;
  readonly values: FormValues | undefined;
}) {
  const fieldError = useFieldError(errors);
  return (
    <Form method="post" id="form" tabIndex={-1} noValidate>
      <FormFields>
        <TextField
          name="email"
          label={texts.email}
          type="email"
          autoComplete="username"
          error={fieldError("email")}
          defaultValue={values?.["email"]}
        />
        <TextField
          name="password"
          label={texts.password}
          type="password"
          autoComplete="current-password"
          error={fieldError("password")}
        />
        <FormActions>
          <Button>{texts.submit}</Button>
          <TextLink href="/passwort-vergessen">{texts.forgotten}</TextLink>
        </FormActions>
      </FormFields>
    </Form>
  );
}
