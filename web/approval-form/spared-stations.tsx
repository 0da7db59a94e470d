import type { JudgedStation } from "#features/approval-paths/plan-stations.ts";
import { approvalPathTexts } from "#features/approval-paths/ui/approval-path-texts.ts";
import { describeVerdict } from "#features/approval-paths/ui/describe-rule.ts";
import { Tag } from "#ui/tag.tsx";
import { StopList } from "#ui/stop-list.tsx";
import { Written } from "#ui/written.tsx";
import { approvalPreviewTexts } from "../texts/approval-preview-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** The stations a change does not need, each with its sentence. */
export function SparedStations({ spared }: { readonly spared: readonly JudgedStation[] }) {
  const language = useLanguage();
  const { spared: title } = approvalPreviewTexts[language];
  const { kinds } = approvalPathTexts[language];
  if (spared.length === 0) return null;
  const stops = spared.map(({ station, verdict }) => ({
    key: station.key,
    title: (
      <>
        <Written>{station.name}</Written>:{" "}
        <span className="note">{asClause(describeVerdict(language, verdict))}</span>
      </>
    ),
    tags: station.reason.kind === "house-rule" ? <Tag>{kinds["house-rule"]}</Tag> : undefined,
    tone: "spared" as const,
  }));
  return (
    <div>
      <h3 className="minor-heading">{title}</h3>
      <StopList stops={stops} />
    </div>
  );
}

/** A sentence that goes on behind a colon. */
function asClause(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
