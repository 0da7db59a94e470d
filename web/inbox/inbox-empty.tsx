import { Form } from "react-router";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { InboxRecent } from "./inbox-recent.tsx";
import type { InboxData } from "./load-inbox.server.ts";
import { inboxTexts } from "../texts/inbox-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** Nothing waits: because there is nothing, because a filter hides it, or because everything is done. */
export function InboxEmpty(props: InboxData & { readonly isFiltered: boolean }) {
  const { inbox, service, isFiltered } = props;
  const texts = inboxTexts[useLanguage()];
  const home = `/dienste/${service.key}`;
  if (inbox.totalCount === 0) {
    return (
      <EmptyState
        heading={texts.none}
        action={<ButtonLink href={`${home}/stimmen`}>{texts.toVoices}</ButtonLink>}
      >
        {texts.noneLead}
      </EmptyState>
    );
  }
  if (isFiltered && inbox.waitingCount > 0) {
    const all = `${home}/stimmen/ordnen`;
    return (
      <EmptyState heading={texts.noMatch} action={<ButtonLink href={all}>{texts.reset}</ButtonLink>}>
        {texts.noMatchLead}
      </EmptyState>
    );
  }
  return (
    <>
      <EmptyState
        heading={texts.done}
        action={<ButtonLink href={`${home}/bedarfe`}>{texts.toNeeds}</ButtonLink>}
      >
        {texts.doneLead}
      </EmptyState>
      <Form method="post">
        <InboxRecent {...props} />
      </Form>
    </>
  );
}
