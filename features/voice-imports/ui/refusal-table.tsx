import { DataTable } from "#ui/data-table.tsx";
import type { ImportRefusal } from "../voice-import.ts";
import type { VoiceImportTexts } from "./voice-import-texts.ts";

type RefusalTableProps = {
  readonly refusals: readonly ImportRefusal[];
  readonly texts: VoiceImportTexts;
  readonly formatNumber: (number: number) => string;
};

/** Which lines of a file were not recorded, and why. */
export function RefusalTable({ refusals, texts, formatNumber }: RefusalTableProps) {
  return (
    <DataTable
      caption={texts.refusedCaption}
      isCaptionHidden
      rows={refusals.map((refusal, place) => ({ ...refusal, place }))}
      rowKey={({ place }) => String(place)}
      columns={[
        { key: "line", header: texts.line, isRowHeader: true, cell: ({ line }) => formatNumber(line) },
        { key: "reason", header: texts.reason, cell: ({ reason }) => texts.refusals[reason] },
      ]}
    />
  );
}
