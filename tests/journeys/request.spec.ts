import { expect } from "@playwright/test";
import type { Browser, Page } from "@playwright/test";
import { createNeed } from "./create-need.ts";
import { administrator, createService, journey, listProblems, signInAs } from "./journey.ts";

const approver = "Dr. Katrin Vogt";

/** An initiative that answers a new need of a new service; answers its address. */
async function createInitiative(page: Page, mark: string): Promise<string> {
  const service = await createService(page, `Einzug am ${mark}`);
  await createNeed(page, service, mark);
  await page.goto(`${service}/vorhaben/neu`);
  await page.getByLabel("Name", { exact: true }).fill(`Bestätigung am ${mark}`);
  await page
    .getByRole("checkbox", { name: `Wartende am ${mark} müssen wissen, was sie mitbringen` })
    .check({ force: true });
  await page.getByLabel("Was sich ändern soll").fill("Vermieter bestätigen online.");
  await page.getByRole("button", { name: "Vorhaben anlegen" }).click();
  await expect(page.getByText("Das Vorhaben ist angelegt.")).toBeVisible();
  return new URL(page.url()).pathname;
}

async function createPath(page: Page, name: string): Promise<void> {
  await page.goto("/freigabewege/neu?vorlage=kommune");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Freigabeweg anlegen" }).click();
  await expect(page.getByText("Der Freigabeweg ist angelegt.")).toBeVisible();
}

/** Asks for approval of a change with new personal data; answers the request's address. */
async function sendRequest(page: Page, initiative: string, path: string): Promise<string> {
  await page.goto(`${initiative}/freigabe`);
  await page.locator('[name="change"]').fill("Vermieter bestätigen den Einzug über einen Link.");
  await page.locator('[name="risk"]').fill("Jemand bestätigt einen Einzug, den es nicht gab.");
  await page.locator('[name="wayBack"]').fill("Schalter aus, in einer Minute.");
  const answers = {
    "new-personal-data": "yes",
    "special-categories": "no",
    "staff-data": "no",
    "legal-effect": "no",
    "reversible-within-an-hour": "yes",
    "accessible-interface": "no",
    "new-system-connected": "no",
  };
  for (const [question, answer] of Object.entries(answers)) {
    await page.locator(`input[name="${question}"][value="${answer}"]`).check({ force: true });
  }
  await page.locator('[id="affected-share-in-percent"]').fill("1");
  await page.locator('[id="procurement-in-euros"]').fill("0");
  await page.locator('[id="cost-in-euros"]').fill("0");
  const choice = page.getByRole("radio", { name: path });
  if ((await choice.count()) > 0) await choice.check({ force: true });
  await page.getByRole("button", { name: "Stationen ansehen" }).click();
  await page.getByRole("button", { name: "Antrag senden" }).click();
  await page.waitForURL(/\/freigaben\/[^/]+$/);
  return new URL(page.url()).pathname;
}

/** Says something at the request's station "Datenschutz", from the request's page. */
async function decide(
  page: Page,
  request: string,
  choice: string,
  { note, mustChange }: { readonly note: string; readonly mustChange?: string },
) {
  await page.goto(request);
  const card = page.locator("#station-datenschutz");
  await card.getByRole("link", { name: "Datenschutz", exact: true }).click();
  await page.waitForURL(`**${request}/datenschutz`);
  await page.getByRole("radio", { name: choice, exact: true }).check({ force: true });
  await page.locator('[name="note"]').fill(note);
  if (mustChange !== undefined) await page.locator('[name="mustChange"]').fill(mustChange);
  await page.getByRole("button", { name: "Entscheiden", exact: true }).click();
  await expect(page.getByRole("status").first()).not.toBeEmpty();
}

async function openAs(browser: Browser, name: string, options: { baseURL: string; hasScripts: boolean }) {
  const context = await browser.newContext({
    baseURL: options.baseURL,
    locale: "de-DE",
    javaScriptEnabled: options.hasScripts,
  });
  const page = await context.newPage();
  await signInAs(page, name);
  return page;
}

