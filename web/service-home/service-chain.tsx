import { voiceTexts } from "#features/voices/ui/voice-texts.ts";
import type { VoiceSource } from "#features/voices/voice.ts";
import { Confluence } from "#ui/confluence.tsx";
import { Panel } from "#ui/panel.tsx";
import type { ChainStop } from "./chain-stops.server.ts";
import { formatNumber } from "../words/format-number.ts";
import { serviceHomeTexts } from "../texts/service-home-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** A stop with its waiting in words. */
export type ShownStop = Omit<ChainStop, "oldestWaitsSince"> & { readonly oldest: string | null };

type ServiceChainProps = {
  readonly stops: readonly ShownStop[];
  readonly bySource: readonly { readonly source: VoiceSource; readonly count: number }[];
  readonly serviceKey: string;
};

/** The chain as far as it is built, and the doors through which voices reach its first stop. The slowest stretch glows. */
export function ServiceChain({ stops, bySource, serviceKey }: ServiceChainProps) {
  const language = useLanguage();
  const texts = serviceHomeTexts[language];
  const slowest = Math.max(0, ...stops.map((stop) => stop.daysToHere ?? 0));
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
          label: texts.stops[stop.key](stop.count),
          note: describeStop(stop, language),
          href: stop.href,
          tone: hurts(stop) ? ("waiting" as const) : ("ours" as const),
        }))}
        stretches={stops.slice(1).map(({ daysToHere }) =>
          daysToHere === null
            ? {}
            : {
                label: texts.stretch(daysToHere),
                tone: daysToHere === slowest && daysToHere >= 1 ? ("waiting" as const) : ("ours" as const),
              },
        )}
        stretchPrefix={texts.stretchPrefix}
      />
    </Panel>
  );
}

function describeStop(stop: ShownStop, language: "de" | "en"): string | undefined {
  const texts = serviceHomeTexts[language];
  if (stop.count === 0) return undefined;
  switch (stop.key) {
    case "voices": {
      const [fresh, waiting] = [stop.noted, stop.waiting].map((count) => formatNumber(language, count));
      return texts.voicesNote(fresh ?? "", waiting ?? "", stop.oldest);
    }
    case "needs":
      return texts.needsNote(stop.noted, stop.waiting, stop.oldest);
    case "initiatives":
      return texts.initiativesNote(stop.waiting, stop.oldest);
    default:
      return stop.key satisfies never;
  }
}

/** Whether something stands here that somebody should move on. */
function hurts(stop: ShownStop): boolean {
  return stop.oldest !== null || (stop.key === "needs" && stop.noted > 0);
}
