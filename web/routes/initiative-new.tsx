import { createInitiative } from "#features/initiatives/create-initiative.server.ts";
import { mayProposeInitiative } from "#features/initiatives/initiative.ts";
import { initiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import { findService } from "#features/services/find-service.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { InitiativeForm } from "../initiatives/initiative-form.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { listNeedsToAnswer } from "../request/list-needs-to-answer.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { tooLongMasked } from "../request/too-long-masked.server.ts";
import { formAgain } from "../request/parse-form.server.ts";
import { readInitiativeForm } from "../request/read-initiative-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/initiative-new.ts";

/** `?bedarf=` names the need that somebody came from. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  if (!service) throw notFound();
  if (!mayProposeInitiative(actor, service)) throw notPermitted();
  const wanted = new URL(request.url).searchParams.get("bedarf") ?? "";
  const { needs, chosenId } = await listNeedsToAnswer(workshop, actor, service, wanted);
  return { service: { key: service.key, name: service.name }, needs, chosenId };
}

export async function action({ request, context, params: { serviceKey } }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const form = readInitiativeForm(await request.formData());
  if (form.outcome === "invalid") return formAgain(form);
  const result = await createInitiative(workshop, actor, serviceKey, form.value);
  switch (result.outcome) {
    case "created":
      return redirectWithFlash(
        `/dienste/${serviceKey}/vorhaben/${result.initiativeId}`,
        "initiative-created",
        { maskedCount: result.maskedCount },
      );
    case "too-long-masked":
      return formAgain({ errors: tooLongMasked(result.fields), values: form.values });
    case "need-unknown":
      return formAgain({ errors: { needIds: "needs-unknown" }, values: form.values });
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export default function InitiativeNew({ loaderData, actionData }: Route.ComponentProps) {
  const { service, needs, chosenId } = loaderData;
  const language = useLanguage();
  const texts = initiativesTexts[language];
  const home = `/dienste/${service.key}`;
  const items = [
    { label: servicesTexts[language].title, href: "/dienste" },
    { label: service.name, href: home },
    { label: texts.title, href: `${home}/vorhaben` },
    { label: texts.newTitle },
  ];
  return (
    <>
      <title>{`${texts.newTitle}: ${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={texts.newTitle}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={needs.length === 0 ? undefined : texts.newLead}
      />
      {needs.length === 0 ? (
        <EmptyState
          heading={texts.newNoNeed}
          action={
            <ButtonLink href={`${home}/stimmen/ordnen`} variant="primary">
              {texts.sortVoices}
            </ButtonLink>
          }
        >
          {texts.newNoNeedLead}
        </EmptyState>
      ) : (
        <Panel title={initiativeTexts[language].initiative}>
          <InitiativeForm
            values={{ needIds: chosenId }}
            needs={needs}
            answer={actionData}
            submitLabel={texts.create}
            cancelHref={`${home}/vorhaben`}
          />
        </Panel>
      )}
    </>
  );
}
