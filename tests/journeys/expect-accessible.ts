import type { RunOptions } from "axe-core";
import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { findViolations } from "./find-violations.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const everyRule: RunOptions = {
  runOnly: { type: "tag", values: tags },
  rules: { "target-size": { enabled: true } },
};
/** Between light and dark nothing changes but colours. */
const contrastOnly: RunOptions = { runOnly: { type: "rule", values: ["color-contrast"] } };
export const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 900 };

/** Looks at a page in light and dark, wide and narrow, as it stands now. Its scripts must be running. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolations(page, "light", wide);
  await expectNoViolations(page, "dark", wide);
  await expectNoViolations(page, "dark", narrow);
  await expectNoViolations(page, "light", narrow);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, "pixels to scroll sideways at 320").toBeLessThanOrEqual(0);
}

export async function expectNoViolations(
  page: Page,
  colorScheme: "light" | "dark",
  viewport: typeof wide,
): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const violations = await findViolations(page, colorScheme === "light" ? everyRule : contrastOnly);
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect.soft(found, `${colorScheme} at ${viewport.width}`).toEqual([]);
}
