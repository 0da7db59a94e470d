import { Form } from "react-router";
import type { FoundNeed } from "#features/needs/find-need.server.ts";
import { VoiceQuote } from "#features/voices/ui/voice-quote.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Pagination } from "#ui/pagination.tsx";
import { Panel } from "#ui/panel.tsx";
import { Tag } from "#ui/tag.tsx";
import { formatDay } from "../words/format-day.ts";
import { nameByWords } from "../words/plain-words.ts";
import { needPageTexts } from "../texts/need-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type NeedVoicesProps = {
  readonly service: { readonly key: string };
  readonly need: FoundNeed;
  readonly page: number;
  readonly mayChange: boolean;
};

/** People's words in full, a page at a time, each marked where it speaks against the need. */
export function NeedVoices({ service, need, page, mayChange }: NeedVoicesProps) {
  const texts = needPageTexts[useLanguage()];
  const href = `/dienste/${service.key}/bedarfe/${need.id}`;
  if (need.voices.length === 0) {
    return (
      <EmptyState heading={texts.noSuchPage} action={<ButtonLink href={href}>{texts.firstPage}</ButtonLink>}>
        {null}
      </EmptyState>
    );
  }
  return (
    <Panel title={texts.voicesTitle} subline={texts.voicesSubline} id="voiceId">
      <ul className="need-voices" role="list">
        {need.voices.map((one) => (
          <NeedVoice key={one.voice.id} one={one} mayChange={mayChange} />
        ))}
      </ul>
      <Pagination
        label={texts.pages}
        currentPage={page}
        pageCount={need.pageCount}
        hrefForPage={(wanted) => (wanted === 1 ? href : `${href}?page=${wanted}`)}
        previousLabel={texts.previous}
        nextLabel={texts.next}
        pageLabel={texts.page}
      />
    </Panel>
  );
}

type NeedVoiceProps = { readonly one: FoundNeed["voices"][number]; readonly mayChange: boolean };

function NeedVoice({ one: { voice, serviceKey, stance }, mayChange }: NeedVoiceProps) {
  const language = useLanguage();
  const texts = needPageTexts[language];
  return (
    <li className="need-voices__voice">
      <VoiceQuote
        voice={voice}
        language={language}
        href={`/dienste/${serviceKey}/stimmen/${voice.id}`}
        formatDay={(day) => formatDay(language, day)}
      />
      <div className="need-voices__actions">
        {stance === "contradicts" ? <Tag tone="waiting">{texts.against}</Tag> : null}
        {mayChange ? (
          <Form method="post">
            <input type="hidden" name="voiceId" value={voice.id} />
            <button
              className="text-button"
              type="submit"
              name="intent"
              value="detach"
              aria-label={texts.detachLabel(nameByWords(voice.title ?? voice.text))}
            >
              {texts.detach}
            </button>
          </Form>
        ) : null}
      </div>
    </li>
  );
}
