import { listMembers } from "#features/members/list-members.server.ts";
import { memberTexts } from "#features/members/ui/member-texts.ts";
import { listServices } from "#features/services/list-services.server.ts";
import { findTeam } from "#features/teams/list-teams.server.ts";
import { renameTeam } from "#features/teams/rename-team.server.ts";
import { teamInput } from "#features/teams/team-input.ts";
import { mayManageTeams } from "#features/teams/team.ts";
import { teamTexts } from "#features/teams/ui/team-texts.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { PanelGrid } from "#ui/panel-grid.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { TeamNameForm } from "../members/team-name-form.tsx";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/team.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const team = await findTeam(workshop, actor, params.teamId);
  if (!team) throw notFound();
  const [members, services] = await Promise.all([
    listMembers(workshop, actor),
    listServices(workshop, actor),
  ]);
  return {
    team,
    members: members
      .filter(({ teamIds, isDeactivated }) => teamIds.includes(team.id) && !isDeactivated)
      .map(({ id, name, discipline, role }) => ({ id, name, discipline, role })),
    services: services
      .filter(({ teamId }) => teamId === team.id)
      .map(({ key, name, shortDescription }) => ({ key, name, shortDescription })),
    mayManage: mayManageTeams(actor),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const form = parseForm(teamInput, await request.formData());
  if (form.outcome === "invalid") return formAgain(form);
  const result = await renameTeam(workshop, actor, params.teamId, form.value);
  switch (result.outcome) {
    case "renamed":
      return redirectWithFlash(`/teams/${params.teamId}`, "team-renamed");
    case "name-taken":
      return formAgain({ errors: { name: "name-taken" }, values: form.values });
    case "team-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export default function TeamPage({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = teamTexts[language];
  const { team, members, services, mayManage } = loaderData;
  const breadcrumb = {
    label: shellTexts[language].breadcrumb,
    items: [{ label: texts.title, href: "/teams" }],
  };
  return (
    <>
      <title>{`${team.name} · Wirkstatt`}</title>
      <PageTitle
        title={team.name}
        breadcrumb={breadcrumb}
        lead={texts.teamLead(members.length, services.length)}
      />
      <FormErrorSummary errors={actionData?.errors} labels={{ name: texts.name }} />
      <PanelGrid>
        <ServicesPanel services={services} />
        <MembersPanel members={members} mayManage={mayManage} />
      </PanelGrid>
      {mayManage ? (
        <Panel title={texts.renameHeading}>
          <TeamNameForm key={team.name} answer={actionData} name={team.name} submitLabel={texts.rename} />
        </Panel>
      ) : null}
    </>
  );
}

type LoaderData = Route.ComponentProps["loaderData"];

function ServicesPanel({ services }: Pick<LoaderData, "services">) {
  const texts = teamTexts[useLanguage()];
  const rows = services.map(({ key, name, shortDescription }) => ({
    key,
    title: name,
    href: `/dienste/${key}`,
    note: shortDescription,
  }));
  return (
    <Panel title={texts.services}>
      {rows.length > 0 ? (
        <RowList rows={rows} />
      ) : (
        <EmptyState
          heading={texts.noServices}
          headingLevel={3}
          action={<TextLink href="/dienste">{texts.toServices}</TextLink>}
        >
          {texts.noServicesHint}
        </EmptyState>
      )}
    </Panel>
  );
}

function MembersPanel({ members, mayManage }: Pick<LoaderData, "members" | "mayManage">) {
  const language = useLanguage();
  const texts = teamTexts[language];
  const words = memberTexts[language];
  const rows = members.map(({ id, name, discipline, role }) => ({
    key: id,
    title: name,
    href: mayManage ? `/mitglieder/${id}` : undefined,
    note: `${words.disciplines[discipline]} · ${words.roles[role]}`,
  }));
  return (
    <Panel title={texts.members}>
      {rows.length > 0 ? (
        <RowList rows={rows} />
      ) : (
        <EmptyState
          heading={texts.noMembers}
          headingLevel={3}
          action={<TextLink href="/mitglieder">{texts.toMembers}</TextLink>}
        >
          {texts.noMembersHint}
        </EmptyState>
      )}
    </Panel>
  );
}
