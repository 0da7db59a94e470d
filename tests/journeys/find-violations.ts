import axe from "axe-core";
import type { Result, RunOptions } from "axe-core";
import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

/**
 * What axe finds on a page as it stands. It is put into a document once, however often that is looked at, and runs there alone:
 * it looks into no frame, so none may be there.
 */
export async function findViolations(page: Page, options: RunOptions = {}): Promise<readonly Result[]> {
  expect(page.frames(), "frames, with the page itself").toHaveLength(1);
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async (given) => {
    const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
    return (await inPage.run(document, given)).violations;
  }, options);
}
