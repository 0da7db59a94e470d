import { changeMember } from "#features/members/change-member.server.ts";
import { findMember } from "#features/members/find-member.server.ts";
import { changeMemberInput } from "#features/members/member-input.ts";
import { mayManageMembers } from "#features/members/member.ts";
import { memberTexts } from "#features/members/ui/member-texts.ts";
import { listTeams } from "#features/teams/list-teams.server.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { MemberForm } from "../members/member-form.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { formAgain } from "../request/parse-form.server.ts";
import { parseMemberForm } from "../request/parse-member-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/member.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  if (!mayManageMembers(actor)) throw notPermitted();
  const [member, teams] = await Promise.all([
    findMember(workshop, actor, params.memberId),
    listTeams(workshop, actor),
  ]);
  if (!member) throw notFound();
  const { id, name, email, discipline, role, teamIds, isDeactivated } = member;
  return { member: { id, name, email, discipline, role, teamIds, isDeactivated }, teams };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  if (!mayManageMembers(actor)) throw notPermitted();
  const form = parseMemberForm(changeMemberInput, await request.formData());
  if (form.outcome === "invalid") return formAgain(form);
  const result = await changeMember(workshop, actor, params.memberId, form.value);
  switch (result.outcome) {
    case "changed":
      return redirectWithFlash("/mitglieder", "member-changed");
    case "last-administrator":
      return formAgain({ errors: { role: "last-administrator" }, values: form.values });
    case "team-unknown":
      return formAgain({ errors: { teamIds: "team-unknown" }, values: form.values });
    case "member-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export const clientAction = keepUnsentForm;

export default function MemberPage({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = memberTexts[language];
  const { member, teams } = loaderData;
  const title = texts.change(member.name);
  const breadcrumb = {
    label: shellTexts[language].breadcrumb,
    items: [{ label: texts.title, href: "/mitglieder" }],
  };
  const lead = member.isDeactivated
    ? texts.changeLeadDeactivated(member.email)
    : texts.changeLead(member.email);
  return (
    <>
      <title>{`${title} · Wirkstatt`}</title>
      <PageTitle title={title} breadcrumb={breadcrumb} lead={lead} />
      <MemberForm key={member.id} current={member} teams={teams} answer={actionData} />
    </>
  );
}
