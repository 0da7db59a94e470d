import { Form } from "react-router";
import { archiveService } from "#features/services/archive-service.server.ts";
import { changeService } from "#features/services/change-service.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import { mayEditService } from "#features/services/service.ts";
import { listTeams } from "#features/teams/list-teams.server.ts";
import { Button } from "#ui/button.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { formAgain } from "../request/parse-form.server.ts";
import { readServiceForm } from "../request/read-service-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { ServiceForm } from "../service-home/service-form.tsx";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { toServiceValues } from "../service-home/to-service-values.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/service-edit.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  if (!service) throw notFound();
  if (!mayEditService(actor, service)) throw notPermitted();
  const teams = await listTeams(workshop, actor);
  return { service, teams: teams.map(({ id, name }) => ({ id, name })) };
}

export async function action({ request, context, params: { serviceKey } }: Route.ActionArgs) {
  const form = await request.formData();
  const signedIn = getSignedIn(context, request);
  const intent = form.get("intent");
  return intent === "archived" || intent === "restored"
    ? archive(signedIn, serviceKey, intent)
    : change(signedIn, serviceKey, form);
}

type SignedIn = ReturnType<typeof getSignedIn>;

async function archive({ workshop, actor }: SignedIn, serviceKey: string, wanted: "archived" | "restored") {
  const result = await archiveService(workshop, actor, serviceKey, wanted);
  switch (result.outcome) {
    case "archived":
      return redirectWithFlash(`/dienste/${serviceKey}`, "service-archived");
    case "restored":
      return redirectWithFlash(`/dienste/${serviceKey}`, "service-restored");
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

async function change({ workshop, actor }: SignedIn, serviceKey: string, sent: FormData) {
  const form = readServiceForm(sent);
  if (form.outcome === "invalid") return formAgain(form);
  const result = await changeService(workshop, actor, serviceKey, form.value);
  switch (result.outcome) {
    case "changed":
      return redirectWithFlash(`/dienste/${serviceKey}`, "service-changed");
    case "team-unknown":
      return formAgain({ errors: { teamId: "team-unknown" }, values: form.values });
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export const clientAction = keepUnsentForm;

export default function ServiceEdit({ loaderData: { service, teams }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = servicesTexts[language];
  const home = `/dienste/${service.key}`;
  const items = [
    { label: texts.title, href: "/dienste" },
    { label: service.name, href: home },
    { label: texts.editTitle },
  ];
  return (
    <>
      <title>{`${texts.editTitle}: ${service.name} · Wirkstatt`}</title>
      <PageTitle title={texts.editTitle} breadcrumb={{ label: shellTexts[language].breadcrumb, items }} />
      <Panel title={service.name}>
        <ServiceForm
          values={actionData?.values ?? toServiceValues(service)}
          errors={actionData?.errors}
          teams={teams}
          submitLabel={texts.save}
          cancelHref={home}
        />
      </Panel>
      <Panel title={texts.archiveTitle} subline={service.isArchived ? texts.restoreLead : texts.archiveLead}>
        <Form method="post">
          <Button variant="secondary" name="intent" value={service.isArchived ? "restored" : "archived"}>
            {service.isArchived ? texts.restore : texts.archive}
          </Button>
        </Form>
      </Panel>
    </>
  );
}
