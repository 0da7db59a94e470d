import { maskPersonalData, splitMaskedText } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { MaskedTextPiece } from "#engines/personal-data-masking/mask-personal-data.ts";
import { mappingFields } from "./column-mapping.ts";
import type { ColumnMapping } from "./column-mapping.ts";
import type { FileRow, RowFault } from "./file/file-format.ts";

/** One cell as it may be shown: masked, and cut where it is long. */
export type PreviewCell = { readonly pieces: readonly MaskedTextPiece[]; readonly isCut: boolean };
export type PreviewRow =
  | { readonly line: number; readonly cells: readonly PreviewCell[] }
  | { readonly line: number; readonly fault: RowFault };

/** Columns beside one another that a reader can still compare. */
const MOST_COLUMNS = 12;
/** Characters of a cell that are shown: enough to recognise what the column holds. */
const MOST_CHARACTERS = 140;
/** Characters of a cell that are looked at: what is cut off here is never near enough to the beginning to be shown. */
const MOST_CHARACTERS_READ = 10_000;

/** The columns to show, in the file's order: those that are probably mapped, then the first of the others. */
export function choosePreviewColumns(
  columns: readonly string[],
  suggestion: Partial<ColumnMapping>,
): readonly string[] {
  const mapped = mappingFields.flatMap((field) => suggestion[field] ?? []);
  const others = columns.filter((column) => !mapped.includes(column));
  const chosen = new Set([...mapped, ...others].slice(0, MOST_COLUMNS));
  return columns.filter((column) => chosen.has(column));
}

export function toPreviewRow(row: FileRow, columns: readonly string[]): PreviewRow {
  if ("fault" in row) return { line: row.line, fault: row.fault };
  const { values } = row;
  const cells = columns.map((column) =>
    toPreviewCell(Object.hasOwn(values, column) ? (values[column] ?? "") : ""),
  );
  return { line: row.line, cells };
}

/** Masked before it is cut: half an address would not be recognised as one. */
export function toPreviewCell(value: string): PreviewCell {
  const { text } = maskPersonalData(value.slice(0, MOST_CHARACTERS_READ));
  const pieces: MaskedTextPiece[] = [];
  let left = MOST_CHARACTERS;
  for (const piece of splitMaskedText(text)) {
    if (left <= 0) return { pieces, isCut: true };
    pieces.push("text" in piece ? { text: piece.text.slice(0, left).toWellFormed() } : piece);
    if ("text" in piece && piece.text.length > left) return { pieces, isCut: true };
    left -= "text" in piece ? piece.text.length : piece.masked.length;
  }
  return { pieces, isCut: value.length > MOST_CHARACTERS_READ };
}
