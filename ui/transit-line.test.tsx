import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { describe, expect, test } from "vitest";
import { TransitLine } from "./transit-line.tsx";

const stops = Array.from({ length: 9 }, (_, position) => ({
  key: `stop-${position}`,
  count: String(position),
  label: `Halt ${position}`,
}));

describe("the line", () => {
  test("says the time to a stop with its meaning, and not before the first stop", () => {
    const markup = renderToStaticMarkup(
      <TransitLine
        stops={stops.slice(0, 2)}
        stretches={[{ label: "6 Tage" }]}
        stretchPrefix="Zeit dorthin:"
      />,
    );

    const [, first = "", second = ""] = markup.split("<li");
    expect(first).not.toContain("6 Tage");
    expect(second).toContain('<span class="kern-sr-only">Zeit dorthin: </span>6 Tage');
  });

  test("marks both ends of a waiting stretch", () => {
    const markup = renderToStaticMarkup(
      <TransitLine stops={stops.slice(0, 2)} stretches={[{ label: "34 Tage", tone: "waiting" }]} />,
    );

    expect(markup).toContain("transit-line__stop--before-waiting");
    expect(markup).toContain("transit-line__stop--after-waiting");
  });

  test("links a stop by its count and noun", () => {
    const markup = renderToStaticMarkup(
      <MemoryRouter>
        <TransitLine stops={[{ key: "voices", count: "412", label: "Stimmen", href: "/stimmen" }]} />
      </MemoryRouter>,
    );

    expect(markup).toMatch(/<a[^>]*href="\/stimmen"[^>]*>.*412.*Stimmen.*<\/a>/);
  });

  test.each([
    [1, "short"],
    [5, "short"],
    [6, "long"],
    [9, "very-long"],
  ])("with %i stops is %s", (count, length) => {
    const markup = renderToStaticMarkup(<TransitLine stops={stops.slice(0, count)} />);

    expect(markup).toContain(`transit--${length}"`);
    expect(markup.match(/<li/g)).toHaveLength(count);
  });
});
