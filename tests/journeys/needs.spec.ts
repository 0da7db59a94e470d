import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { administrator, createService, importFile, journey, signInAs } from "./journey.ts";

type Clauses = readonly [who: string, what: string, situation: string, purpose: string];

const papers: Clauses = [
  "Neu Zugezogene",
  "müssen wissen, welche Papiere sie brauchen",
  "bevor sie einen Tag freinehmen",
  "damit sie nicht zweimal kommen",
];
const landlords: Clauses = [
  "Vermieterinnen",
  "brauchen einen einfachen Weg zur Bestätigung",
  "sobald jemand einzieht",
  "damit niemand auf einen Zettel wartet",
];
const appointments: Clauses = [
  "Berufstätige",
  "brauchen Termine am Abend",
  "weil sie tagsüber arbeiten",
  "damit sie nicht freinehmen müssen",
];
const said = {
  papers: "Welche Papiere brauche ich denn nun?",
  twice: "Ich wurde zweimal weggeschickt.",
  evening: "Abends gibt es keinen Termin.",
  landlord: "Meine Vermieterin kennt das Formular nicht.",
};

async function fillClauses(page: Page, [who, what, situation, purpose]: Clauses): Promise<void> {
  await page.getByLabel("Wer?").fill(who);
  await page.getByLabel("Was brauchen diese Menschen?").fill(what);
  await page.getByLabel("In welcher Lage?").fill(situation);
  await page.getByLabel("Wozu?").fill(purpose);
}

/** Makes a need in the inbox out of the voice with these words and of others that are ticked. */
async function createNeed(page: Page, service: string, clauses: Clauses, words: readonly string[]) {
  const [first = "", ...others] = words;
  await page.goto(`${service}/stimmen/ordnen`);
  await page.getByRole("main").getByRole("link", { name: first }).first().click();
  await expect(page.getByRole("region", { name: "Diese Stimme" })).toContainText(first);
  for (const other of others) await page.getByLabel(`Auswählen: ${other}`).first().check({ force: true });
  await page.getByRole("button", { name: "neuer Bedarf", exact: true }).click();
  await fillClauses(page, clauses);
  await page.getByRole("button", { name: "Bedarf anlegen" }).click();
  await expect(page.getByText("Der Bedarf ist angelegt.")).toBeVisible();
}

