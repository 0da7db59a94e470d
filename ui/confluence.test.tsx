import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { describe, expect, test } from "vitest";
import { Confluence } from "./confluence.tsx";

const doors = [
  {
    key: "feedback",
    label: "Rückmeldung",
    count: 1270,
    countText: "1.270",
    href: "/stimmen?source=feedback",
  },
  { key: "call", label: "Anruf", count: 27, countText: "27", href: "/stimmen?source=call" },
];
const stops = Array.from({ length: 9 }, (_, position) => ({
  key: `stop-${position}`,
  count: String(position),
  label: `Halt ${position}`,
}));

function render(doorCount: number, stopCount: number): string {
  return renderToStaticMarkup(
    <MemoryRouter>
      <Confluence title="Herkunft" doors={doors.slice(0, doorCount)} stops={stops.slice(0, stopCount)} />
    </MemoryRouter>,
  );
}

describe("a confluence", () => {
  test("says every door with its link and count in a list, and draws for the eye only", () => {
    const markup = render(2, 1);

    expect(markup).toMatch(
      /<ul[^>]*role="list">.*href="\/stimmen\?source=feedback".*Rückmeldung.*1\.270.*<\/ul>/,
    );
    expect(markup).toMatch(/<svg aria-hidden="true"/);
    expect(markup).not.toContain("style=");
  });

  test("without doors is only the line", () => {
    const markup = render(0, 1);

    expect(markup).not.toContain("confluence");
    expect(markup).toContain("Halt 0");
  });

  test.each([
    [1, "one"],
    [2, "many"],
    [8, "many"],
    [9, "upright"],
  ])("with %i stops has the layout %s", (stopCount, layout) => {
    expect(render(2, stopCount)).toContain(`confluence--${layout}"`);
  });
});
