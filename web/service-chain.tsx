import { voiceTexts } from "#features/voices/ui/voice-texts.ts";
import type { VoiceSource } from "#features/voices/voice.ts";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { TransitLine } from "#ui/transit-line.tsx";
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
      <TransitLine
        stops={stops.map((stop) => ({
          key: stop.key,
          count: formatNumber(language, stop.count),
          label: texts.stops[stop.key],
          note: texts.note(formatNumber(language, stop.fresh), stop.oldest),
          href: stop.href,
          tone: stop.oldest === null ? ("ours" as const) : ("waiting" as const),
        }))}
      />
      {bySource.length === 0 ? null : (
        <>
          <h3 className="minor-heading">{texts.sourcesTitle}</h3>
          <ul className="source-counts">
            {bySource.map(({ source, count }) => (
              <li key={source}>
                <TextLink href={`/dienste/${serviceKey}/stimmen?source=${source}`}>
                  {voiceTexts[language].sources[source]}
                </TextLink>{" "}
                <strong>{formatNumber(language, count)}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
