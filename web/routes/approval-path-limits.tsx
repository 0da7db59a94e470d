import { Form } from "react-router";
import { limitsInput } from "#features/approval-paths/approval-path-input.ts";
import { mayManagePaths } from "#features/approval-paths/approval-path.ts";
import { changeLimits } from "#features/approval-paths/change-limits.server.ts";
import { findPath } from "#features/approval-paths/find-path.server.ts";
import { toLimitsValues } from "#features/approval-paths/to-station-values.ts";
import { LimitsFields } from "#features/approval-paths/ui/limits-fields.tsx";
import { stationFormTexts } from "#features/approval-paths/ui/station-form-texts.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { refusePath } from "../approval-paths/approval-path-action.server.ts";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { formatNumber } from "../words/format-number.ts";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { warnOf } from "../approval-paths/station-action.server.ts";
import { readVersion } from "../approval-paths/station-form.tsx";
import { approvalPathsTexts } from "../texts/approval-paths-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/approval-path-limits.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const found = await findPath(workshop, actor, params.pathId);
  if (!found) throw notFound();
  if (!mayManagePaths(actor)) throw notPermitted();
  const { id, name, version } = found.path;
  return { path: { id, name }, version: version.number, limits: version.content.limits };
}

export async function action({ request, context, params: { pathId } }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const form = parseForm(limitsInput, await request.formData());
  if (form.outcome === "invalid") return formAgain(form);
  const result = await changeLimits(workshop, actor, pathId, form.value);
  switch (result.outcome) {
    case "changed":
      return redirectWithFlash(`/freigabewege/${pathId}`, "path-saved", { count: result.version });
    case "unchanged":
      return redirectWithFlash(`/freigabewege/${pathId}`, "path-unchanged");
    case "outdated":
      return formAgain(warnOf(result.newest, form.values));
    default:
      return refusePath(result);
  }
}

export const clientAction = keepUnsentForm;

export default function ApprovalPathLimits({ loaderData, actionData }: Route.ComponentProps) {
  const { path, version, limits } = loaderData;
  const language = useLanguage();
  const texts = approvalPathsTexts[language];
  const words = stationFormTexts[language];
  const errorOf = useFieldError(actionData?.errors);
  const basedOn = readVersion(actionData) ?? version;
  const items = [
    { label: texts.title, href: "/freigabewege" },
    { label: path.name, href: `/freigabewege/${path.id}` },
    { label: texts.limitsTitle },
  ];
  const labels = {
    smallShareInPercent: words.smallShare,
    largeShareInPercent: words.largeShare,
    directAwardInEuros: words.directAward,
    source: words.limitsSource,
  };
  return (
    <>
      <title>{`${texts.limitsTitle}: ${path.name} · Wirkstatt`}</title>
      <PageTitle
        title={texts.limitsTitle}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={texts.stationLead(formatNumber(language, basedOn + 1))}
      />
      <Panel title={path.name} subline={texts.limitsSubline}>
        <Form method="post" noValidate>
          <FormErrorSummary errors={actionData?.errors} labels={labels} />
          <input key={basedOn} type="hidden" name="basedOn" value={basedOn} />
          <LimitsFields
            language={language}
            values={actionData?.values ?? toLimitsValues(limits)}
            errorOf={errorOf}
          />
          <FormActions>
            <Button>{texts.save(formatNumber(language, basedOn + 1))}</Button>
            <ButtonLink href={`/freigabewege/${path.id}`} variant="tertiary">
              {texts.cancel}
            </ButtonLink>
          </FormActions>
        </Form>
      </Panel>
    </>
  );
}
