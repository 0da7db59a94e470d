import type { JudgedStation } from "#features/approval-paths/plan-stations.ts";
import { describeVerdict } from "#features/approval-paths/ui/describe-rule.ts";
import { StopList } from "#ui/stop-list.tsx";
import { approvalPreviewTexts } from "../texts/approval-preview-texts.ts";
import { useLanguage } from "../use-visitor.ts";
import { StationTags } from "./station-note.tsx";

/** The stations a change does not need, each with its sentence. */
export function SparedStations({ spared }: { readonly spared: readonly JudgedStation[] }) {
  const language = useLanguage();
  const { spared: title } = approvalPreviewTexts[language];
  if (spared.length === 0) return null;
  const stops = spared.map(({ station, verdict }) => ({
    key: station.key,
    title: station.name,
    tags: <StationTags station={station} />,
    note: describeVerdict(language, verdict),
    tone: "spared" as const,
  }));
  return (
    <div>
      <h3 className="minor-heading">{title}</h3>
      <StopList stops={stops} />
    </div>
  );
}
