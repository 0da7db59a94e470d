import { test as base, expect } from "@playwright/test";
import type { Browser, Page } from "@playwright/test";

/** Where the server's address stands for the processes that run journeys. */
export const journeyAddressVariable = "WIRKSTATT_JOURNEYS_ADDRESS";

/** Playwright's `test`, with addresses relative to the journeys' server. */
export const test = base.extend({
  // Playwright reads from the pattern what a fixture needs.
  baseURL: async ({}, provide) => {
    await provide(process.env[journeyAddressVariable]);
  },
});

export type Traveller = {
  readonly page: Page;
  readonly browser: Browser;
  readonly hasScripts: boolean;
  /** A word no other journey uses, to find one's own things again. */
  readonly mark: string;
};

/** One journey, once with JavaScript and once without. */
export function journey(title: string, travel: (traveller: Traveller) => Promise<void>): void {
  for (const hasScripts of [true, false]) {
    test.describe(hasScripts ? "with JavaScript" : "without JavaScript", () => {
      test.use({ javaScriptEnabled: hasScripts });
      test(title, async ({ page, browser }) => {
        const problems = listProblems(page);
        await travel({ page, browser, hasScripts, mark: hasScripts ? "Amselweg" : "Finkenweg" });
        expect(problems).toEqual([]);
      });
    });
  }
}

/** Collects what a page complains about. A refused form (400) is no complaint. */
export function listProblems(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    const isRefusedForm = message.text().includes("status of 400");
    if (message.type() === "error" && !isRefusedForm) problems.push(`${page.url()}: ${message.text()}`);
  });
  return problems;
}

export const administrator = "Murat Şahin";

/** Signs in as a person of the demo and ends on the list of services. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto("/anmelden?sprache=de");
  await page.getByRole("button", { name: `Als ${name} ansehen` }).click();
  await page.waitForURL("**/dienste");
}

/** Follows the demo's service on the list of services; answers its address. */
export async function openDemoService(page: Page): Promise<string> {
  await page.goto("/dienste");
  await page.getByRole("table").getByRole("link", { name: "Straßenschaden melden" }).click();
  await page.waitForURL(/\/dienste\/[^/]+$/);
  return new URL(page.url()).pathname;
}

/** Creates a service and answers its address. */
export async function createService(page: Page, name: string): Promise<string> {
  await page.goto("/neuer-dienst");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Kurz beschrieben").fill("Menschen melden, was an einem Weg fehlt.");
  await page.getByLabel("Verantwortliches Team").selectOption({ label: "Straßen und Grün" });
  await page.getByRole("button", { name: "Dienst anlegen" }).click();
  await expect(page.getByText("Der Dienst ist angelegt.")).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Uploads a file to a service, accepts the suggested mapping and waits for the report. */
export async function importFile(
  page: Page,
  service: string,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.goto(`${service}/stimmen/import`);
  await page.getByLabel("Datei", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Datei hochladen" }).click();
  await expect(page.getByRole("heading", { name: "Was steht in welcher Spalte?" })).toBeVisible();
  await expect(page.getByLabel("Text", { exact: true })).not.toHaveValue("");
  await page.getByRole("button", { name: "Stimmen importieren" }).click();
  await expect(page.getByRole("link", { name: "Weitere Datei importieren" })).toBeVisible({
    timeout: 45_000,
  });
}