/** Somebody of another team reads all of it, and finds nothing to fill in. */
async function readWithoutForms(
  browser: Browser,
  request: string,
  options: { baseURL: string; hasScripts: boolean },
) {
  const page = await openAs(browser, "Aylin Demir", options);
  const main = page.getByRole("main");
  await page.goto(request);
  await expect(main).toContainText("Wer löscht die Daten?");
  await expect(main.locator("form")).toHaveCount(0);
  await expect(main.getByRole("link", { name: "Antrag ändern" })).toHaveCount(0);
  await page.context().close();
}

journey(
  "a request is asked back, answered, refused, and withdrawn because nobody needs it any more",
  async ({ page, browser, hasScripts, mark }) => {
    await signInAs(page, administrator);
    const main = page.getByRole("main");
    const path = `Änderungen der Wohnung am ${mark}`;
    await createPath(page, path);
    const request = await sendRequest(page, await createInitiative(page, mark), path);
    const station = main.locator("#station-datenschutz");
    await expect(page.getByRole("heading", { level: 1, name: `Bestätigung am ${mark}` })).toBeVisible();
    await expect(main).toContainText("Gleichzeitig am Zug sind: Datenschutz, Informationssicherheit.");
    await expect(main).toContainText("Stunden das Warten Bürgerinnen und Bürger kostet, ist unbekannt.");
    await expect(station).toContainText("Läuft gleichzeitig mit: Informationssicherheit.");

    const baseURL = new URL(page.url()).origin;
    const other = await openAs(browser, approver, { baseURL, hasScripts });
    const problems = listProblems(other);

    // The clock rests until the team has answered. An empty answer is none.
    await decide(other, request, "Rückfrage", { note: "Wer löscht die Daten?" });
    await page.goto(request);
    await expect(main).toContainText("Es hat eine Rückfrage zu beantworten (Datenschutz).");
    await expect(station).toContainText("Die Frist ruht, bis das Team geantwortet hat.");
    await readWithoutForms(browser, request, { baseURL, hasScripts });
    await page.getByRole("button", { name: "Antwort senden" }).click();
    await expect(page.getByRole("alert")).toContainText("Bitte füllen Sie dieses Feld aus.");
    await page.getByLabel("Ihre Antwort an Datenschutz").fill("Die Fachstelle, nach 30 Tagen.");
    await page.getByRole("button", { name: "Antwort senden" }).click();
    await expect(page.getByText("Ihre Antwort ist gesendet.")).toBeVisible();
    await expect(station).toContainText("Die Fachstelle, nach 30 Tagen.");
    await expect(station).toContainText("Gewartet: 0 von 10 Arbeitstagen.");

    // A refusal says what must change, and leads there.
    await decide(other, request, "Abgelehnt", {
      note: "30 Tage sind zu lang.",
      mustChange: "Löschen nach 3 Tagen",
    });
    await page.goto(request);
    await expect(main).toContainText("Abgelehnt von: Datenschutz.");
    await expect(main).toContainText("Was sich ändern müsste: Löschen nach 3 Tagen");
    await expect(main.getByRole("link", { name: "Antrag ändern" }).first()).toHaveAttribute(
      "href",
      `${request}/aendern`,
    );

    // Nobody needs it any more: counted at the path, and what was said stays.
    await main.getByText("Antrag zurückziehen …").click();
    await page.getByLabel("Grund", { exact: true }).fill("Alle haben jetzt ein anderes Formular.");
    await page.getByRole("button", { name: "Antrag zurückziehen" }).click();
    await expect(page.getByRole("alert")).toContainText("Bitte wählen Sie etwas aus.");
    await expect(page.getByLabel("Grund", { exact: true })).toHaveValue(
      "Alle haben jetzt ein anderes Formular.",
    );
    await page.getByRole("radio", { name: "Bedarf besteht nicht mehr" }).check({ force: true });
    await page.getByRole("button", { name: "Antrag zurückziehen" }).click();
    await expect(page.getByText("Der Antrag ist zurückgezogen.")).toBeVisible();
    await expect(main).toContainText("Der Bedarf ist verschwunden, während der Antrag wartete.");
    await expect(main).toContainText("Löschen nach 3 Tagen");
    await main.getByRole("link", { name: "Akte ansehen" }).click();
    await expect(main).toContainText("Alle haben jetzt ein anderes Formular.");
    expect(problems).toEqual([]);
    await other.context().close();
  },
);
