import { expect } from "@playwright/test";
import { administrator, journey, signInAs } from "./journey.ts";

journey("what is stuck is read, chosen by service, reckoned after, and led back to", async ({ page }) => {
  await signInAs(page, administrator);
  const main = page.getByRole("main");
  const row = (name: string) => main.locator(".journey-bars__row").filter({ hasText: name });
  const landlord = row("Bestätigung direkt vom Vermieter holen");

  // The sentence says it all.
  await page.getByRole("navigation").getByRole("link", { name: "Was hängt" }).first().click();
  await page.waitForURL("**/was-haengt");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Was hängt");
  await expect(main).toContainText("Jeder Tag kostet Menschen zusammen etwa");
  await expect(main.locator(".hurts").first()).toContainText(
    /„Bestätigung direkt vom Vermieter holen“ wartet seit \d+ Arbeitstagen auf „Datenschutz“; das hat bisher etwa \d+ Bürgerstunden gekostet/,
  );
  await expect(main.locator(".journey-bars__row").first()).toContainText(
    "Bestätigung direkt vom Vermieter holen",
  );

  // The number shows its way.
  await landlord.getByText("Rechenweg").click();
  await expect(landlord).toContainText("Gewartete Tage × Fälle am Tag");
  await expect(landlord).toContainText("÷ 365 × 35 % × 20 ÷ 60");

  // Unknown says what is missing, and leads to where it is estimated.
  const unknown = row("Aufruf auch als Nachricht");
  await expect(unknown).toContainText("unbekannt");
  await expect(unknown).toContainText("Es fehlt: Anteil der Fälle, Minuten je Fall");
  await unknown.getByRole("link", { name: "Aufruf auch als Nachricht: jetzt schätzen" }).click();
  await page.waitForURL("**/vorhaben/*/bearbeiten");
  await page.goto("/was-haengt");

  // Which stations, for how long, and what came of it.
  const stations = main.getByRole("table", { name: "An welchen Stationen es wartet" });
  await expect(stations.getByRole("row").nth(1)).toContainText("Datenschutz");
  await expect(stations.getByRole("row").filter({ hasText: "Personalrat" })).toContainText("zu wenige");
  await expect(main).toContainText("Was verblasst, während es wartet");
  await expect(main.getByRole("table", { name: "Ausgang der Anträge je Freigabeweg" })).toContainText(
    /[1-9]\d* von \d+ beendeten/,
  );

  // One service alone, and from there to the request.
  await page.getByLabel("Dienst", { exact: true }).selectOption({ label: "Straßenschaden melden" });
  await page.getByRole("button", { name: "Auswählen" }).click();
  await page.waitForURL("**/was-haengt?service=strassenschaden-melden");
  await expect(landlord).toHaveCount(0);
  await expect(row("Kolonnen schließen Meldungen unterwegs")).toContainText(
    "am Zug ist das Team Straßen und Grün",
  );
  await main.getByRole("link", { name: "Zum Antrag: Kolonnen schließen Meldungen unterwegs" }).click();
  await page.waitForURL("**/freigaben/*");
  await expect(main).toContainText("Kolonnen schließen Meldungen unterwegs");
});
