import { Quote } from "#ui/quote.tsx";
import type { Voice } from "../voice.ts";
import { voiceTexts } from "./voice-texts.ts";
import { VoiceWords } from "./voice-words.tsx";

type VoiceQuoteProps = {
  readonly voice: Voice;
  readonly language: "de" | "en";
  readonly href?: string;
  readonly formatDay: (day: string) => string;
  readonly most?: number;
  readonly size?: "small" | "medium" | "large";
};

/** A voice as a quote: its words, and below them where and when. The source leads to the voice's own page. */
export function VoiceQuote({ voice, language, href, formatDay, most, size }: VoiceQuoteProps) {
  return (
    <Quote source={describeVoice(voice, language, formatDay)} href={href} size={size}>
      {voice.title === null ? null : (
        <strong className="voice-title">
          <VoiceWords text={voice.title} language={language} />
        </strong>
      )}
      <VoiceWords text={voice.text} language={language} most={most} />
    </Quote>
  );
}

/** "Rückmeldung · Seite Unterlagen · 12. November 2026" */
function describeVoice(voice: Voice, language: "de" | "en", formatDay: (day: string) => string): string {
  const texts = voiceTexts[language];
  const source =
    voice.sourceName === ""
      ? texts.sources[voice.source]
      : texts.namedSource(texts.sources[voice.source], voice.sourceName);
  const day = voice.saidOn === null ? texts.undated : formatDay(voice.saidOn);
  const answer = voice.hasContact ? texts.wantsAnswer : null;
  return [source, voice.context, day, answer].filter((part) => part !== null).join(" · ");
}
