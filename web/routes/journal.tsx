import { journalPageSize, listJournalEntries } from "#features/journal/list-journal-entries.server.ts";
import { JournalList } from "#features/journal/ui/journal-list.tsx";
import type { JournalSubjects } from "#features/journal/ui/journal-list.tsx";
import { listMembers } from "#features/members/list-members.server.ts";
import { listServices } from "#features/services/list-services.server.ts";
import { listTeams } from "#features/teams/list-teams.server.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { formatMoment } from "../words/format-moment.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notPermitted } from "../request/not-found.server.ts";
import { journalPageTexts } from "../texts/journal-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/journal.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const signedIn = getSignedIn(context, request);
  const before = readBefore(request);
  const result = await listJournalEntries(signedIn.workshop, signedIn.actor, before);
  switch (result.outcome) {
    case "listed":
      return {
        entries: result.entries,
        olderThan: lastIdOfFullPage(result.entries),
        isNewest: before === undefined,
        subjects: await listSubjects(signedIn),
      };
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

/** Services, teams and members by id, so that entries can name them. */
async function listSubjects({ workshop, actor }: ReturnType<typeof getSignedIn>): Promise<JournalSubjects> {
  const [services, archived, teams, members] = await Promise.all([
    listServices(workshop, actor),
    listServices(workshop, actor, { isArchived: true }),
    listTeams(workshop, actor),
    listMembers(workshop, actor),
  ]);
  const subjects: Record<string, JournalSubjects[string]> = {};
  for (const { id, key, name } of [...services, ...archived])
    subjects[id] = { name, href: `/dienste/${key}` };
  for (const { id, name } of teams) subjects[id] = { name, href: `/teams/${id}` };
  for (const { id, name } of members) subjects[id] = { name, href: `/mitglieder/${id}` };
  return subjects;
}

/** The last entry of the page before; anything but a number leads to the newest page. */
function readBefore(request: Request): number | undefined {
  const text = new URL(request.url).searchParams.get("vor") ?? "";
  const number = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  return number > 0 ? number : undefined;
}

function lastIdOfFullPage(entries: readonly { readonly id: number }[]): number | undefined {
  return entries.length < journalPageSize ? undefined : entries.at(-1)?.id;
}

export default function Journal({ loaderData }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = journalPageTexts[language];
  const { entries, olderThan, isNewest, subjects } = loaderData;
  return (
    <>
      <title>{`${texts.title} · Wirkstatt`}</title>
      <PageTitle title={texts.title} lead={texts.lead} />
      <Panel title={texts.newestFirst}>
        <JournalList
          entries={entries}
          language={language}
          formatMoment={(moment) => formatMoment(language, moment)}
          subjects={subjects}
        />
      </Panel>
      <p className="note">
        {texts.approvals}{" "}
        <a className="text-link" href="/freigaben/protokoll.xes" download>
          {texts.approvalLog}
        </a>
      </p>
      {olderThan === undefined ? null : (
        <p>
          <TextLink href={`/protokoll?vor=${olderThan}`}>{texts.older}</TextLink>
        </p>
      )}
      {isNewest ? null : (
        <p>
          <TextLink href="/protokoll">{texts.newest}</TextLink>
        </p>
      )}
    </>
  );
}
