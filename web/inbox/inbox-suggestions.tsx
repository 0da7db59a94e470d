import { needTexts } from "#features/needs/ui/need-texts.ts";
import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { Button } from "#ui/button.tsx";
import { KeyedAction } from "#ui/keyed-action.tsx";
import { StateTag } from "#ui/state-tag.tsx";
import { SuggestionItem, SuggestionList } from "#ui/suggestion-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import type { InboxData } from "./load-inbox.server.ts";
import { nameByWords } from "../words/plain-words.ts";
import { inboxTexts } from "../texts/inbox-texts.ts";
import { toInboxHref } from "./to-inbox-href.ts";
import { useLanguage } from "../frame/use-visitor.ts";

const SHOWN_CHARACTERS = 160;

/** Beside the voice in focus: needs it may belong to, each with a digit, and voices that say alike. */
export function InboxSuggestions(props: InboxData) {
  return (
    <>
      <SuitingNeeds {...props} />
      <AlikeVoices {...props} />
    </>
  );
}

function SuitingNeeds({ needs, suggestions, service, maySort }: InboxData) {
  const language = useLanguage();
  const texts = inboxTexts[language];
  const suiting = suggestions.needIds.flatMap((id) => needs.find((need) => need.id === id) ?? []);
  if (suiting.length === 0) {
    return (
      <div className="suggestions">
        <h2 className="suggestions__heading">{texts.suits}</h2>
        <p className="suggestions__subline">{needs.length === 0 ? texts.noNeeds : texts.noSuits}</p>
      </div>
    );
  }
  return (
    <SuggestionList title={texts.suits} subline={texts.suitsSubline}>
      {suiting.map((need, position) => (
        <SuggestionItem
          key={need.id}
          text={<TextLink href={`/dienste/${service.key}/bedarfe/${need.id}`}>{need.sentence}</TextLink>}
          note={need.voices === 1 ? texts.needOne : texts.need(formatNumber(language, need.voices))}
          tag={<StateTag tone={need.state}>{needTexts[language].freshness[need.state]}</StateTag>}
          action={
            maySort ? (
              <NeedActions needId={need.id} sentence={need.sentence} digit={position + 1} />
            ) : undefined
          }
        />
      ))}
    </SuggestionList>
  );
}

type NeedActionsProps = { readonly needId: string; readonly sentence: string; readonly digit: number };

function NeedActions({ needId, sentence, digit }: NeedActionsProps) {
  const texts = inboxTexts[useLanguage()];
  return (
    <span className="inbox__need-actions">
      <KeyedAction keys={[String(digit)]}>
        <Button
          variant="secondary"
          size="small"
          name="attach"
          value={needId}
          data-shortcut={String(digit)}
          aria-label={`${texts.supports}: ${sentence}`}
        >
          {texts.supports}
        </Button>
      </KeyedAction>
      <Button
        variant="tertiary"
        size="small"
        name="against"
        value={needId}
        data-shortcut={`shift+${String(digit)}`}
        aria-label={`${texts.contradicts}: ${sentence}`}
      >
        {texts.contradicts}
      </Button>
    </span>
  );
}

function AlikeVoices({ suggestions, service, filter, inbox, maySort }: InboxData) {
  const language = useLanguage();
  const texts = inboxTexts[language];
  const listed = new Set(inbox.voices.map((voice) => voice.id));
  if (suggestions.alike.length === 0) {
    return (
      <div className="suggestions">
        <h2 className="suggestions__heading">{texts.alike}</h2>
        <p className="suggestions__subline">{suggestions.isComplete ? texts.noAlike : texts.incomplete}</p>
      </div>
    );
  }
  return (
    <SuggestionList title={texts.alike} subline={maySort ? texts.alikeSubline : undefined}>
      {suggestions.alike.map((voice) => (
        <SuggestionItem
          key={voice.id}
          text={
            <span className="inbox__alike">
              {maySort ? (
                <label className="inbox__alike-choice">
                  <input className="triage-item__box" type="checkbox" name="voice" value={voice.id} />
                  <span className="kern-sr-only">{texts.select(nameByWords(voice.text))}</span>
                </label>
              ) : null}
              <TextLink
                href={
                  listed.has(voice.id)
                    ? toInboxHref(service.key, filter, voice.id)
                    : toInboxHref(service.key, { page: 1 }, voice.id)
                }
              >
                <VoiceWords text={voice.text} language={language} most={SHOWN_CHARACTERS} />
              </TextLink>
              {voice.saidOn === null ? null : (
                <span className="suggestions__note">{formatDay(language, voice.saidOn)}</span>
              )}
            </span>
          }
        />
      ))}
    </SuggestionList>
  );
}
