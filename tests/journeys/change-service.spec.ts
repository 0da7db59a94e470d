import { expect } from "@playwright/test";
import { administrator, createService, journey, signInAs } from "./journey.ts";

journey("a service is created, changed, archived and brought back", async ({ page, mark }) => {
  await signInAs(page, administrator);
  const service = await createService(page, `Wege im ${mark}`);

  await page.goto(`${service}/bearbeiten`);
  await page.getByLabel("Name", { exact: true }).fill(`Schöne Wege im ${mark}`);
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("Die Angaben zum Dienst sind gespeichert.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`Schöne Wege im ${mark}`);

  await page.goto(`${service}/bearbeiten`);
  await page.getByRole("button", { name: "Dienst archivieren" }).click();
  await expect(
    page.getByText("Der Dienst ist archiviert. Er nimmt keine neuen Stimmen mehr an."),
  ).toBeVisible();

  await page.goto(`${service}/bearbeiten`);
  await page.getByRole("button", { name: "Wieder in Betrieb nehmen" }).click();
  await expect(page.getByText("Der Dienst ist wieder in Betrieb.")).toBeVisible();
});
