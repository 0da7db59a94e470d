import { expect } from "@playwright/test";
import { administrator, journey, openDemoService, signInAs } from "./journey.ts";

journey(
  "a citizen's feedback arrives without personal data, with the address for an answer",
  async (traveller) => {
    const { page, mark } = traveller;
    await signInAs(page, administrator);
    const service = await openDemoService(page);
    const key = service.split("/").at(-1) ?? "";

    await page.goto(`/r/musterstadt/${key}`);
    await page
      .getByLabel("Was möchten Sie uns sagen?")
      .fill(
        `Im ${mark} ist ein Loch. Schreiben Sie an erika.probe@example.org oder rufen Sie an: 0221 4710123.`,
      );
    await page.getByLabel("Ihre E-Mail-Adresse").fill(`antwort-${mark.toLowerCase()}@example.org`);
    await page.getByRole("button", { name: "Absenden" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Danke" })).toBeVisible();

    await page.goto(service);
    const quote = page
      .locator("figure, blockquote")
      .filter({ hasText: `Im ${mark} ist ein Loch` })
      .first();
    await expect(quote).toContainText("E-Mail-Adresse entfernt");
    await expect(quote).toContainText("Telefonnummer entfernt");
    await expect(page.getByRole("main")).not.toContainText(/erika\.probe|4710123/);

    await page.goto(`${service}/stimmen?query=${mark}`);
    await page
      .getByRole("main")
      .locator(`a[href^="${service}/stimmen/"]`)
      .filter({ hasText: "Rückmeldung" })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "Eine Stimme" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(`antwort-${mark.toLowerCase()}@example.org`);
    await expect(page.getByRole("main")).not.toContainText(/erika\.probe|4710123/);
  },
);

journey(
  "staff record an interview after an error and find it again in spite of a typo",
  async (traveller) => {
    const { page, mark, hasScripts } = traveller;
    await signInAs(page, "Ngoc Anh Tran");
    const service = await openDemoService(page);

    await page.goto(`${service}/stimmen/neu`);
    await page.getByRole("radio", { name: "Gespräch" }).check({ force: true });
    await page.getByRole("radio", { name: "Ja, sie ist einverstanden" }).check({ force: true });
    await page.getByLabel("Wer war das, in welcher Lage?").fill(`wohnt im ${mark}`);
    await page.getByRole("button", { name: "Aufnehmen" }).click();
    const summary = page.getByRole("alert");
    await expect(summary).toContainText("Eine Angabe fehlt noch oder passt nicht");
    await expect(page.getByLabel("Wer war das, in welcher Lage?")).toHaveValue(`wohnt im ${mark}`);
    await expect(page.getByRole("radio", { name: "Gespräch" })).toBeChecked();
    await summary.getByRole("link").click();
    const text = page.getByLabel("Was wurde gesagt oder beobachtet?");
    await (hasScripts ? expect(text).toBeFocused() : expect(page).toHaveURL(/#text$/));

    await text.fill(`Die Gehwegbeleuchtung im ${mark} ist seit Wochen kaputt.`);
    await page.getByRole("button", { name: "Aufnehmen" }).click();
    await expect(page.getByText("Die Stimme ist aufgenommen.")).toBeVisible();
    const words = page.getByText(`Die Gehwegbeleuchtung im ${mark}`);
    await expect(words).toBeVisible();

    await page.getByLabel("Quelle").selectOption({ label: "Gespräch" });
    await page.getByLabel("Text enthält").fill("Gehwegbeleuchtng");
    await page.getByRole("button", { name: "Auswählen" }).click();
    await expect(page).toHaveURL(/source=interview/);
    await expect(page.getByText(/So geschrieben kommt das Wort nicht vor/)).toBeVisible();
    await expect(words).toBeVisible();
    await page.getByLabel("Quelle").selectOption({ label: "Anruf" });
    await page.getByRole("button", { name: "Auswählen" }).click();
    await expect(page).toHaveURL(/source=support-call/);
    await expect(words).toHaveCount(0);
  },
);

journey("a voice is masked further and then withdrawn", async ({ page, mark }) => {
  await signInAs(page, administrator);
  const service = await openDemoService(page);
  await page.goto(`${service}/stimmen/neu`);
  await page.getByRole("radio", { name: "Anruf" }).check({ force: true });
  await page.getByRole("radio", { name: "Nicht nötig" }).check({ force: true });
  await page
    .getByLabel("Was wurde gesagt oder beobachtet?")
    .fill(`Der Kiosk Blaubeere${mark} meldet Glasscherben.`);
  await page.getByRole("button", { name: "Aufnehmen" }).click();
  await expect(page.getByText("Die Stimme ist aufgenommen.")).toBeVisible();
  await page.goto(`${service}/stimmen?query=Blaubeere${mark}`);
  await page
    .getByRole("main")
    .locator(`a[href^="${service}/stimmen/"]`)
    .filter({ hasText: "Anruf" })
    .first()
    .click();

  await page.getByLabel("Diese Worte").fill(`Blaubeere${mark}`);
  await page.getByRole("button", { name: "Unkenntlich machen" }).click();
  await expect(page.getByText("Eine Stelle ist unkenntlich gemacht.")).toBeVisible();
  await expect(page.getByText("meldet Glasscherben")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Blaubeere");

  await page.getByLabel("Grund").fill("Einverständnis zurückgenommen");
  await page.getByRole("button", { name: "Zurückziehen" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Diese Stimme wurde zurückgezogen" }),
  ).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Glasscherben");
});
