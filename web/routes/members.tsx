import { listMembers } from "#features/members/list-members.server.ts";
import { mayManageMembers } from "#features/members/member.ts";
import { MemberTable } from "#features/members/ui/member-table.tsx";
import type { MemberRow } from "#features/members/ui/member-table.tsx";
import { memberTexts } from "#features/members/ui/member-texts.ts";
import type { MemberTexts } from "#features/members/ui/member-texts.ts";
import { listTeams } from "#features/teams/list-teams.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/members.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const [members, teams] = await Promise.all([listMembers(workshop, actor), listTeams(workshop, actor)]);
  const rows = members.map(({ id, name, discipline, role, isDeactivated, teamIds }): MemberRow => ({
    id,
    name,
    discipline,
    role,
    isDeactivated,
    teamNames: teams.filter((team) => teamIds.includes(team.id)).map((team) => team.name),
  }));
  return { members: rows, mayManage: mayManageMembers(actor) };
}

export default function Members({ loaderData }: Route.ComponentProps) {
  const texts = memberTexts[useLanguage()];
  const { members, mayManage } = loaderData;
  const invite = (
    <ButtonLink href="/mitglieder/neu" variant="primary">
      {texts.invite}
    </ButtonLink>
  );
  return (
    <>
      <title>{`${texts.title} · Wirkstatt`}</title>
      <PageTitle
        title={texts.title}
        lead={<Lead members={members} texts={texts} />}
        actions={mayManage ? invite : undefined}
      />
      <Panel title={texts.allMembers}>
        <MemberTable members={members} texts={texts} mayManage={mayManage} />
      </Panel>
    </>
  );
}

function Lead({ members, texts }: { readonly members: readonly MemberRow[]; readonly texts: MemberTexts }) {
  const active = members.filter(({ isDeactivated }) => !isDeactivated);
  const disciplines = new Set(active.map(({ discipline }) => discipline));
  const withoutTeam = active.filter(({ teamNames }) => teamNames.length === 0).length;
  return (
    <>
      {texts.lead(active.length, disciplines.size)}
      {withoutTeam === 0 ? null : <Hurts> {texts.withoutTeam(withoutTeam)}</Hurts>}
    </>
  );
}
