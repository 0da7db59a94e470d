import { expect } from "@playwright/test";
import { journey, signInAs } from "./journey.ts";

const leadership = "Sabine Lorenz";

journey(
  "leadership takes a template, changes and confirms a station, and every saving is a version",
  async (traveller) => {
    const { page, mark } = traveller;
    await signInAs(page, leadership);
    const main = page.getByRole("main");
    const name = `Änderungen am ${mark}`;

    await page.goto("/dienste");
    await page.getByRole("navigation").getByRole("link", { name: "Freigabewege" }).first().click();
    await page.waitForURL("**/freigabewege");
    await page.goto("/freigabewege/neu?vorlage=kommune");
    await page.getByRole("button", { name: "Freigabeweg anlegen" }).click();
    await expect(page.getByRole("alert")).toContainText("Name: Bitte füllen Sie dieses Feld aus.");
    await page.getByLabel("Name", { exact: true }).fill(name);
    await page.getByRole("button", { name: "Freigabeweg anlegen" }).click();
    await expect(page.getByText("Der Freigabeweg ist angelegt.")).toBeVisible();
    const path = new URL(page.url()).pathname;
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(main).toContainText("9 Vorgaben sind noch zu bestätigen.");
    await expect(main.getByRole("heading", { name: "Hausregeln: Kandidaten zum Streichen" })).toBeVisible();

    // A text correction that everybody sees: no station at all. Nothing of the trial is stored.
    await main.getByText("Fragen beantworten").click();
    for (const question of ["new-personal-data", "special-categories", "staff-data", "legal-effect"]) {
      await page.locator(`input[name="${question}"][value="no"]`).check({ force: true });
    }
    await page.locator('input[name="reversible-within-an-hour"][value="yes"]').check({ force: true });
    await page.locator('[id="affected-share-in-percent"]').fill("100");
    await page.locator('[id="procurement-in-euros"]').fill("0");
    await page.locator('[id="cost-in-euros"]').fill("50");
    await page.locator('input[name="accessible-interface"][value="no"]').check({ force: true });
    await page.locator('input[name="new-system-connected"][value="no"]').check({ force: true });
    await page.getByRole("button", { name: "Welche Stationen wären nötig?" }).click();
    await expect(main).toContainText("Diese Änderung braucht keine einzige Station.");
    await main.getByText("9 Stationen entfallen").click();
    await expect(main).toContainText("Entfällt, weil keine Daten über Beschäftigte anfallen.");
    await page.goto(`${path}?new-personal-data=yes&cost-in-euros=0&affected-share-in-percent=1`);
    await expect(main).toContainText(
      "Nötig, weil personenbezogene Daten neu erhoben oder anders genutzt werden.",
    );

    await page.goto(path);
    await main.getByRole("link", { name: "Datenschutz ändern" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Datenschutz" })).toBeVisible();
    await page.getByLabel("Frist in Arbeitstagen").fill("0");
    await page.getByRole("radio", { name: "gilt Schweigen als Zustimmung" }).check({ force: true });
    await page.getByLabel("Welche Vorschrift sagt das?").fill("Dienstanweisung 7");
    await page.getByRole("button", { name: "Als Fassung 2 speichern" }).click();
    await expect(page.getByRole("alert")).toContainText("Bitte schreiben Sie eine ganze Zahl von 1 bis 250.");
    await page.getByLabel("Frist in Arbeitstagen").fill("15");
    await page.getByRole("button", { name: "Als Fassung 2 speichern" }).click();
    await expect(page.getByRole("alert")).toContainText("ist Schweigen nie eine Zustimmung");
    await expect(page.getByLabel("Frist in Arbeitstagen")).toHaveValue("15");
    await page.getByRole("radio", { name: "geht es an jemand anderen" }).check({ force: true });
    await page.getByRole("button", { name: "Als Fassung 2 speichern" }).click();
    await expect(page.getByText("Gespeichert als Fassung 2.")).toBeVisible();
    await expect(main).toContainText("15 Arbeitstage. Danach geht es an: Rolle Leitung.");
    await expect(main).toContainText("Datenschutz: Frist");
    await expect(main).toContainText("9 Vorgaben sind noch zu bestätigen.");

    await main.getByRole("button", { name: "Datenschutz bestätigen" }).click();
    await expect(page.getByText("Gespeichert als Fassung 3.")).toBeVisible();
    await expect(main).toContainText("8 Vorgaben sind noch zu bestätigen.");
    await main.getByRole("link", { name: "Fassung 1", exact: true }).click();
    await expect(main).toContainText("Sie sehen Fassung 1");
    await expect(main).toContainText("10 Arbeitstage. Danach geht es an: Rolle Leitung.");
    await expect(main.getByRole("link", { name: "Datenschutz ändern" })).toHaveCount(0);
    await main.getByRole("link", { name: "Zur neuesten Fassung" }).click();
    await expect(main).not.toContainText("Sie sehen Fassung 1");

    // A house rule is struck; what nobody needs any more is retired.
    await main.getByRole("link", { name: "Amtsleitung ändern" }).click();
    await page.getByRole("button", { name: "Streichen" }).click();
    await expect(page.getByText("Gespeichert als Fassung 4.")).toBeVisible();
    await expect(main).toContainText("gestrichen: Amtsleitung");
    await main.getByText("Stilllegen").first().click();
    await main.getByRole("button", { name: "Stilllegen" }).click();
    await expect(page.getByText("Der Freigabeweg ist stillgelegt.")).toBeVisible();
    await page.goto("/freigabewege");
    await expect(main.getByRole("link", { name })).toBeVisible();
    await expect(main.getByRole("heading", { name: "Stillgelegt" })).toBeVisible();
  },
);
