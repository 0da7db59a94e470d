import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { administrator, openDemoService, signInAs, test } from "./journey.ts";

const words = "Ein langes Gespräch über dunkle Wege";

async function writeVoice(page: Page): Promise<void> {
  await signInAs(page, administrator);
  await page.goto(`${await openDemoService(page)}/stimmen/neu`);
  await page.getByRole("radio", { name: "Gespräch" }).check({ force: true });
  await page.getByLabel("Was wurde gesagt oder beobachtet?").fill(words);
  await page.getByRole("radio", { name: "Ja, sie ist einverstanden" }).check({ force: true });
}

async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Aufnehmen" }).click();
}

test("a voice whose answer gets lost stays in its form, and is recorded once however often it is sent", async ({
  page,
}) => {
  await writeVoice(page);
  const text = page.getByRole("main").locator("textarea");
  // The server gets it, the answer gets lost.
  await page.route("**/*.data*", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    await route.fetch({ maxRedirects: 0 });
    return route.abort();
  });

  await send(page);

  await expect(page.getByRole("alert")).toContainText("ließ sich gerade nicht senden");
  await expect(text).toHaveValue(words);
  await page.unroute("**/*.data*");
  await send(page);
  await expect(page.getByRole("main").getByText(words)).toHaveCount(1);
});

test("a voice written while the session ended stays in its form", async ({ page, context }) => {
  await writeVoice(page);
  await context.clearCookies();

  await send(page);

  await expect(page.getByRole("alert")).toContainText("nicht mehr angemeldet");
  await expect(page.getByRole("main").locator("textarea")).toHaveValue(words);
});
