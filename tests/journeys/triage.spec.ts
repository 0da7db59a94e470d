import { existsSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { administrator, createService, importFile, journey, signInAs, test } from "./journey.ts";

const realFile = path.resolve(
  import.meta.dirname,
  "../../../shared/data/voices/citizen-contributions-de.tsv.gz",
);

const needs = [
  ["Radfahrende", "brauchen durchgehende Wege", "auf dem Weg zur Arbeit", "damit sie heil ankommen"],
  ["Zu Fuß Gehende", "brauchen sichere Übergänge", "an großen Kreuzungen", "damit niemand rennen muss"],
  ["Alle", "brauchen ebene Wege", "bei Regen und Dunkelheit", "damit niemand stürzt"],
] as const;

/** Waits until the line above the columns says how many are sorted. */
async function expectSorted(page: Page, count: number, of: string): Promise<void> {
  await expect(page.getByText(`${String(count)} von ${of} geordnet`)).toBeVisible();
}

async function typeNeed(page: Page, clauses: readonly string[]): Promise<void> {
  await page.waitForURL(/neuer-bedarf/);
  await expect(page.getByLabel("Wer?")).toBeFocused();
  for (const [position, clause] of clauses.entries()) {
    if (position > 0) await page.keyboard.press("Tab");
    await page.keyboard.type(clause);
  }
  await expect(page.getByText(`So liest er sich: „${clauses[0] ?? ""} ${clauses[1] ?? ""}, `)).toBeVisible();
  await page.keyboard.press("Enter");
  await page.waitForURL(/ordnen(\?|$)/);
}

test("20 of 4.345 real contributions are sorted by the keyboard alone, into three needs", async ({
  page,
}) => {
  test.skip(!existsSync(realFile), "The real contributions do not lie beside this project.");
  test.setTimeout(120_000);
  await signInAs(page, administrator);
  const service = await createService(page, "Radverkehr nach Tasten");
  await importFile(page, service, realFile);
  await page.goto(`${service}/stimmen/ordnen`);
  await expectSorted(page, 0, "4.345");
  // From here on nothing but keys. The page must listen before the first one counts.
  await expect(async () => {
    await page.keyboard.press("n");
    await page.waitForURL(/neuer-bedarf/, { timeout: 500 });
  }).toPass();
  let sorted = 0;
  for (const [position, clauses] of needs.entries()) {
    if (position > 0) await page.keyboard.press("n");
    await typeNeed(page, clauses);
    await expectSorted(page, (sorted += 1), "4.345");
  }
  await expect(page.getByRole("heading", { name: "Sagen Ähnliches" })).toBeVisible();

  // Two at once: the next one, which the space bar ticks, and this one. Typed ahead of the pages that come.
  await page.keyboard.press("j");
  await page.keyboard.press("Space");
  await page.keyboard.press("k");
  await page.keyboard.press("x");
  await page.keyboard.press("2");
  await expectSorted(page, (sorted += 2), "4.345");
  await page.keyboard.press("z");
  await expectSorted(page, (sorted -= 2), "4.345");

  while (sorted < 20) {
    await page.keyboard.press("b");
    await expect(page.locator("#needId")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expectSorted(page, (sorted += 1), "4.345");
  }
  await page.goto(`${service}/bedarfe`);
  await page.getByRole("link", { name: /^Radfahrende brauchen durchgehende Wege/ }).click();

  // From the need to an initiative, back to the words, and forward again.
  await page.getByRole("link", { name: "Vorhaben beginnen" }).click();
  await expect(page.getByRole("checkbox", { name: /^Radfahrende brauchen/ })).toBeChecked();
  await page.getByLabel("Name", { exact: true }).fill("Lücken schließen");
  await page.getByLabel("Was sich ändern soll").fill("Wo ein Radweg aufhört, geht er weiter.");
  await page.getByRole("button", { name: "Vorhaben anlegen" }).click();
  await expect(page.getByText("Das Vorhaben ist angelegt.")).toBeVisible();
  await page.getByRole("main").locator("figure a").first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Eine Stimme" })).toBeVisible();
  await page.getByRole("link", { name: /^Radfahrende brauchen durchgehende Wege/ }).click();
  await page.getByRole("link", { name: "Lücken schließen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Lücken schließen");
});

journey("voices are sorted by buttons, one step is taken back, and nothing is lost", async (traveller) => {
  const { page, mark } = traveller;
  await signInAs(page, administrator);
  const service = await createService(page, `Bänke am ${mark}`);
  const lines = ["Die Bank fehlt.", "Hier fehlt eine Bank.", "Danke, schöner Platz!"];
  await importFile(page, service, {
    name: "stimmen.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`id;text\n${lines.map((line, number) => `${String(number)};${line}`).join("\n")}\n`),
  });
  await page.goto(`${service}/stimmen/ordnen?from=2000-01-01`);
  await expectSorted(page, 0, "3");

  await page.getByRole("main").getByRole("link", { name: "Hier fehlt eine Bank." }).first().click();
  await expect(page.getByRole("region", { name: "Diese Stimme" })).toContainText("Hier fehlt eine Bank.");
  await page.getByRole("button", { name: "neuer Bedarf" }).click();
  await page.getByRole("button", { name: "Bedarf anlegen" }).click();
  await expect(page.getByRole("alert")).toContainText("Wer?");
  await page.getByLabel("Wer?").fill(`Ältere am ${mark}`);
  await page.getByLabel("Was brauchen diese Menschen?").fill("brauchen Bänke");
  await page.getByLabel("In welcher Lage?").fill("auf halbem Weg");
  await page.getByLabel("Wozu?").fill("damit sie ausruhen können");
  await page.getByRole("button", { name: "Bedarf anlegen" }).click();
  await expect(page.getByText("Der Bedarf ist angelegt. Eine Stimme belegt ihn.")).toBeVisible();
  await expect(page).toHaveURL(/from=2000-01-01/);
  await expectSorted(page, 1, "3");

  await page.getByRole("main").getByRole("link", { name: "Die Bank fehlt." }).first().click();
  await expect(page.getByRole("region", { name: "Diese Stimme" })).toContainText("Die Bank fehlt.");
  await page.getByRole("button", { name: `Zuordnen: Ältere am ${mark} brauchen Bänke` }).click();
  await expectSorted(page, 2, "3");
  await page.locator(".inbox__dismissal > summary").click();
  await page.getByRole("button", { name: "Dank oder Lob" }).click();
  await expect(page.getByRole("heading", { name: "Alles geordnet" })).toBeVisible();

  await page.getByRole("button", { name: "zurücknehmen: 1 Stimme: kein Bedarf" }).click();
  await expect(page.getByText("Zurückgenommen. Die Stimme ist wieder, wo sie war.")).toBeVisible();
  await expectSorted(page, 2, "3");
  await expect(page.getByRole("region", { name: "Diese Stimme" })).toContainText("Danke, schöner Platz!");
});

test("what somebody reads stays in focus when a newer voice arrives, and what was said stays, too", async ({
  page,
}) => {
  await signInAs(page, administrator);
  const service = await createService(page, "Bänke, während jemand liest");
  const arrive = (id: string, text: string, date: string) =>
    importFile(page, service, {
      name: "stimmen.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`id;text;datum\n${id};${text};${date}\n`),
    });
  await arrive("1", "Die erste Bank fehlt.", "2026-01-02");
  await arrive("2", "Die zweite Bank fehlt.", "2026-01-03");
  const reader = await page.context().newPage();
  await reader.clock.install();
  await reader.goto(`${service}/stimmen/ordnen`);
  const focus = reader.getByRole("region", { name: "Diese Stimme" });
  await expect(focus).toContainText("Die zweite Bank fehlt.");

  await arrive("3", "Die dritte Bank fehlt.", "2026-01-04");
  await reader.clock.fastForward("00:21");
  await expectSorted(reader, 0, "3");
  await expect(focus).toContainText("Die zweite Bank fehlt.");

  await reader.locator(".inbox__dismissal > summary").click();
  await reader.getByRole("button", { name: "Dank oder Lob" }).click();
  const said = reader.getByText("Die Stimme ist abgelegt: kein Bedarf.");
  await expect(said).toBeVisible();
  await arrive("4", "Die vierte Bank fehlt.", "2026-01-05");
  await reader.clock.fastForward("00:21");
  await expectSorted(reader, 1, "4");
  await expect(said).toBeVisible();
});

test("keys for a page that never came do nothing on a later one", async ({ page }) => {
  await signInAs(page, administrator);
  const service = await createService(page, "Bänke, die nicht laden");
  await importFile(page, service, {
    name: "stimmen.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      "id;text\n1;Die erste Bank fehlt.\n2;Die zweite Bank fehlt.\n3;Die dritte Bank fehlt.\n",
    ),
  });
  await page.clock.install();
  await page.goto(`${service}/stimmen/ordnen`);
  const focus = page.getByRole("region", { name: "Diese Stimme" });
  const href = await page.locator("[data-shortcut=j]").getAttribute("href");
  const next = /voice=([\w-]+)/.exec(href ?? "")?.[1] ?? "no next voice";
  await page.route("**/ordnen.data*", () => undefined);
  await expect(async () => {
    const asking = page.waitForRequest((request) => request.url().includes(next), { timeout: 500 });
    await page.keyboard.press("j");
    await asking;
  }).toPass();
  await page.keyboard.press("x");
  await page.keyboard.press("1");
  await expect(focus.getByRole("button", { name: "Dank oder Lob" })).toBeHidden();
  await page.clock.fastForward("00:09");
  await page.unrouteAll();

  await page.getByRole("main").getByRole("link", { name: "Die zweite Bank fehlt." }).first().click();
  await expect(page).toHaveURL(/voice=/);
  await expect(focus).toContainText("Die zweite Bank fehlt.");

  await expect(focus.getByRole("button", { name: "Dank oder Lob" })).toBeHidden();
  await expectSorted(page, 0, "3");
});

test("two people who sort at once see each other's work, and no decision is lost", async ({ browser }) => {
  const baseURL = process.env["WIRKSTATT_JOURNEYS_ADDRESS"] ?? "";
  const [one, other] = await Promise.all(
    [administrator, "Ngoc Anh Tran"].map(async (name) => {
      const page = await (await browser.newContext({ baseURL, locale: "de-DE" })).newPage();
      await signInAs(page, name);
      return page;
    }),
  );
  if (!one || !other) throw new Error("two people are needed");
  const inbox = "/dienste/wohnsitz-anmelden/stimmen/ordnen";
  await Promise.all([one.goto(inbox), other.goto(inbox)]);
  const voice = await one.locator("input[name=focus]").inputValue();
  await other.goto(`${inbox}?voice=${voice}`);

  await one.locator(".inbox__dismissal > summary").click();
  await one.getByRole("button", { name: "nicht zu verstehen" }).click();
  await expect(one.getByText("Die Stimme ist abgelegt: kein Bedarf.")).toBeVisible();
  await other
    .getByRole("button", { name: /^Zuordnen: / })
    .first()
    .click();
  await expect(other.getByText("Die Stimme ist zugeordnet.")).toBeVisible();

  await one.goto(`${inbox}?voice=${voice}`);
  await expect(one.getByText("Diese Stimme ist schon geordnet:")).toBeVisible();
  await expect(one.getByText("noch jemand ordnet gerade")).toBeVisible();
  await expect(one.getByRole("heading", { name: "Zuletzt entschieden" })).toBeVisible();
  await Promise.all([one.context().close(), other.context().close()]);
});
