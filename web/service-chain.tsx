import { voiceTexts } from "#features/voices/ui/voice-texts.ts";
import type { VoiceSource } from "#features/voices/voice.ts";
import { Confluence } from "#ui/confluence.tsx";
import { Panel } from "#ui/panel.tsx";
import { formatNumber } from "./format-number.ts";
import { serviceHomeTexts } from "./texts/service-home-texts.ts";
import { useLanguage } from "./use-visitor.ts";

type Stop = {
  readonly key: "voices";
  readonly href: string;
  readonly count: number;
  readonly fresh: number;
  readonly oldest: string | null;
};

type ServiceChainProps = {
  readonly stops: readonly Stop[];
  readonly bySource: readonly { readonly source: VoiceSource; readonly count: number }[];
  readonly serviceKey: string;
};

/** The chain as far as it is built, and the doors through which voices reach its first stop. */
export function ServiceChain({ stops, bySource, serviceKey }: ServiceChainProps) {
  const language = useLanguage();
  const texts = serviceHomeTexts[language];
  return (
    <Panel title={texts.chainTitle} subline={texts.chainSubline}>
      <Confluence
        title={texts.sourcesTitle}
        doors={bySource.map(({ source, count }) => ({
          key: source,
          label: voiceTexts[language].sources[source],
          count,
          countText: formatNumber(language, count),
          href: `/dienste/${serviceKey}/stimmen?source=${source}`,
        }))}
        stops={stops.map((stop) => ({
          key: stop.key,
          count: formatNumber(language, stop.count),
          label: texts.stops[stop.key],
          note: texts.note(formatNumber(language, stop.fresh), stop.oldest),
          href: stop.href,
          tone: stop.oldest === null ? ("ours" as const) : ("waiting" as const),
        }))}
      />
    </Panel>
  );
}
