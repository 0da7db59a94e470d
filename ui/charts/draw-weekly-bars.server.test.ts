import { describe, expect, test } from "vitest";
import { drawWeeklyBars } from "./draw-weekly-bars.server.ts";

const series = [
  { key: "feedback", label: "Rückmeldung" },
  { key: "call", label: "Anruf" },
];
const about = {
  series,
  language: "de",
  title: "Stimmen je Woche",
  description: "Zuletzt 3 in einer Woche",
} as const;
const manyWeeks = Array.from({ length: 520 }, (_, week) => {
  const start = new Date(Date.UTC(2016, 0, 4 + week * 7)).toISOString().slice(0, 10);
  return [
    { start, series: "feedback", count: week * 37 },
    { start, series: "call", count: week % 3 },
  ];
}).flat();

describe("bars per week", () => {
  test.each([
    ["nothing", []],
    ["one week", [{ start: "2026-01-05", series: "call", count: 1 }]],
    ["a week of zeros", [{ start: "2026-01-05", series: "call", count: 0 }]],
    ["ten years", manyWeeks],
    ["a series that is not drawn", [{ start: "2026-01-05", series: "elsewhere", count: 4 }]],
  ])("draw %s without inline style and without NaN", (_, counts) => {
    const drawings = Object.values(drawWeeklyBars({ ...about, counts }));

    for (const drawing of drawings) {
      expect(drawing).toMatch(/^<svg[^>]*role="img"/);
      expect(drawing).not.toMatch(/NaN|undefined|Infinity|<style|\sstyle=|\son[a-z]+=/);
    }
  });

  test("carry their title and description as their name", () => {
    const { svg } = drawWeeklyBars({ ...about, counts: [] });

    expect(svg).toContain('aria-label="Stimmen je Woche. Zuletzt 3 in einer Woche"');
  });

  test("escape a name with quotes", () => {
    const { svg } = drawWeeklyBars({ ...about, title: 'Dienst "A" <b>', counts: [] });

    expect(svg).toContain("Dienst &quot;A&quot;");
    expect(svg).toMatch(/^<svg[^>]*><defs>/);
  });

  test("give each series its own pattern, also in the narrow drawing", () => {
    const counts = [
      { start: "2026-01-05", series: "feedback", count: 2 },
      { start: "2026-01-05", series: "call", count: 1 },
    ];

    const { svg, narrowSvg } = drawWeeklyBars({ ...about, counts, idPrefix: "voices" });

    expect(svg).toContain('fill="url(#voices-medium-1)"');
    expect(svg).toContain('id="voices-medium-1"');
    expect(narrowSvg).toContain('id="voices-narrow-1"');
  });

  test("write large numbers and months in the language of the page", () => {
    const { svg } = drawWeeklyBars({ ...about, counts: manyWeeks.slice(-60) });
    const { svg: english } = drawWeeklyBars({ ...about, language: "en", counts: manyWeeks.slice(-60) });

    expect(svg).toContain(">20.000<");
    expect(english).toContain(">20,000<");
    expect(svg).toContain(">Okt.<");
  });
});
