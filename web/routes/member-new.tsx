import { inviteMember } from "#features/members/invite-member.server.ts";
import { inviteMemberInput } from "#features/members/member-input.ts";
import { mayManageMembers } from "#features/members/member.ts";
import { memberTexts } from "#features/members/ui/member-texts.ts";
import { listTeams } from "#features/teams/list-teams.server.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { keepUnsentForm } from "../forms/keep-unsent-form.ts";
import { MemberForm } from "../members/member-form.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notPermitted } from "../request/not-found.server.ts";
import { formAgain } from "../request/parse-form.server.ts";
import { parseMemberForm } from "../request/parse-member-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/member-new.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  if (!mayManageMembers(actor)) throw notPermitted();
  return { teams: await listTeams(workshop, actor) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  if (!mayManageMembers(actor)) throw notPermitted();
  const form = parseMemberForm(inviteMemberInput, await request.formData());
  if (form.outcome === "invalid") return formAgain(form);
  const result = await inviteMember(workshop, actor, form.value);
  switch (result.outcome) {
    case "invited":
      return redirectWithFlash("/mitglieder", "member-invited");
    case "email-taken":
      return formAgain({ errors: { email: "email-taken" }, values: form.values });
    case "team-unknown":
      return formAgain({ errors: { teamIds: "team-unknown" }, values: form.values });
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export const clientAction = keepUnsentForm;

export default function MemberNew({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = memberTexts[language];
  const breadcrumb = {
    label: shellTexts[language].breadcrumb,
    items: [{ label: texts.title, href: "/mitglieder" }],
  };
  return (
    <>
      <title>{`${texts.invite} · Wirkstatt`}</title>
      <PageTitle title={texts.invite} breadcrumb={breadcrumb} lead={texts.inviteLead} />
      <MemberForm teams={loaderData.teams} answer={actionData} />
    </>
  );
}
