import { expect } from "@playwright/test";
import { administrator, signInAs, test } from "./journey.ts";

test("the keyboard alone reaches a service, the help and the content", async ({ page }) => {
  await signInAs(page, administrator);

  await page.goto("/mitglieder");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt springen" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);

  const help = page.getByRole("dialog", { name: "Tastenkürzel" });
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(help).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();

  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Suchen und springen" })).toBeVisible();
  await page.keyboard.type("Straßenschaden");
  await expect(page.getByRole("option").first()).toContainText("Straßenschaden melden");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Straßenschaden melden");
});

test("the palette takes what is typed at once after signing in, when no page was loaded anew", async ({
  page,
}) => {
  await signInAs(page, administrator);

  const palette = page.getByRole("dialog", { name: "Suchen und springen" });
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(palette).toBeVisible({ timeout: 500 });
  }).toPass();

  await expect(palette.getByRole("combobox")).toBeFocused();
});
