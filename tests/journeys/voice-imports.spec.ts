import { existsSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { administrator, createService, importFile, journey, signInAs, test } from "./journey.ts";

const realFile = path.resolve(
  import.meta.dirname,
  "../../../shared/data/voices/citizen-contributions-de.tsv.gz",
);

/** As small as a file can be and still hold two voices, one with a telephone number. */
const smallFile = {
  name: "beitraege.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("id;text\n1;Die Bank am Platz ist kaputt.\n2;Rufen Sie mich an: 0221 4710123.\n"),
};

journey("a small file is imported once, and the second time brings nothing new", async ({ page, mark }) => {
  await signInAs(page, administrator);
  const service = await createService(page, `Bänke im ${mark}`);

  await importFile(page, service, smallFile);
  await expect(page.getByRole("main")).toContainText("2 Beiträge gelesen");
  await expect(page.getByRole("main")).toContainText("2 neu, 0 schon bekannt, 0 abgelehnt");
  await importFile(page, service, smallFile);
  await expect(page.getByRole("main")).toContainText("0 neu, 2 schon bekannt, 0 abgelehnt");

  await page.goto(`${service}/stimmen`);
  await expect(page.getByText("Die Bank am Platz ist kaputt.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("4710123");
});

journey(
  "4.345 real contributions are imported, and the second time brings nothing new",
  async (traveller) => {
    test.skip(!existsSync(realFile), "The real contributions do not lie beside this project.");
    test.setTimeout(120_000);
    const { page, mark } = traveller;
    await signInAs(page, administrator);
    const service = await createService(page, `Radwege im ${mark}`);

    await importFile(page, service, realFile);
    await expect(page.getByRole("main")).toContainText("4.345 Beiträge gelesen");
    await importFile(page, service, realFile);
    await expect(page.getByRole("main")).toContainText("0 neu, 4.345 schon bekannt");
  },
);