async function openNeed(page: Page, service: string, sentence: RegExp): Promise<string> {
  await page.goto(`${service}/bedarfe`);
  await page.getByRole("main").getByRole("link", { name: sentence }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(sentence);
  return new URL(page.url()).pathname;
}

/** A service with two needs out of four imported voices. */
async function aServiceWithNeeds(page: Page, mark: string): Promise<string> {
  await signInAs(page, administrator);
  const service = await createService(page, `Ummelden am ${mark}`);
  const lines = Object.values(said).map((words, number) => `${String(number)};${words}`);
  await importFile(page, service, {
    name: "stimmen.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`id;text\n${lines.join("\n")}\n`),
  });
  await page.goto(`${service}/bedarfe`);
  await expect(page.getByRole("heading", { name: "Noch kein Bedarf" })).toBeVisible();
  await createNeed(page, service, papers, [said.papers, said.twice, said.evening]);
  await createNeed(page, service, landlords, [said.landlord]);
  return service;
}

journey(
  "a need is reworded and confirmed, and its history keeps the words before",
  async ({ page, mark }) => {
    const service = await aServiceWithNeeds(page, mark);
    await expect(page.getByRole("main")).toContainText("Alles geordnet");

    await openNeed(page, service, /Neu Zugezogene müssen wissen/);
    await page.getByRole("link", { name: "Neu formulieren" }).click();
    await page.getByLabel("Wozu?").fill(" ");
    await page.getByRole("button", { name: "Speichern" }).click();
    await expect(page.getByRole("alert")).toContainText("Wozu? Bitte füllen Sie dieses Feld aus.");
    await page.getByLabel("Wozu?").fill("damit ein Weg genügt.");
    await page.getByRole("button", { name: "Speichern" }).click();
    await expect(page.getByText("Der Bedarf ist neu formuliert.")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/freinehmen, damit ein Weg genügt\.$/);
    await expect(page.getByText(/Vorher: Neu Zugezogene .*damit sie nicht zweimal kommen\./)).toBeVisible();

    await page.getByRole("button", { name: "Bedarf bestätigen" }).click();
    await expect(page.getByRole("alert")).toContainText("Woran sehen Sie das?");
    await page.getByLabel("Woran sehen Sie das?").fill("Am Schalter fragen alle danach");
    await page.getByRole("button", { name: "Bedarf bestätigen" }).click();
    await expect(page.getByText("Der Bedarf ist bestätigt.")).toBeVisible();
    await expect(page.getByText("Grund: Am Schalter fragen alle danach")).toBeVisible();
    await page.getByText("Rechenweg").click();
    await expect(page.getByText("100 % × 100 % = 100 %, das heißt „frisch“.")).toBeVisible();
  },
);

journey(
  "a need is split and merged again; the old address leads on, and each step can be undone",
  async (traveller) => {
    const { page, mark } = traveller;
    const service = await aServiceWithNeeds(page, `${mark} Ecke Hauptstraße`);

    await openNeed(page, service, /Neu Zugezogene müssen wissen/);
    await page.getByRole("link", { name: "Teilen" }).click();
    await page.getByRole("checkbox", { name: said.evening }).check({ force: true });
    await page.getByRole("button", { name: "Bedarf teilen" }).click();
    await expect(page.getByRole("alert")).toContainText("Wer? Bitte füllen Sie dieses Feld aus.");
    await expect(page.getByRole("checkbox", { name: said.evening })).toBeChecked();
    await fillClauses(page, appointments);
    await page.getByRole("button", { name: "Bedarf teilen" }).click();
    await expect(page.getByText("Der Bedarf ist geteilt. Eine Stimme ist jetzt hier.")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /^Berufstätige brauchen Termine am Abend/,
    );
    await expect(page.getByRole("main")).toContainText(said.evening);
    await expect(page.getByRole("main")).not.toContainText(said.twice);
    const oldAddress = new URL(page.url()).pathname;

    await page.getByRole("link", { name: "Zusammenlegen" }).click();
    await page.getByRole("button", { name: "Zusammenlegen" }).click();
    await expect(page.getByRole("alert")).toContainText("Bitte wählen Sie einen Bedarf aus.");
    await page.getByRole("radio", { name: /Vermieterinnen brauchen/ }).check({ force: true });
    await page.getByRole("button", { name: "Zusammenlegen" }).click();
    await expect(page.getByText("Die Bedarfe sind zusammengelegt.")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Vermieterinnen brauchen/);
    await expect(page.getByRole("main")).toContainText(said.evening);
    const newAddress = new URL(page.url()).pathname;

    await page.goto(oldAddress);
    await expect(page).toHaveURL(new RegExp(`${newAddress}$`));
    await expect(page.getByText("Der Bedarf hinter dieser Adresse wurde")).toBeVisible();
    await page.goto(`${oldAddress}/teilen`);
    await expect(page).toHaveURL(new RegExp(`${newAddress}$`));

    await page.getByRole("button", { name: `von diesem Bedarf lösen: ${said.evening}` }).click();
    await expect(page.getByText("Die Stimme gehört nicht mehr zu diesem Bedarf.")).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(said.evening);
    await page.getByRole("button", { name: "Rückgängig machen" }).click();
    await expect(page.getByText("Zurückgenommen.")).toBeVisible();
    await expect(page.getByRole("main")).toContainText(said.evening);

    await page
      .getByRole("link", { name: said.evening })
      .or(page.getByRole("link", { name: /^Import/ }))
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 2, name: "Wozu sie gehört" })).toBeVisible();
    await expect(
      page.getByRole("main").getByRole("link", { name: /^Vermieterinnen brauchen/ }),
    ).toBeVisible();

    const answer = await page.request.get(`${service}/bedarfe/export.jsonl`);
    const lines = (await answer.text()).trim().split("\n");
    const needs = lines.map((line) => JSON.parse(line) as { state: string; voices: unknown[] });
    const told = needs.map(({ state, voices }) => `${state} ${voices.length}`).toSorted();
    expect(told).toEqual(["merged 0", "supported 2", "supported 2"]);
  },
);

journey("merging is undone on the page it led to, and a need without voices says so", async (traveller) => {
  const { page, mark } = traveller;
  const service = await aServiceWithNeeds(page, `${mark} Ecke Nebenstraße`);

  const landlordsAddress = await openNeed(page, service, /Vermieterinnen brauchen/);
  await page.getByRole("link", { name: "Zusammenlegen" }).click();
  await page.getByRole("radio", { name: /Neu Zugezogene/ }).check({ force: true });
  await page.getByRole("button", { name: "Zusammenlegen" }).click();
  await page.getByRole("button", { name: "Rückgängig machen" }).click();
  await expect(page.getByText("Zurückgenommen. Die Stimme ist wieder, wo sie war.")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("2 Bedarfe sind belegt.");

  await page.goto(landlordsAddress);
  await page.getByRole("button", { name: /^von diesem Bedarf lösen/ }).click();
  await expect(
    page.getByRole("heading", { name: "Zu diesem Bedarf gibt es keine Stimme mehr" }),
  ).toBeVisible();
  await page.goto(`${landlordsAddress}/teilen`);
  await expect(page).toHaveURL(new RegExp(`${landlordsAddress}$`));
  await page.getByRole("link", { name: "Zu den Bedarfen" }).click();
  await expect(page.getByRole("main")).toContainText("Ein Bedarf ist belegt.");
});
