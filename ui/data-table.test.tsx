import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DataTable } from "./data-table.tsx";

const columns = [
  { key: "file", header: "Datei", cell: (row: { file: string }) => row.file, isRowHeader: true },
  { key: "count", header: "Zahl", cell: () => "4.345", isNumeric: true },
];
const table = {
  caption: "Einlesungen",
  columns,
  rows: [{ file: "a.csv" }],
  rowKey: (row: { file: string }) => row.file,
};

test("a stacked table keeps its roles, and its labels are not read twice", () => {
  const markup = renderToStaticMarkup(<DataTable {...table} />);

  expect(markup).toMatch(/<caption[^>]*>Einlesungen/);
  expect(markup).toMatch(/<th[^>]*role="columnheader"[^>]*>Zahl/);
  expect(markup).toMatch(/<th[^>]*role="rowheader"/);
  expect(markup).toMatch(/<td[^>]*role="cell"[^>]*><span aria-hidden="true"[^>]*>Zahl/);
});

test("a scrolling table can be reached by keyboard and has its caption as name", () => {
  const markup = renderToStaticMarkup(<DataTable {...table} narrow="scroll" />);

  const [, captionId = ""] = /<caption[^>]*id="([^"]+)"/.exec(markup) ?? [];
  expect(markup).toMatch(/^<div role="region" aria-labelledby="[^"]+" tabindex="0"/i);
  expect(markup).toContain(`aria-labelledby="${captionId}"`);
});
