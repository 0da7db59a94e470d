import { createService } from "#features/services/create-service.server.ts";
import { mayCreateAnyService, mayCreateService } from "#features/services/service.ts";
import { listTeams } from "#features/teams/list-teams.server.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notPermitted } from "../request/not-found.server.ts";
import { formAgain } from "../request/parse-form.server.ts";
import { readServiceForm } from "../request/read-service-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { ServiceForm } from "../service-home/service-form.tsx";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/service-new.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  if (!mayCreateAnyService(actor)) throw notPermitted();
  const teams = await listTeams(workshop, actor);
  return { teams: teams.filter(({ id }) => mayCreateService(actor, id)) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const form = readServiceForm(await request.formData());
  if (form.outcome === "invalid") return formAgain(form);
  const { values } = form;
  const result = await createService(workshop, actor, form.value);
  switch (result.outcome) {
    case "created":
      return redirectWithFlash(`/dienste/${result.key}`, "service-created");
    case "not-permitted":
      return formAgain({ errors: { teamId: "not-permitted" }, values });
    case "team-unknown":
      return formAgain({ errors: { teamId: "team-unknown" }, values });
    case "name-without-letters":
      return formAgain({ errors: { name: "name-without-letters" }, values });
    default:
      return result satisfies never;
  }
}

export const clientAction = keepUnsentForm;

export default function ServiceNew({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = servicesTexts[language];
  const { teams } = loaderData;
  const onlyTeam = teams.length === 1 ? teams[0]?.id : undefined;
  const items = [{ label: texts.title, href: "/dienste" }, { label: texts.newTitle }];
  return (
    <>
      <title>{`${texts.newTitle} · Wirkstatt`}</title>
      <PageTitle
        title={texts.newTitle}
        lead={texts.newLead}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
      />
      <Panel title={texts.service}>
        <ServiceForm
          values={actionData?.values ?? { teamId: onlyTeam }}
          errors={actionData?.errors}
          teams={teams}
          submitLabel={texts.create}
          cancelHref="/dienste"
        />
      </Panel>
    </>
  );
}
