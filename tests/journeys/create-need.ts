import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { importFile } from "./journey.ts";

/** What somebody said, from which the need is made. */
export const saidInNeed = "Ich stand vor der Tür und hatte das falsche Papier dabei.";

/** A need made of one voice, in the inbox. */
export async function createNeed(page: Page, service: string, mark: string): Promise<void> {
  await importFile(page, service, {
    name: "stimmen.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`id;text\n1;${saidInNeed}\n`),
  });
  await page.goto(`${service}/stimmen/ordnen`);
  await page.getByRole("button", { name: "neuer Bedarf" }).click();
  await page.getByLabel("Wer?").fill(`Wartende am ${mark}`);
  await page.getByLabel("Was brauchen diese Menschen?").fill("müssen wissen, was sie mitbringen");
  await page.getByLabel("In welcher Lage?").fill("bevor sie losgehen");
  await page.getByLabel("Wozu?").fill("damit sie nicht zweimal kommen");
  await page.getByRole("button", { name: "Bedarf anlegen" }).click();
  await expect(page.getByText("Der Bedarf ist angelegt.")).toBeVisible();
}
