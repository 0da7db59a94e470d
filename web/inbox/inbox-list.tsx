import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { voiceTexts } from "#features/voices/ui/voice-texts.ts";
import { Pagination } from "#ui/pagination.tsx";
import { TriageItem, TriageList } from "#ui/triage-list.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import type { InboxData } from "./load-inbox.server.ts";
import { nameByWords } from "../words/plain-words.ts";
import { inboxTexts } from "../texts/inbox-texts.ts";
import { voicesTexts } from "../texts/voices-texts.ts";
import { toInboxHref } from "./to-inbox-href.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** More of a voice than two lines hold is not sent with the list. */
const SHOWN_CHARACTERS = 140;

type InboxListProps = Pick<InboxData, "inbox" | "filter" | "service"> & { readonly focusId: string };

/** What waits, the latest said first: opened by its words, selected by its box. */
export function InboxList({ inbox, filter, service, focusId }: InboxListProps) {
  const language = useLanguage();
  const texts = inboxTexts[language];
  const named = voiceTexts[language];
  const count = formatNumber(language, inbox.count);
  return (
    <>
      <p className="triage__meta inbox__count">
        {filter.query === undefined ? texts.listCount(count) : texts.listMore(count)}
      </p>
      <TriageList>
        {inbox.voices.map((voice) => (
          <TriageItem
            key={voice.id}
            href={toInboxHref(service.key, filter, voice.id)}
            meta={[
              named.sources[voice.source],
              voice.saidOn === null ? null : formatDay(language, voice.saidOn),
            ]
              .filter((part) => part !== null)
              .join(" · ")}
            text={<VoiceWords text={beginningOf(voice)} language={language} most={SHOWN_CHARACTERS} />}
            isCurrent={voice.id === focusId}
            checkbox={{
              name: "voice",
              value: voice.id,
              label: texts.select(nameByWords(beginningOf(voice))),
              selectedText: texts.selected,
              shortcut: voice.id === focusId ? "space" : undefined,
            }}
          />
        ))}
      </TriageList>
      <Pagination
        label={voicesTexts[language].pages}
        currentPage={filter.page}
        pageCount={inbox.pageCount}
        hrefForPage={(page) => toInboxHref(service.key, { ...filter, page }, "")}
        previousLabel={voicesTexts[language].previous}
        nextLabel={voicesTexts[language].next}
        pageLabel={voicesTexts[language].page}
      />
    </>
  );
}

/** A title says most in least room. */
function beginningOf({ title, text }: { readonly title: string | null; readonly text: string }): string {
  return title === null || text.startsWith(title) ? text : `${title}: ${text}`;
}
