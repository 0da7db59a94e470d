import type { StationValue } from "#features/approvals/measure-station.ts";
import { approvalStationTexts } from "../texts/approval-station-texts.ts";
import { useLanguage } from "../use-visitor.ts";

/** How often the station changed something lately; nothing where there are too few decisions to say. */
export function StationValueNote({ value }: { readonly value: StationValue | null }) {
  const texts = approvalStationTexts[useLanguage()].decide;
  if (value?.decisions.outcome !== "measured") return null;
  const { of, changed } = value.decisions;
  return texts.value(of, changed);
}
