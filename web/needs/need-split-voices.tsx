import type { FoundNeed } from "#features/needs/find-need.server.ts";
import { describeVoice } from "#features/voices/ui/describe-voice.ts";
import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { CheckboxListField } from "#ui/form/checkbox-list-field.tsx";
import { Tag } from "#ui/tag.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import { needPageTexts } from "../texts/need-page-texts.ts";
import { needsTexts } from "../texts/needs-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** Most characters of a voice to choose by. */
const SHOWN = 400;

type NeedSplitVoicesProps = {
  readonly need: FoundNeed;
  /** Voices that were ticked, here or on other pages. */
  readonly chosenIds: readonly string[];
  readonly error: string | undefined;
};

/** The voices of a need to tick. Those ticked on other pages are sent along. */
export function NeedSplitVoices({ need, chosenIds, error }: NeedSplitVoicesProps) {
  const language = useLanguage();
  const texts = needsTexts[language];
  const here = new Set(need.voices.map(({ voice }) => voice.id));
  const elsewhere = chosenIds.filter((id) => !here.has(id));
  const number = (count: number) => formatNumber(language, count);
  const all = need.strength.voices + need.strength.contrary;
  const options = need.voices.map(({ voice, stance }) => ({
    value: voice.id,
    label: (
      <>
        {voice.title === null ? null : (
          <strong className="voice-title">
            <VoiceWords text={voice.title} language={language} />
          </strong>
        )}
        <VoiceWords text={voice.text} language={language} most={SHOWN} />
      </>
    ),
    hint: (
      <>
        {describeVoice(voice, language, (day) => formatDay(language, day))}{" "}
        {stance === "contradicts" ? <Tag tone="waiting">{needPageTexts[language].against}</Tag> : null}
      </>
    ),
  }));
  return (
    <>
      {elsewhere.map((id) => (
        <input key={id} type="hidden" name="voiceIds" value={id} />
      ))}
      <CheckboxListField
        name="voiceIds"
        label={texts.splitVoices}
        hint={
          <>
            {texts.splitVoicesHint(number(need.voices.length), number(all))}{" "}
            {elsewhere.length === 0 ? null : texts.splitChosenElsewhere(number(elsewhere.length))}
          </>
        }
        error={error}
        options={options}
        defaultValues={chosenIds}
      />
    </>
  );
}
