import { expect } from "@playwright/test";
import { administrator, signInAs, test } from "./journey.ts";

test("Ctrl+K opens a search that takes the keys at once, also on a page reached without a full load", async ({
  page,
}) => {
  await signInAs(page, administrator);
  const main = page.getByRole("main");
  await main.getByRole("table").getByRole("link", { name: "Straßenschaden melden" }).click();
  await page.waitForURL("**/dienste/strassenschaden-melden");

  for (const words of ["wohnsitz", "straßenschaden"]) {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: "Wohin möchten Sie?" })).toBeFocused();
    await page.keyboard.type(words);
    // At once, before any answer is there: what is listed then answers other words.
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(new RegExp(words, "i"));
  }
});
