import { Form, useLocation } from "react-router";
import { findService } from "#features/services/find-service.server.ts";
import { voiceFilterInput } from "#features/voices/voice-input.ts";
import { Expandable } from "#ui/expandable.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { ProgressBar } from "#ui/progress-bar.tsx";
import { TriageLayout } from "#ui/triage-layout.tsx";
import { useShortcuts } from "#ui/use-shortcuts.ts";
import { formatNumber } from "../words/format-number.ts";
import { findFollowingVoice, takeInboxStep } from "../inbox/inbox-action.server.ts";
import { InboxEmpty } from "../inbox/inbox-empty.tsx";
import { InboxFocus } from "../inbox/inbox-focus.tsx";
import { InboxList } from "../inbox/inbox-list.tsx";
import { InboxRecent } from "../inbox/inbox-recent.tsx";
import { InboxSuggestions } from "../inbox/inbox-suggestions.tsx";
import { loadInbox } from "../inbox/load-inbox.server.ts";
import type { InboxData } from "../inbox/load-inbox.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound } from "../request/not-found.server.ts";
import { readText } from "../request/read-text.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { inboxTexts } from "../texts/inbox-texts.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { voicesTexts } from "../texts/voices-texts.ts";
import { toInboxHref } from "../inbox/to-inbox-href.ts";
import { usePolling } from "../frame/use-polling.ts";
import { useLanguage, useVisitor } from "../frame/use-visitor.ts";
import { VoiceFilterBar } from "../voices/voice-filter-bar.tsx";
import type { Route } from "./+types/inbox.ts";

/** So often the page looks for what colleagues have sorted meanwhile, and for what is still being compared. */
const LOOK_AGAIN_MS = 20_000;
const COMPARE_AGAIN_MS = 1_500;

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  if (!service) throw notFound();
  return loadInbox({ workshop, actor, service }, new URL(request.url).searchParams);
}

export async function action({ request, context, params: { serviceKey } }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const search = new URL(request.url).searchParams;
  const filter = voiceFilterInput.parse(Object.fromEntries(search));
  const form = await request.formData();
  const work = { workshop, actor, serviceKey, form };
  const following = await findFollowingVoice(work, filter);
  const { flash, count, next } = await takeInboxStep(work);
  const places = { stay: readText(form, "focus"), next: following };
  const voiceId = typeof next === "string" ? places[next] : next.voiceId;
  return redirectWithFlash(toInboxHref(serviceKey, filter, voiceId), flash, { count });
}

export default function Inbox({ loaderData }: Route.ComponentProps) {
  const { service, inbox, filter, focus, maySort } = loaderData;
  const language = useLanguage();
  const texts = inboxTexts[language];
  const home = `/dienste/${service.key}`;
  const location = useLocation();
  useShortcuts(location.key, useVisitor().hasSingleKeys);
  usePolling(
    loaderData.suggestions.isComplete ? LOOK_AGAIN_MS : COMPARE_AGAIN_MS,
    focus && nameFocus(location, focus.voice.id),
  );
  const items = [
    { label: servicesTexts[language].title, href: "/dienste" },
    { label: service.name, href: home },
    { label: voicesTexts[language].title, href: `${home}/stimmen` },
    { label: texts.title },
  ];
  const isFiltered = toInboxHref("", { ...filter, page: 1 }, "") !== toInboxHref("", { page: 1 }, "");
  return (
    <>
      <title>{`${texts.title}: ${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={texts.title}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={maySort ? undefined : texts.readOnly}
      />
      {inbox.totalCount > 0 ? (
        <Expandable summary={texts.filter} isOpen={isFiltered}>
          <VoiceFilterBar
            filter={filter}
            listHref={`${home}/stimmen/ordnen`}
            words={{ apply: texts.filter, reset: texts.reset }}
          />
        </Expandable>
      ) : null}
      {focus ? (
        <Form
          method="post"
          action={toInboxHref(service.key, filter, focus.voice.id)}
          className="inbox"
          preventScrollReset
        >
          {/* The form's first button is what Enter in a field presses: nothing, for no decision should happen by the way. */}
          <button type="submit" disabled hidden />
          <TriageLayout
            progress={<Progress {...loaderData} />}
            focus={<InboxFocus {...loaderData} focus={focus} />}
            focusLabel={texts.focusLabel}
            aside={<InboxSuggestions {...loaderData} />}
            asideLabel={texts.suggestionsLabel}
            list={<InboxList {...loaderData} focusId={focus.voice.id} />}
            listLabel={texts.listLabel}
          />
          <InboxRecent {...loaderData} />
        </Form>
      ) : (
        <InboxEmpty {...loaderData} isFiltered={isFiltered} />
      )}
    </>
  );
}

/** The address of the page with the voice in focus, where it does not name one yet. */
function nameFocus({ pathname, search }: Pick<Location, "pathname" | "search">, voiceId: string) {
  const parts = new URLSearchParams(search);
  if (parts.has("voice")) return undefined;
  parts.set("voice", voiceId);
  return `${pathname}?${parts.toString()}`;
}

function Progress({ inbox, work }: InboxData) {
  const language = useLanguage();
  const texts = inboxTexts[language];
  const sorted = inbox.totalCount - inbox.waitingCount;
  const [sortedText, totalText] = [sorted, inbox.totalCount].map((count) => formatNumber(language, count));
  const notes = [
    work.voicesToday > 0 && texts.today(formatNumber(language, work.voicesToday)),
    work.othersAtWork > 0 && texts.others(work.othersAtWork),
  ].filter((note) => note !== false);
  return (
    <ProgressBar
      label={texts.progress(sortedText ?? "", totalText ?? "")}
      value={sorted}
      max={Math.max(inbox.totalCount, 1)}
      text={notes.length > 0 ? notes.join(" · ") : undefined}
    />
  );
}
