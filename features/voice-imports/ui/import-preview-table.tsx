import { DataTable } from "#ui/data-table.tsx";
import { MaskedPart } from "#ui/masked-part.tsx";
import type { PersonalDataKind } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { PreviewCell, PreviewRow } from "../to-preview-row.ts";
import { shortColumnName } from "./short-column-name.ts";
import type { VoiceImportTexts } from "./voice-import-texts.ts";

type ImportPreviewTableProps = {
  readonly columns: readonly string[];
  readonly rows: readonly PreviewRow[];
  readonly texts: VoiceImportTexts;
  /** What stands for something masked, by its kind. */
  readonly maskedLabels: Readonly<Record<PersonalDataKind, string>>;
  readonly formatNumber: (number: number) => string;
};

/** The beginning of a file, to see which column holds what. */
export function ImportPreviewTable({
  columns,
  rows,
  texts,
  maskedLabels,
  formatNumber,
}: ImportPreviewTableProps) {
  if (rows.length === 0) return <p>{texts.noRows}</p>;
  return (
    <DataTable
      caption={texts.previewCaption}
      isCaptionHidden
      narrow="scroll"
      rows={rows}
      rowKey={({ line }) => String(line)}
      columns={[
        {
          key: "line",
          header: texts.line,
          isNumeric: true,
          cell: ({ line }: PreviewRow) => formatNumber(line),
        },
        ...columns.map((column, place) => ({
          key: column,
          header: shortColumnName(column),
          cell: (row: PreviewRow) => {
            if ("cells" in row) return <CellWords cell={row.cells[place]} maskedLabels={maskedLabels} />;
            return place === 0 ? `${texts.refusedLine}: ${texts.refusals[row.fault]}` : "";
          },
        })),
      ]}
    />
  );
}

type CellWordsProps = Pick<ImportPreviewTableProps, "maskedLabels"> & {
  readonly cell: PreviewCell | undefined;
};

function CellWords({ cell, maskedLabels }: CellWordsProps) {
  if (!cell) return null;
  return (
    <>
      {cell.pieces.map((piece, place) =>
        "text" in piece ? piece.text : <MaskedPart key={place} label={maskedLabels[piece.masked]} />,
      )}
      {cell.isCut ? " …" : null}
    </>
  );
}
