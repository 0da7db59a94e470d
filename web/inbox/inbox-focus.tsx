import { useLayoutEffect, useRef } from "react";
import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { voiceTexts } from "#features/voices/ui/voice-texts.ts";
import { dismissalReasons } from "#features/needs/placement.ts";
import { toNeedSentence } from "#features/needs/need.ts";
import { needTexts } from "#features/needs/ui/need-texts.ts";
import { Button } from "#ui/button.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { KeyedAction, KeyedActions } from "#ui/keyed-action.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { TriageFocus } from "#ui/triage-layout.tsx";
import { formatDay } from "../words/format-day.ts";
import type { InboxData } from "./load-inbox.server.ts";
import { inboxTexts } from "../texts/inbox-texts.ts";
import { toInboxHref } from "./to-inbox-href.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type Focus = NonNullable<InboxData["focus"]>;
type InboxFocusProps = InboxData & { readonly focus: Focus };

/** The voice that is being sorted: its words in large letters, and below them what can be done, each with its key. */
export function InboxFocus(props: InboxFocusProps) {
  const { focus, service, maySort } = props;
  const place = useFocusOnChange(focus.voice.id);
  const { voice } = focus;
  const language = useLanguage();
  const texts = inboxTexts[language];
  const named = voiceTexts[language];
  const source =
    voice.sourceName === ""
      ? named.sources[voice.source]
      : named.namedSource(named.sources[voice.source], voice.sourceName);
  const day = voice.saidOn === null ? named.undated : formatDay(language, voice.saidOn);
  const meta = [source, voice.context, day].filter((part) => part !== null).join(" · ");
  return (
    <div ref={place} tabIndex={-1} className="inbox__focus">
      <TriageFocus
        meta={meta}
        note={
          <>
            {[named.consent[voice.consent], voice.hasContact ? named.wantsAnswer : null]
              .filter((part) => part !== null)
              .join(" · ")}
            {" · "}
            <TextLink href={`/dienste/${service.key}/stimmen/${voice.id}`}>{texts.open}</TextLink>
          </>
        }
        actions={maySort ? <Actions {...props} /> : <Move {...props} />}
      >
        {voice.title === null ? null : (
          <strong className="voice-title">
            <VoiceWords text={voice.title} language={language} />
          </strong>
        )}
        <VoiceWords text={voice.text} language={language} />
      </TriageFocus>
    </div>
  );
}

/**
 * Another voice in focus takes the keyboard's focus too, so that it is read out and the next key counts for it: before it is
 * painted, or it would take the focus from where a quick key had just put it.
 */
function useFocusOnChange(voiceId: string) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(voiceId);
  useLayoutEffect(() => {
    if (shown.current !== voiceId) place.current?.focus({ preventScroll: true });
    shown.current = voiceId;
  }, [voiceId]);
  return place;
}

