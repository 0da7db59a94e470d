import { Quote } from "#ui/quote.tsx";
import type { Voice } from "../voice.ts";
import { describeVoice } from "./describe-voice.ts";
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
