import { Form } from "react-router";
import { authorityInput } from "#features/authorities/authority-input.ts";
import { mayManageAuthority } from "#features/authorities/authority.ts";
import { changeAuthority } from "#features/authorities/change-authority.server.ts";
import { AuthorityDetails } from "#features/authorities/ui/authority-details.tsx";
import { AuthorityFields } from "#features/authorities/ui/authority-fields.tsx";
import type { AuthorityValues } from "#features/authorities/ui/authority-fields.tsx";
import { authorityTexts } from "#features/authorities/ui/authority-texts.ts";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notPermitted } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/authority.ts";

export function loader({ request, context }: Route.LoaderArgs) {
  const { actor, authority } = getSignedIn(context, request);
  const { name, level, land, language, smallNumberThreshold } = authority;
  return {
    authority: { name, level, land, language, smallNumberThreshold },
    mayManage: mayManageAuthority(actor),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const form = parseForm(authorityInput, await request.formData());
  if (form.outcome === "invalid") return formAgain(form);
  const result = await changeAuthority(workshop, actor, form.value);
  switch (result.outcome) {
    case "changed":
      return redirectWithFlash("/behoerde", "authority-changed");
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export const clientAction = keepUnsentForm;

export default function AuthorityPage({ loaderData, actionData }: Route.ComponentProps) {
  const texts = authorityTexts[useLanguage()];
  const { authority, mayManage } = loaderData;
  const lead = mayManage ? texts.lead(authority.name) : `${texts.lead(authority.name)} ${texts.leadOthers}`;
  return (
    <>
      <title>{`${texts.title} · Wirkstatt`}</title>
      <PageTitle title={texts.title} lead={lead} />
      {mayManage ? (
        <AuthorityForm authority={authority} answer={actionData} />
      ) : (
        <Panel title={texts.details}>
          <AuthorityDetails authority={authority} texts={texts} />
        </Panel>
      )}
      <Panel title={texts.workingDays} subline={texts.workingDaysHint}>
        <p>
          <TextLink href="/behoerde/schliesstage">{texts.toClosingDays}</TextLink>
        </p>
      </Panel>
    </>
  );
}

function AuthorityForm({
  authority,
  answer,
}: {
  readonly authority: Route.ComponentProps["loaderData"]["authority"];
  readonly answer: Route.ComponentProps["actionData"];
}) {
  const texts = authorityTexts[useLanguage()];
  const errorOf = useFieldError(answer?.errors);
  const { name, level, land, language, smallNumberThreshold } = texts;
  const saved: AuthorityValues = {
    ...authority,
    smallNumberThreshold: String(authority.smallNumberThreshold),
  };
  return (
    <>
      <FormErrorSummary
        errors={answer?.errors}
        labels={{ name, level, land, language, smallNumberThreshold }}
      />
      <Form method="post" noValidate>
        <FormFields>
          <AuthorityFields values={{ ...saved, ...answer?.values }} texts={texts} errorOf={errorOf} />
          <FormActions>
            <Button>{texts.save}</Button>
          </FormActions>
        </FormFields>
      </Form>
    </>
  );
}
