import { Form } from "react-router";
import { newApprovalPathInput } from "#features/approval-paths/approval-path-input.ts";
import { mayManagePaths } from "#features/approval-paths/approval-path.ts";
import { createPath } from "#features/approval-paths/create-path.server.ts";
import { pathTemplateNames } from "#features/approval-paths/path-templates.ts";
import { approvalPathTexts } from "#features/approval-paths/ui/approval-path-texts.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { RadioField } from "#ui/form/radio-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { describeCounts } from "../approval-paths/approval-paths-lead.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notPermitted } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { approvalPathsTexts } from "../texts/approval-paths-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/approval-path-new.ts";

const templates = [...pathTemplateNames, "empty"] as const;

/** `?vorlage=` names the template that somebody chose on the list; otherwise the authority's level suggests one. */
export function loader({ request, context }: Route.LoaderArgs) {
  const { actor, authority } = getSignedIn(context, request);
  if (!mayManagePaths(actor)) throw notPermitted();
  const wanted = new URL(request.url).searchParams.get("vorlage");
  return { template: templates.find((name) => name === wanted) ?? authority.level };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const form = parseForm(newApprovalPathInput, await request.formData());
  if (form.outcome === "invalid") return formAgain(form);
  const result = await createPath(workshop, actor, form.value);
  switch (result.outcome) {
    case "created":
      return redirectWithFlash(`/freigabewege/${result.pathId}`, "path-created");
    case "name-taken":
      return formAgain({ errors: { name: "name-taken" }, values: form.values });
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export const clientAction = keepUnsentForm;

export default function ApprovalPathNew({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const items = [{ label: texts.title, href: "/freigabewege" }, { label: texts.newTitle }];
  return (
    <>
      <title>{`${texts.newTitle} · Wirkstatt`}</title>
      <PageTitle
        title={texts.newTitle}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={texts.newLead}
      />
      <Panel title={texts.newTitle}>
        <NewPathForm template={loaderData.template} answer={actionData} />
      </Panel>
    </>
  );
}

function NewPathForm({
  template,
  answer,
}: {
  readonly template: string;
  readonly answer: Route.ComponentProps["actionData"];
}) {
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const words = approvalPathTexts[language];
  const errorOf = useFieldError(answer?.errors);
  const describe = (name: (typeof templates)[number]) =>
    [words.templateMeanings[name], describeCounts(language, name)].filter(Boolean).join(" ");
  return (
    <Form method="post" noValidate>
      <FormErrorSummary errors={answer?.errors} labels={{ name: texts.name, template: texts.template }} />
      <FormFields>
        <TextField
          name="name"
          label={texts.name}
          hint={texts.nameHint}
          error={errorOf("name")}
          defaultValue={answer?.values["name"]}
          maxLength={120}
          autoComplete="off"
          required
        />
        <RadioField
          name="template"
          label={texts.template}
          error={errorOf("template")}
          defaultValue={answer?.values["template"] ?? template}
          options={templates.map((value) => ({
            value,
            label: words.templates[value],
            hint: describe(value),
          }))}
        />
        <FormActions>
          <Button>{texts.create}</Button>
          <ButtonLink href="/freigabewege" variant="tertiary">
            {texts.cancel}
          </ButtonLink>
        </FormActions>
      </FormFields>
    </Form>
  );
}
