import { expect } from "@playwright/test";
import { administrator, journey, signInAs } from "./journey.ts";

journey("an administrator closes the house on two days and opens it again", async (traveller) => {
  const { page, mark, hasScripts } = traveller;
  // Tuesdays and Wednesdays; each run has days of its own.
  const [tuesday, wednesday] = hasScripts ? ["2031-09-09", "2031-09-10"] : ["2031-09-16", "2031-09-17"];
  const dayShown = hasScripts ? "9. September 2031" : "16. September 2031";
  const reason = `Ausflug zum ${mark}`;
  await signInAs(page, administrator);
  await page.goto("/behoerde");
  await page.getByRole("link", { name: "Schließtage und Feiertage ansehen" }).click();
  await expect(page.getByRole("heading", { name: "Schließtage", exact: true })).toBeVisible();
  await expect(page.getByText(/\d+ hat Ihr Haus 2\d\d Arbeitstage;/)).toBeVisible();

  await page.getByLabel("Tag", { exact: true }).fill(tuesday);
  await page.getByLabel("Letzter Tag").fill(wednesday);
  await page.getByRole("button", { name: "Eintragen" }).click();
  await expect(page.getByText("Grund: Bitte füllen Sie dieses Feld aus.")).toBeVisible();
  await expect(page.getByLabel("Tag", { exact: true })).toHaveValue(tuesday);
  await page.getByLabel("Grund").fill(reason);
  await page.getByRole("button", { name: "Eintragen" }).click();

  await expect(page.getByText("2 Schließtage sind eingetragen.")).toBeVisible();
  const entries = page.getByRole("listitem").filter({ hasText: reason });
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText(`Dienstag, ${dayShown}`);
  await page.getByRole("button", { name: `Schließtag am ${dayShown} entfernen` }).click();
  await expect(page.getByText("Der Schließtag ist entfernt.")).toBeVisible();
  await expect(entries).toHaveCount(1);

  await page.getByText(/^Feiertage 20\d\d und 20\d\d$/).click();
  await expect(page.getByRole("rowheader", { name: "Fronleichnam" }).first()).toBeVisible();
});

journey("a member reads closing days and cannot change them", async ({ page }) => {
  await signInAs(page, "Ewa Kowalska");
  await page.goto("/behoerde/schliesstage");

  await expect(page.getByText("Heiligabend").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Eintragen" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /entfernen$/ })).toHaveCount(0);
});
