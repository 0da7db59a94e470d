import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { createNeed, saidInNeed as words } from "./create-need.ts";
import { administrator, createService, journey, signInAs } from "./journey.ts";

async function fillEstimate(
  page: Page,
  field: string,
  [low, likely, high]: readonly [string, string, string],
): Promise<void> {
  await page.locator(`[id="${field}.low"]`).fill(low);
  await page.locator(`[id="${field}.likely"]`).fill(likely);
  await page.locator(`[id="${field}.high"]`).fill(high);
  await page.locator(`[id="${field}.source"]`).fill("Strichliste am Schalter");
}

journey(
  "a need gets an answer, which waits, goes on, ends, and leads back to the words",
  async (traveller) => {
    const { page, mark } = traveller;
    await signInAs(page, administrator);
    const service = await createService(page, `Termine am ${mark}`);
    const main = page.getByRole("main");

    await page.goto(`${service}/vorhaben`);
    await expect(main).toContainText("Ordnen Sie zuerst die Stimmen");
    await createNeed(page, service, mark);
    await page.goto(`${service}/vorhaben`);
    await main.getByRole("link", { name: "Vorhaben anlegen" }).click();
    await page.waitForURL("**/vorhaben/neu");

    // Without a need there is no initiative; what was typed stays.
    await page.getByLabel("Name", { exact: true }).fill(`Liste am ${mark}`);
    await page.getByRole("button", { name: "Vorhaben anlegen" }).click();
    await expect(page.getByRole("alert")).toContainText("Bitte wählen Sie mindestens einen Bedarf.");
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue(`Liste am ${mark}`);
    await page
      .getByRole("checkbox", { name: `Wartende am ${mark} müssen wissen, was sie mitbringen` })
      .check({ force: true });
    await page.getByLabel("Was sich ändern soll").fill("Auf der Einladung steht, was mitzubringen ist.");
    await fillEstimate(page, "helpedCasesInPercent", ["10", "25", "50"]);
    await fillEstimate(page, "citizenMinutesSavedACase", ["6", "30", "60"]);
    await page.getByRole("button", { name: "Vorhaben anlegen" }).click();
    await expect(page.getByText("Das Vorhaben ist angelegt.")).toBeVisible();
    const initiative = new URL(page.url()).pathname;
    await expect(main.locator("blockquote").first()).toContainText(words);

    // The cases are missing: unknown, until the service's page knows them.
    await expect(main).toContainText("Es fehlt: Fälle im Jahr");
    await main.getByText("Rechenweg").first().click();
    await main
      .getByRole("link", { name: /Fälle im Jahr: jetzt schätzen/ })
      .first()
      .click();
    await fillEstimate(page, "casesAYear", ["12.000", "24.000", "36.000"]);
    await page.getByRole("button", { name: "Speichern" }).click();
    await expect(page.getByText("Die Angaben zum Dienst sind gespeichert.")).toBeVisible();
    await page.goto(initiative);
    await expect(main).toContainText("250 Std. im Monat");
    await expect(main).toContainText("10 bis 1.500");
    await main.getByText("Rechenweg").first().click();
    await expect(main.getByText("24.000 ÷ 12 × 25 % × 30 ÷ 60 ≈ 250 Std.").first()).toBeVisible();

    await page.getByLabel("Es wartet auf").fill("Datenschutz");
    await page.getByRole("button", { name: "Wartet ab jetzt" }).click();
    await expect(page.getByText("Festgehalten: Das Vorhaben wartet.")).toBeVisible();
    await page.goto(`${service}/vorhaben`);
    await expect(main).toContainText(`„Liste am ${mark}“ wartet seit heute auf „Datenschutz“`);
    await expect(main).toContainText("1 Stimme · heute vorgeschlagen");
    const file = main.getByRole("link", { name: "als JSON-Zeilen" });
    const lines = await (await page.request.get((await file.getAttribute("href")) ?? "")).text();
    expect(JSON.parse(lines)).toMatchObject({ name: `Liste am ${mark}`, state: "waiting" });
    await main
      .getByRole("link", { name: `Liste am ${mark}` })
      .first()
      .click();
    await page.waitForURL(`**${initiative}`);
    await page.getByRole("button", { name: "Wir arbeiten weiter" }).click();
    await expect(page.getByText("Festgehalten: Sie arbeiten weiter.")).toBeVisible();

    await main.getByText("Vorhaben beenden …").click();
    await page.getByLabel("Grund").fill("Die Liste steht jetzt auf jeder Einladung.");
    await page.getByRole("button", { name: "Vorhaben beenden" }).click();
    await expect(page.getByRole("alert")).toContainText("Bitte wählen Sie etwas aus.");
    await page.getByRole("radio", { name: "umgesetzt" }).check({ force: true });
    await page.getByRole("button", { name: "Vorhaben beenden" }).click();
    await expect(page.getByText("Das Vorhaben ist beendet.")).toBeVisible();
    await expect(main).toContainText("Grund: Die Liste steht jetzt auf jeder Einladung.");
    await expect(main).toContainText("wartet auf: Datenschutz");
    // What has ended is stuck no more, and nothing is at stake any more.
    await expect(main).toContainText("Was auf dem Spiel stand");
    await page.goto(service);
    await expect(main).toContainText("Kein Vorhaben ist unterwegs");
    await expect(main).toContainText("Was begonnen wurde, ist beendet.");
    await expect(main.getByRole("link", { name: "1 Bedarf", exact: true })).toBeVisible();
    await page.goto(initiative);

    await main.getByRole("link", { name: "Stimme lesen" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "Eine Stimme" })).toBeVisible();
    await expect(main).toContainText(words);
  },
);
