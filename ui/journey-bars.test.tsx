import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { describe, expect, test } from "vitest";
import { JourneyBars } from "./journey-bars.tsx";
import type { JourneyRow } from "./journey-bars.tsx";
import type { JourneySegment } from "./journey-tones.tsx";

const need: JourneySegment = {
  key: "need",
  fromShare: 0.25,
  untilShare: 0.5,
  tone: "link-1",
  label: "Bedarf, 26 Tage",
};
const waiting: JourneySegment = {
  key: "waiting",
  fromShare: 0.5,
  untilShare: 1,
  tone: "waiting",
  label: "wartet auf Datenschutz, 83 Tage",
};
const row: JourneyRow = {
  key: "landlord",
  quote: "„Was ist eine Wohnungsgeberbestätigung?“",
  name: "Bestätigung direkt vom Vermieter holen",
  note: "86 Stimmen",
  href: "/vorhaben/1",
  segments: [need, waiting],
  segmentNote: "wartet auf Datenschutz: 18 Arbeitstage, Frist 10",
  figure: {
    value: "1.240 Std.",
    range: "900 bis 1.700",
    explanation: { summary: "Rechenweg", content: "18 Arbeitstage × 86 Fälle" },
    tone: "waiting",
  },
};

function renderMarkup(rows: readonly JourneyRow[] = [row], ticks = [{ label: "heute", atShare: 1 }]): string {
  return renderToStaticMarkup(
    <MemoryRouter>
      <JourneyBars
        legend={{ label: "Legende", items: [{ tone: "waiting", label: "wartet auf andere" }] }}
        rows={rows}
        table={{
          summary: "Als Tabelle",
          caption: "Wege der Vorhaben",
          headers: { row: "Vorhaben", segments: "Zeit je Schritt", figure: "Kosten" },
        }}
        ticks={ticks}
      />
    </MemoryRouter>,
  );
}

function render(...input: Parameters<typeof renderMarkup>) {
  return parseHTML(`<body>${renderMarkup(...input)}</body>`).document;
}

function listTexts(elements: Iterable<Element>): string[] {
  return Array.from(elements, ({ textContent }) => textContent);
}

describe("journey bars", () => {
  test("place segments on the axis without a style attribute, which the content security policy forbids", () => {
    const document = render();

    const places = Array.from(document.querySelectorAll(".journey-track rect"), (segment) => [
      segment.getAttribute("x"),
      segment.getAttribute("width"),
    ]);
    expect(places).toEqual([
      ["25%", "25%"],
      ["50%", "50%"],
    ]);
    expect(renderMarkup()).not.toMatch(/ style=|<style/);
  });

  test("end a segment at the edge of the axis when it began before or lasts longer", () => {
    const document = render([{ ...row, segments: [{ ...need, fromShare: -0.5, untilShare: 1.5 }] }]);

    const segment = document.querySelector(".journey-track rect");
    expect([segment?.getAttribute("x"), segment?.getAttribute("width")]).toEqual(["0%", "100%"]);
  });

  test("draw a segment that ends before it begins without any width", () => {
    const document = render([{ ...row, segments: [{ ...need, fromShare: 0.6, untilShare: 0.5 }] }]);

    expect(document.querySelector(".journey-track rect")?.getAttribute("width")).toBe("0%");
  });

  test("fill every segment and sample with a pattern that is there", () => {
    const document = render();

    const fills = Array.from(document.querySelectorAll("rect[fill]"), (part) => part.getAttribute("fill"));
    const patterns = Array.from(document.querySelectorAll("pattern"), ({ id }) => `url(#${id})`);
    expect(fills).toHaveLength(3);
    for (const fill of fills) expect(patterns).toContain(fill);
  });

  test("say waiting and effect by marks, not by colour alone", () => {
    const document = render();
    const css = readFileSync(new URL("styles/journey-bars.css", import.meta.url), "utf8");

    for (const tone of ["waiting", "effect"]) {
      expect(document.querySelector(`.journey-mark--${tone}`)?.getAttribute("d")).toMatch(/^M/);
      expect(css).toMatch(new RegExp(`\\.journey-mark--${tone} \\{[^}]*stroke-width: [1-9]`));
    }
  });

  test("say each segment in words to those who do not see the drawing", () => {
    const document = render();

    expect(document.querySelector(".journey-track")?.getAttribute("aria-hidden")).toBe("true");
    expect(listTexts(document.querySelectorAll(".journey-course li"))).toEqual([
      "Bedarf, 26 Tage",
      "wartet auf Datenschutz, 83 Tage",
    ]);
  });

  test("have a table with the same rows", () => {
    const document = render();

    expect(document.querySelector("details caption")?.textContent).toBe("Wege der Vorhaben");
    expect(listTexts(document.querySelectorAll("table .data-table__value"))).toEqual([
      "Bestätigung direkt vom Vermieter holen: „Was ist eine Wohnungsgeberbestätigung?“",
      "Bedarf, 26 Tagewartet auf Datenschutz, 83 Tage",
      "1.240 Std. · 900 bis 1.700",
    ]);
  });

  test("link a row by its name, and leave a row without address plain", () => {
    const withoutAddress = { ...row, key: "other", href: undefined, name: "Feld weglassen" };

    const document = render([row, withoutAddress]);

    const links = [...document.querySelectorAll("a")];
    expect(links.map((link) => [link.getAttribute("href"), link.textContent])).toEqual([
      ["/vorhaben/1", "Bestätigung direkt vom Vermieter holen"],
    ]);
  });

  test("open the way to a number by its range, and have nothing to open without one", () => {
    const plain = {
      ...row,
      figure: { value: "unbekannt", range: "keine Fallzahl", tone: "unknown" as const },
    };

    const explained = render();
    const unexplained = render([plain]);

    expect(explained.querySelector(".journey-figure summary")?.textContent).toBe("900 bis 1.700 · Rechenweg");
    expect(explained.querySelector(".journey-figure details")?.textContent).toContain("18 Arbeitstage");
    expect(unexplained.querySelector(".journey-figure details")).toBeNull();
    expect(unexplained.querySelector(".journey-figure")?.textContent).toContain("keine Fallzahl");
  });

  test.each<[string, JourneySegment[], string]>([
    ["the waiting it speaks of", [need, waiting], "50%"],
    ["the whole bar when nothing waits at its end", [need, { ...waiting, tone: "link-2" }], "25%"],
    ["the start of the axis when there is no bar", [], "0%"],
  ])("put a note below %s", (_, segments, indent) => {
    const document = render([{ ...row, segments }]);

    expect(document.querySelector(".journey-course__indent")?.getAttribute("width")).toBe(indent);
  });

  test.each([
    [0, "start"],
    [0.5, "middle"],
    [1, "end"],
  ])("keep a label at %d of the axis inside it", (atShare, anchor) => {
    const document = render([row], [{ label: "Mai", atShare }]);

    expect(document.querySelector(".journey-axis text")?.getAttribute("text-anchor")).toBe(anchor);
  });

  test("keep their patterns apart when there are two on one page", () => {
    const bars = (
      <JourneyBars
        legend={{ label: "Legende", items: [] }}
        rows={[]}
        table={{ summary: "Tabelle", caption: "Wege", headers: { row: "a", segments: "b", figure: "c" } }}
        ticks={[]}
      />
    );

    const { document } = parseHTML(
      renderToStaticMarkup(
        <main>
          {bars}
          {bars}
        </main>,
      ),
    );

    const ids = Array.from(document.querySelectorAll("pattern"), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