function Actions(props: InboxFocusProps) {
  const { focus, filter, service, needs } = props;
  const texts = inboxTexts[useLanguage()];
  return (
    <>
      <input type="hidden" name="focus" value={focus.voice.id} />
      <input type="hidden" name="following" value={focus.next ?? focus.previous ?? ""} />
      {Object.entries(filter).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Places places={focus.places} />
      <KeyedActions
        label={texts.decide}
        actions={[
          {
            key: "new",
            keys: ["N"],
            control: (
              <Button
                variant="secondary"
                size="small"
                data-shortcut="n"
                formAction={`/dienste/${service.key}/stimmen/ordnen/neuer-bedarf`}
                formMethod="get"
              >
                {texts.newNeed}
              </Button>
            ),
          },
        ]}
      />
      {needs.length > 0 ? <OtherNeed key={`need-of-${focus.voice.id}`} {...props} /> : null}
      <Dismissal key={focus.voice.id} />
      <p className="triage__meta">{texts.appliesTo}</p>
      <Move {...props} />
    </>
  );
}

/** Where the voice is already: it may still go to further needs. */
function Places({ places }: Pick<Focus, "places">) {
  const language = useLanguage();
  const texts = inboxTexts[language];
  if (places.length === 0) return null;
  return (
    <div className="inbox__places">
      <p>{texts.isPlaced}</p>
      <ul>
        {places.map((place) =>
          place.needId === null ? (
            <li key="aside">
              {texts.noNeed}: {needTexts[language].dismissals[place.reason]}
              {place.note === null ? null : ` (${place.note})`}
            </li>
          ) : (
            <li key={place.needId}>
              {place.stance === "supports" ? texts.placedAt : texts.placedAgainst}{" "}
              <TextLink href={`/dienste/${place.serviceKey}/bedarfe/${place.needId}`}>
                {toNeedSentence(place.statement)}
              </TextLink>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

/** Any need of the service, for those the suggestions missed. */
function OtherNeed({ needs }: InboxFocusProps) {
  const texts = inboxTexts[useLanguage()];
  return (
    <div className="inbox__other-need">
      <KeyedAction keys={["B"]}>
        <label className="inbox__label" htmlFor="needId">
          {texts.toNeed}
        </label>
      </KeyedAction>
      <div className="kern-form-input__select-wrapper field__select">
        <select
          className="kern-form-input__select"
          id="needId"
          name="needId"
          data-shortcut="b"
          defaultValue=""
        >
          <option value="">{texts.chooseNeed}</option>
          {needs.map((need) => (
            <option key={need.id} value={need.id}>
              {need.sentence}
            </option>
          ))}
        </select>
      </div>
      <Button variant="secondary" size="small" name="attach" value="">
        {texts.attach}
      </Button>
    </div>
  );
}

/** Sets the voice aside. X opens the reasons and moves there; then a digit chooses one. */
function Dismissal() {
  const language = useLanguage();
  const texts = inboxTexts[language];
  return (
    <details className="inbox__dismissal" data-shortcut-scope="">
      <summary data-shortcut="x">
        <KeyedAction keys={["X"]}>{texts.noNeed}</KeyedAction>
      </summary>
      <fieldset className="inbox__reasons">
        <legend className="inbox__label">{texts.noNeedWhy}</legend>
        <KeyedActions
          label={texts.noNeedWhy}
          actions={dismissalReasons.map((reason, position) => ({
            key: reason,
            keys: [String(position + 1)],
            control: (
              <Button
                variant="secondary"
                size="small"
                name="dismiss"
                value={reason}
                data-shortcut={String(position + 1)}
              >
                {needTexts[language].dismissals[reason]}
              </Button>
            ),
          }))}
        />
        <TextField name="note" label={texts.note} hint={texts.noteHint} maxLength={300} autoComplete="off" />
      </fieldset>
    </details>
  );
}

function Move({ focus, filter, service, work, suggestions, maySort }: InboxFocusProps) {
  const texts = inboxTexts[useLanguage()];
  const hrefTo = (id: string | undefined) =>
    id === undefined ? undefined : toInboxHref(service.key, filter, id);
  const [next, previous] = [hrefTo(focus.next), hrefTo(focus.previous)];
  const own = work.decisions.find((decision) => decision.isOwn);
  const actions = [
    next !== undefined && {
      key: "next",
      keys: ["J"],
      control: (
        <ButtonLink href={next} variant="tertiary" size="small" shortcut="j">
          {texts.forth}
        </ButtonLink>
      ),
    },
    previous !== undefined && {
      key: "previous",
      keys: ["K"],
      control: (
        <ButtonLink href={previous} variant="tertiary" size="small" shortcut="k">
          {texts.back}
        </ButtonLink>
      ),
    },
    maySort && { key: "select", keys: [texts.selectKey], control: texts.selectThis },
    maySort &&
      suggestions.needIds.length > 0 && {
        key: "against",
        keys: texts.againstKeys,
        control: texts.againstThis,
      },
    maySort &&
      own !== undefined && {
        key: "undo",
        keys: ["Z"],
        control: (
          <Button
            variant="tertiary"
            size="small"
            name="undo"
            value={own.id}
            data-shortcut="z"
            aria-label={texts.undoLabel(texts.decisions[own.kind](own.voiceCount))}
          >
            {texts.undo}
          </Button>
        ),
      },
  ].filter((action) => action !== false);
  return <KeyedActions label={texts.move} actions={actions} />;
}
