import type { Voice } from "../voice.ts";
import { voiceTexts } from "./voice-texts.ts";

/** "Rückmeldung · Seite Unterlagen · 12. November 2026" */
export function describeVoice(
  voice: Voice,
  language: "de" | "en",
  formatDay: (day: string) => string,
): string {
  const texts = voiceTexts[language];
  const source =
    voice.sourceName === ""
      ? texts.sources[voice.source]
      : texts.namedSource(texts.sources[voice.source], voice.sourceName);
  const day = voice.saidOn === null ? texts.undated : formatDay(voice.saidOn);
  const answer = voice.hasContact ? texts.wantsAnswer : null;
  return [source, voice.context, day, answer].filter((part) => part !== null).join(" · ");
}
