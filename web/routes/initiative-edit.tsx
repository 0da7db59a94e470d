import { changeInitiative } from "#features/initiatives/change-initiative.server.ts";
import { findInitiative } from "#features/initiatives/find-initiative.server.ts";
import { mayChangeInitiative } from "#features/initiatives/initiative.ts";
import { listNeeds } from "#features/needs/list-needs.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { InitiativeForm } from "../initiatives/initiative-form.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { tooLongMasked } from "../request/too-long-masked.server.ts";
import { formAgain } from "../request/parse-form.server.ts";
import { readInitiativeForm } from "../request/read-initiative-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { toInitiativeValues } from "../initiatives/to-initiative-values.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/initiative-edit.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  const initiative = service && (await findInitiative(workshop, actor, service, params.initiativeId));
  if (!initiative) throw notFound();
  if (!mayChangeInitiative(actor, service)) throw notPermitted();
  const answered = new Set(initiative.needs.map((need) => need.id));
  const others = await listNeeds(workshop, actor, service.id);
  return {
    service: { key: service.key, name: service.name },
    initiative,
    needs: [...initiative.needs, ...others.filter((need) => !answered.has(need.id))],
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const form = readInitiativeForm(await request.formData());
  if (form.outcome === "invalid") return formAgain(form);
  const result = await changeInitiative(workshop, actor, params, form.value);
  switch (result.outcome) {
    case "changed":
      return redirectWithFlash(
        `/dienste/${params.serviceKey}/vorhaben/${params.initiativeId}`,
        "initiative-changed",
        { maskedCount: result.maskedCount },
      );
    case "too-long-masked":
      return formAgain({ errors: tooLongMasked(result.fields), values: form.values });
    case "need-unknown":
      return formAgain({ errors: { needIds: "needs-unknown" }, values: form.values });
    case "initiative-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export default function InitiativeEdit({ loaderData, actionData }: Route.ComponentProps) {
  const { service, initiative, needs } = loaderData;
  const language = useLanguage();
  const texts = initiativesTexts[language];
  const home = `/dienste/${service.key}`;
  const page = `${home}/vorhaben/${initiative.id}`;
  const items = [
    { label: servicesTexts[language].title, href: "/dienste" },
    { label: service.name, href: home },
    { label: texts.title, href: `${home}/vorhaben` },
    { label: initiative.name, href: page },
    { label: texts.editTitle },
  ];
  return (
    <>
      <title>{`${texts.editTitle}: ${initiative.name} · Wirkstatt`}</title>
      <PageTitle title={texts.editTitle} breadcrumb={{ label: shellTexts[language].breadcrumb, items }} />
      <Panel title={initiative.name}>
        <InitiativeForm
          values={toInitiativeValues(initiative)}
          needs={needs}
          answer={actionData}
          submitLabel={texts.save}
          cancelHref={page}
        />
      </Panel>
    </>
  );
}
