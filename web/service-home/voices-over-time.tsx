import type { VoiceSource } from "#features/voices/voice.ts";
import { WeeklyBars } from "#ui/charts/weekly-bars.tsx";
import { Panel } from "#ui/panel.tsx";
import type { drawVoicesOverTime } from "./draw-voices-over-time.server.ts";
import { formatNumber } from "../words/format-number.ts";
import { serviceHomeTexts } from "../texts/service-home-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type VoicesOverTimeProps = {
  readonly chart: ReturnType<typeof drawVoicesOverTime>;
  readonly bySource: readonly { readonly source: VoiceSource; readonly undated: number }[];
};

/** When people spoke, by week and source. What has no date is counted, not drawn. */
export function VoicesOverTime({ chart, bySource }: VoicesOverTimeProps) {
  const language = useLanguage();
  const texts = serviceHomeTexts[language];
  const undated = bySource.reduce((sum, source) => sum + source.undated, 0);
  const table = { summary: texts.tableSummary, caption: texts.tableCaption, periodHeader: texts.week };
  return (
    <Panel title={texts.overTimeTitle} subline={texts.overTimeSubline}>
      {chart ? (
        <WeeklyBars
          drawing={chart.drawing}
          series={chart.series}
          legendLabel={texts.legend}
          table={{ ...table, rows: chart.rows }}
        />
      ) : null}
      {undated > 0 ? <p className="note">{texts.undated(formatNumber(language, undated))}</p> : null}
    </Panel>
  );
}
