import type { FileFormat, FileRow } from "./file-format.ts";
import type { FileLimits } from "./file-limits.ts";
import { jsonObjectValues } from "./json-object-values.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** One line that is not blank. */
export type TextLine = { line: number; text: string };

/** Rows of a JSON lines file. Keys that are no column of the format are left out. Throws UnreadableFile: line-too-long. */
export async function* readJsonLineRows(
  text: AsyncIterable<string>,
  format: FileFormat,
  limits: FileLimits,
): AsyncGenerator<FileRow[]> {
  const columns = new Set(format.columns);
  for await (const lines of readLines(text, limits)) yield lines.map((line) => toRow(line, columns));
}

function toRow({ line, text }: TextLine, columns: ReadonlySet<string>): FileRow {
  const parsed = jsonObjectValues(text);
  if (parsed.outcome === "refused") return { line, fault: parsed.fault };
  const values = Object.create(null) as Record<string, string>;
  for (const [name, value] of parsed.values) if (columns.has(name)) values[name] = value;
  return { line, values };
}

/** Lines that are not blank, as many at once as a piece of text held. Throws UnreadableFile: line-too-long. */
export async function* readLines(
  text: AsyncIterable<string>,
  limits: FileLimits,
): AsyncGenerator<TextLine[]> {
  let pending = "";
  let line = 1;
  for await (const piece of text) {
    const parts = (pending + piece).split("\n");
    pending = parts.pop() ?? "";
    const lines = parts.map((part, place) => ({ line: line + place, text: part }));
    line += parts.length;
    for (const each of [...lines, { line, text: pending }]) {
      if (each.text.length > limits.recordCharacters) throw new UnreadableFile("line-too-long", each.line);
    }
    yield lines.filter((each) => each.text.trim() !== "");
  }
  if (pending.trim() !== "") yield [{ line, text: pending }];
}
