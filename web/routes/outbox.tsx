import { listMails } from "#features/mails/list-mails.server.ts";
import { MailBody } from "#features/mails/ui/mail-body.tsx";
import { mailTexts } from "#features/mails/ui/mail-texts.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { Stack } from "#ui/stack.tsx";
import { formatMoment } from "../words/format-moment.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notPermitted } from "../request/not-found.server.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/outbox.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const result = await listMails(workshop, actor);
  switch (result.outcome) {
    case "listed":
      return { mails: result.mails, publicUrl: workshop.publicUrl };
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export default function Outbox({ loaderData }: Route.ComponentProps) {
  const language = useLanguage();
  const texts = mailTexts[language];
  const { mails, publicUrl } = loaderData;
  return (
    <>
      <title>{`${texts.title} · Wirkstatt`}</title>
      <PageTitle title={texts.title} lead={texts.lead} />
      {mails.length === 0 ? (
        <EmptyState
          heading={texts.empty}
          action={<ButtonLink href="/mitglieder/neu">{texts.invite}</ButtonLink>}
        >
          {texts.emptyHint}
        </EmptyState>
      ) : (
        <Panel title={texts.newestFirst}>
          <RowList
            rows={mails.map(({ id, subject, recipient, body, createdAt }) => ({
              key: id,
              title: <strong>{subject}</strong>,
              note: (
                <Stack gap="small">
                  <span>{`${texts.to(recipient)} · ${formatMoment(language, createdAt)}`}</span>
                  {body === "" ? <p>{texts.wordsGone}</p> : <MailBody body={body} publicUrl={publicUrl} />}
                </Stack>
              ),
            }))}
          />
        </Panel>
      )}
    </>
  );
}
