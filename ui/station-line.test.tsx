import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { StationLine } from "./station-line.tsx";

const stages = [
  {
    key: "1",
    caption: "zuerst",
    stations: [
      { key: "a", label: "Datenschutz", note: "10 Arbeitstage", href: "/a" },
      { key: "b", label: "Personalrat", tone: "soft" as const },
    ],
  },
  { key: "2", caption: "danach", stations: [{ key: "c", label: "Leitung" }] },
];

test("a path is a list of stops, each with the stations done there side by side", () => {
  const html = renderToStaticMarkup(
    <MemoryRouter>
      <StationLine stages={stages} />
    </MemoryRouter>,
  );

  expect(html.match(/<ol /g)).toHaveLength(1);
  expect(html.match(/<ul /g)).toHaveLength(2);
  expect(html).toMatch(/zuerst.*Datenschutz.*10 Arbeitstage.*Personalrat.*danach.*Leitung/);
  expect(html.match(/href="\/a"/g)).toHaveLength(1);
  expect(html).not.toContain("style=");
});
