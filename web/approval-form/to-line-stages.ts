import { listStages } from "#features/approval-paths/list-stages.ts";
import { approvalPathTexts } from "#features/approval-paths/ui/approval-path-texts.ts";
import type { StationForecast } from "#features/approvals/station-forecast.ts";
import type { Language } from "#features/authorities/authority.ts";
import type { LineStage } from "#ui/station-line.tsx";
import { approvalPreviewTexts } from "../texts/approval-preview-texts.ts";

/** The stations of a request as stops of a line: what opens at once, and what follows, each with its period. */
export function toLineStages(language: Language, stations: readonly StationForecast[]): readonly LineStage[] {
  const { firstStage, nextStage } = approvalPreviewTexts[language];
  const { workingDays } = approvalPathTexts[language];
  const ordered = listStages(stations.map(({ station, after }) => ({ ...station, after })));
  return ordered.map((stage, place) => ({
    key: String(place),
    caption: place === 0 ? firstStage : nextStage,
    stations: stage.map(({ key, name, periodInWorkingDays, reason }) => ({
      key,
      label: name,
      note: workingDays(String(periodInWorkingDays)),
      tone: reason.kind === "house-rule" ? "soft" : "ours",
    })),
  }));
}
