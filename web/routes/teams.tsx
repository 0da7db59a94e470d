import { createTeam } from "#features/teams/create-team.server.ts";
import { listTeams } from "#features/teams/list-teams.server.ts";
import { teamInput } from "#features/teams/team-input.ts";
import { mayManageTeams } from "#features/teams/team.ts";
import type { Team } from "#features/teams/team.ts";
import { TeamTable } from "#features/teams/ui/team-table.tsx";
import { teamTexts } from "#features/teams/ui/team-texts.ts";
import type { TeamTexts } from "#features/teams/ui/team-texts.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notPermitted } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { TeamNameForm } from "../members/team-name-form.tsx";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/teams.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  return { teams: await listTeams(workshop, actor), mayManage: mayManageTeams(actor) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const form = parseForm(teamInput, await request.formData());
  if (form.outcome === "invalid") return formAgain(form);
  const result = await createTeam(workshop, actor, form.value);
  switch (result.outcome) {
    case "created":
      return redirectWithFlash(`/teams/${result.teamId}`, "team-created");
    case "name-taken":
      return formAgain({ errors: { name: "name-taken" }, values: form.values });
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export default function Teams({ loaderData, actionData }: Route.ComponentProps) {
  const texts = teamTexts[useLanguage()];
  const { teams, mayManage } = loaderData;
  return (
    <>
      <title>{`${texts.title} · Wirkstatt`}</title>
      <PageTitle title={texts.title} lead={<Lead teams={teams} texts={texts} />} />
      <FormErrorSummary errors={actionData?.errors} labels={{ name: texts.name }} />
      {teams.length === 0 ? (
        <EmptyState heading={texts.noTeams}>
          {mayManage ? texts.noTeamsHint : texts.noTeamsHintOthers}
        </EmptyState>
      ) : (
        <Panel title={texts.allTeams}>
          <TeamTable teams={teams} texts={texts} />
        </Panel>
      )}
      {mayManage ? (
        <Panel title={texts.createHeading}>
          <TeamNameForm answer={actionData} name="" submitLabel={texts.create} />
        </Panel>
      ) : null}
    </>
  );
}

function Lead({ teams, texts }: { readonly teams: readonly Team[]; readonly texts: TeamTexts }) {
  const services = teams.reduce((sum, { serviceCount }) => sum + serviceCount, 0);
  const withoutMembers = teams.filter(({ memberCount }) => memberCount === 0).length;
  if (teams.length === 0) return null;
  return (
    <>
      {texts.lead(teams.length, services)}
      {withoutMembers === 0 ? null : <Hurts> {texts.withoutMembers(withoutMembers)}</Hurts>}
    </>
  );
}
