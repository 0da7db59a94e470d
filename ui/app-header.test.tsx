import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { describe, expect, test } from "vitest";
import { AppHeader } from "./app-header.tsx";

const header = {
  brand: { label: "Wirkstatt", href: "/" },
  navLabel: "Hauptnavigation",
  menuLabel: "Menü",
  items: [
    { label: "Dienste", href: "/dienste", isCurrent: true },
    { label: "Lernen", href: "/lernen" },
  ],
};

function render(element: ReactNode): string {
  const Stub = createRoutesStub([{ path: "/", Component: () => element }]);
  return renderToStaticMarkup(<Stub />);
}

describe("the header", () => {
  test("marks the current page and names its navigation", () => {
    const markup = render(<AppHeader {...header} />);

    expect(markup).toContain('<nav aria-label="Hauptnavigation"');
    expect(markup).toMatch(/<a[^>]*aria-current="page"[^>]*>Dienste<\/a>/);
  });

  test("searches without JavaScript by a GET form with a label", () => {
    const search = { action: "/suche", label: "Suchen", placeholder: "Suchen und springen" };

    const markup = render(<AppHeader {...header} search={search} />);

    expect(markup).toMatch(
      /<form[^>]*method="get"[^>]*action="\/suche"|<form[^>]*action="\/suche"[^>]*method="get"/,
    );
    expect(markup).toMatch(/<label[^>]*>Suchen<\/label>/);
  });

  test("shows the authority as text when there is no user menu", () => {
    const markup = render(<AppHeader {...header} authorityName="Stadt Musterstadt" items={[]} />);

    expect(markup).toContain("Stadt Musterstadt");
    expect(markup).not.toContain("<details");
  });
});
