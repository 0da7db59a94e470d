import { expect } from "@playwright/test";
import { administrator, journey, journeyAddressVariable, signInAs } from "./journey.ts";

journey("an invited member sets a password by the link in the mail and signs in", async (traveller) => {
  const { page, browser, mark, hasScripts } = traveller;
  const email = `neu-${mark.toLowerCase()}@musterstadt.example`;
  const password = `Vier Enten am ${mark}`;
  await signInAs(page, administrator);
  await page.goto("/mitglieder/neu");
  await page.getByLabel("Name", { exact: true }).fill(`Nele ${mark}`);
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Fachrichtung").selectOption({ label: "Gestaltung" });
  await page.getByRole("radio", { name: "Mitglied" }).check({ force: true });
  await page.getByRole("checkbox", { name: "Straßen und Grün" }).check({ force: true });
  await page.getByRole("button", { name: "Einladung schicken" }).click();
  await expect(page.getByText("Die Einladung ist unterwegs.")).toBeVisible();
  await page.goto("/postausgang");
  const mail = page.getByRole("listitem").filter({ hasText: email });
  const link = await mail.getByRole("link").getAttribute("href");

  const baseURL = process.env[journeyAddressVariable] ?? "";
  const context = await browser.newContext({ baseURL, locale: "de-DE", javaScriptEnabled: hasScripts });
  const own = await context.newPage();
  await own.goto(link ?? "");
  await own.getByLabel("Neues Passwort").fill(password);
  await own.getByRole("button", { name: "Passwort setzen" }).click();
  await expect(own.getByText("Ihr Passwort ist gesetzt.")).toBeVisible();
  await own.getByLabel("E-Mail-Adresse").fill(email);
  await own.getByLabel("Passwort", { exact: true }).fill(password);
  await own.getByRole("button", { name: "Anmelden", exact: true }).click();
  await own.waitForURL("**/dienste");
  await expect(own.getByRole("banner")).toContainText(`Nele ${mark}`);
  await context.close();
});
