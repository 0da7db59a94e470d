import { expect } from "@playwright/test";
import { administrator, journey, signInAs } from "./journey.ts";

journey("language and colours stay as chosen", async ({ page }) => {
  await signInAs(page, administrator);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "Dark", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-kern-theme", "dark");

  await page.goto("/mitglieder");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("data-kern-theme", "dark");
  await expect(page.getByRole("heading", { level: 1, name: "Members" })).toBeVisible();
});
