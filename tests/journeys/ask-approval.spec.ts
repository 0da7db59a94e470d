import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { createNeed, saidInNeed } from "./create-need.ts";
import { expectAccessible, wide } from "./expect-accessible.ts";
import { administrator, createService, journey, signInAs } from "./journey.ts";

const demoPath = "Änderungen an Online-Diensten";

/** An initiative for a need of its own; answers the address of its page. */
async function createInitiative(page: Page, mark: string, answer: string): Promise<string> {
  const service = await createService(page, `Auskunft am ${mark}`);
  await createNeed(page, service, mark);
  await page.goto(`${service}/vorhaben/neu`);
  await page.getByLabel("Name", { exact: true }).fill(`Hinweis am ${mark}`);
  await page
    .getByRole("checkbox", { name: `Wartende am ${mark} müssen wissen, was sie mitbringen` })
    .check({ force: true });
  await page.getByLabel("Was sich ändern soll").fill(answer);
  await page.getByRole("button", { name: "Vorhaben anlegen" }).click();
  await expect(page.getByText("Das Vorhaben ist angelegt.")).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Answers the ten questions as for a small change, but for those that are given. */
async function answerQuestions(page: Page, given: Readonly<Record<string, string>> = {}): Promise<void> {
  const answers = {
    "new-personal-data": "no",
    "special-categories": "no",
    "staff-data": "no",
    "legal-effect": "no",
    "reversible-within-an-hour": "yes",
    "accessible-interface": "no",
    "new-system-connected": "no",
    ...given,
  };
  for (const [question, answer] of Object.entries(answers)) {
    await page.locator(`input[name="${question}"][value="${answer}"]`).check({ force: true });
  }
  await page.locator('[id="affected-share-in-percent"]').fill("100");
  await page.locator('[id="procurement-in-euros"]').fill("0");
  await page.locator('[id="cost-in-euros"]').fill("50");
  // Other journeys may have written down paths of their own meanwhile: then one has to be chosen.
  const path = page.getByRole("radio", { name: demoPath });
  if ((await path.count()) > 0) await path.check({ force: true });
}

journey("a text correction needs no station, and is on record", async ({ page, mark }) => {
  await signInAs(page, administrator);
  const initiative = await createInitiative(page, mark, "Auf der Seite steht, was mitzubringen ist.");
  const main = page.getByRole("main");

  await main.getByRole("link", { name: "Freigabe beantragen" }).click();
  await page.waitForURL("**/freigabe");
  await expect(main.locator("blockquote")).toContainText(saidInNeed);
  await expect(main).toContainText(`Wartende am ${mark} müssen wissen, was sie mitbringen`);

  // Nothing is chosen for anybody, and nothing that was typed gets lost.
  await expect(main.locator("input[type=radio]:checked")).toHaveCount(0);
  await page.getByLabel("Risiko").fill("Jemand versteht den Satz falsch.");
  await page.getByRole("button", { name: "Stationen ansehen" }).click();
  await expect(page.getByRole("alert")).toContainText("Weg zurück: Bitte füllen Sie dieses Feld aus.");
  await expect(page.getByRole("alert")).toContainText("Neues System: Bitte wählen Sie etwas aus.");
  await expect(page.getByLabel("Risiko")).toHaveValue("Jemand versteht den Satz falsch.");
  await expect(page.getByLabel("Was sich ändert")).toHaveValue("Auf der Seite steht, was mitzubringen ist.");

  await page.getByLabel("Weg zurück").fill("Der alte Satz, in einer Minute.");
  await answerQuestions(page);
  // Enter looks; it never sends.
  await page.locator('[id="cost-in-euros"]').press("Enter");
  await expect(
    page.getByRole("heading", { level: 2, name: "Diese Änderung braucht keine Freigabe." }),
  ).toBeVisible();
  await expect(main).toContainText("Risikoklasse: mittel, weil: Anteil der Menschen: 100 Prozent.");
  await expect(main).toContainText("Personalrat: entfällt, weil keine Daten über Beschäftigte anfallen.");
  await page.getByRole("button", { name: "Festhalten und beginnen" }).click();

  await page.waitForURL(`**${initiative}`);
  await expect(page.getByText("Festgehalten: Diese Änderung braucht keine Freigabe.")).toBeVisible();
  await expect(main).toContainText(/braucht keine Freigabe\. Seit dem \d+\. \S+ \d{4} darf sie beginnen\./);
  await main.getByRole("link", { name: "Was festgehalten ist" }).click();
  await page.waitForURL(/\/freigaben\/[0-9a-f-]{36}$/);
  await expect(main).toContainText("Der alte Satz, in einer Minute.");
});

journey(
  "a change with new personal data meets data protection and, in parallel, information security",
  async ({ page, mark, hasScripts }) => {
    const look = async () => {
      if (!hasScripts) return;
      await expectAccessible(page);
      await page.setViewportSize(wide);
    };
    await signInAs(page, administrator);
    const initiative = await createInitiative(page, mark, "Wir fragen nach einer Telefonnummer.");
    const main = page.getByRole("main");

    await main.getByRole("link", { name: "Freigabe beantragen" }).click();
    await page.waitForURL("**/freigabe");
    await look();
    await page.getByLabel("Neue Daten").fill("Telefonnummer, gelöscht nach 30 Tagen");
    await page.getByLabel("Risiko").fill("Eine Nummer gerät in falsche Hände.");
    await page.getByLabel("Weg zurück").fill("Das Feld verschwindet, die Nummern werden gelöscht.");
    await answerQuestions(page, { "new-personal-data": "yes" });
    await page.getByRole("button", { name: "Stationen ansehen" }).click();

    await expect(
      page.getByRole("heading", { level: 2, name: "Diese Änderung braucht 2 von 9 Stationen." }),
    ).toBeVisible();
    await expect(main).toContainText("Öffnet sofort, gleichzeitig mit Informationssicherheit.");
    await expect(main).toContainText("Öffnet sofort, gleichzeitig mit Datenschutz.");
    await expect(main).toContainText("Es entscheidet: Holger Brandt. Vertretung: Dr. Katrin Vogt.");
    await expect(main).toContainText(/10 Arbeitstage · Frist bis \d+\. \S+ \d{4}/);
    await expect(main).toContainText(/Schweigt die Station bis zum Ende der Frist, geht sie an/);

    await look();

    // Whoever changes an answer afterwards sees what that means before anything is sent.
    await page.locator('input[name="staff-data"][value="yes"]').check({ force: true });
    await page.getByRole("button", { name: "Antrag senden" }).click();
    await expect(page.getByRole("alert")).toContainText("Gesendet ist noch nichts.");
    await expect(main).toContainText("Nötig, weil Daten über Beschäftigte anfallen.");
    await page.locator('input[name="staff-data"][value="no"]').check({ force: true });
    await page.getByRole("button", { name: "Stationen noch einmal ansehen" }).click();
    await expect(
      page.getByRole("heading", { level: 2, name: "Diese Änderung braucht 2 von 9 Stationen." }),
    ).toBeVisible();
    await page.getByRole("button", { name: "Antrag senden" }).click();

    await page.waitForURL(/\/freigaben\/[0-9a-f-]{36}$/);
    const request = new URL(page.url()).pathname;
    await expect(page.getByText("Der Antrag ist gesendet.")).toBeVisible();
    await page.goto(initiative);
    await expect(main).toContainText("Am Zug: Datenschutz und Informationssicherheit.");
    await expect(main).toContainText("wenn er entschieden oder zurückgezogen ist.");
    await expect(main.getByText("Vorhaben beenden …")).toHaveCount(0);
    await page.goto(`${initiative}/freigabe`);
    await page.waitForURL(`**${request}`);
    await expect(page.getByText("Für dieses Vorhaben läuft schon ein Antrag.")).toBeVisible();

    await page.goto(`${request}/aendern`);
    await page.getByRole("button", { name: "Stationen ansehen" }).click();
    await expect(page.getByRole("alert")).toContainText("Sie haben nichts geändert.");
    await page.getByLabel("Neue Daten").fill("Telefonnummer, gelöscht nach 7 Tagen");
    await page.getByRole("button", { name: "Stationen ansehen" }).click();
    await expect(main).toContainText("Keine Station muss neu entscheiden.");
    await expect(main).toContainText("Geändert: Neue Daten.");
    await look();
    await page.getByRole("button", { name: "Neue Fassung senden" }).click();
    await page.waitForURL(`**${request}`);
    await expect(page.getByText("Die neue Fassung ist gesendet.")).toBeVisible();
    await expect(main).toContainText("Telefonnummer, gelöscht nach 7 Tagen");
  },
);
