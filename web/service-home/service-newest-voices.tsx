import { VoiceQuote } from "#features/voices/ui/voice-quote.tsx";
import type { Voice } from "#features/voices/voice.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Panel } from "#ui/panel.tsx";
import { Stack } from "#ui/stack.tsx";
import { formatDay } from "../words/format-day.ts";
import { serviceHomeTexts } from "../texts/service-home-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** About three lines of a quote; its own page has all of it. */
const MOST_CHARACTERS = 220;

export function ServiceNewestVoices({
  voices,
  serviceKey,
}: {
  readonly voices: readonly Voice[];
  readonly serviceKey: string;
}) {
  const language = useLanguage();
  const texts = serviceHomeTexts[language];
  const isAllDated = voices.every((voice) => voice.saidOn !== null);
  const list = `/dienste/${serviceKey}/stimmen`;
  return (
    <Panel title={isAllDated ? texts.newestTitle : texts.lastArrivedTitle} subline={texts.newestSubline}>
      <Stack>
        {voices.map((voice) => (
          <VoiceQuote
            key={voice.id}
            voice={voice}
            language={language}
            href={`${list}/${voice.id}`}
            formatDay={(day) => formatDay(language, day)}
            most={MOST_CHARACTERS}
          />
        ))}
        <ButtonLink href={list}>{texts.allVoices}</ButtonLink>
      </Stack>
    </Panel>
  );
}
