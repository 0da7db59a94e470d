import { expect } from "@playwright/test";
import type { Browser, Page } from "@playwright/test";
import { aPath, aRequest, readRequest, someDeciders } from "#tests/database/an-approval.server.ts";
import { aMember, anAuthority, testPassword } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { findViolations } from "./find-violations.ts";
import { listProblems, test } from "./journey.ts";
import { openOwnServer } from "./own-server.server.ts";
import type { OwnServer } from "./own-server.server.ts";

const stationKey = "data-protection";
const overdue = new Date("2026-11-26T11:00:00Z");

let server: OwnServer;
let home: TestAuthority;
let path: Awaited<ReturnType<typeof aPath>>;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await openOwnServer();
  home = await anAuthority(server.workshop, "nord");
  await someDeciders(server.workshop, home);
  path = await aPath(server.workshop, home);
});
test.afterAll(() => server.close());

/** A request that has waited over its period; answers its id. */
async function anOverdueRequest(member = home.member): Promise<string> {
  server.setNow(new Date("2026-11-02T11:00:00Z"));
  const requestId = await aRequest(server.workshop, { ...home, member }, path);
  server.setNow(overdue);
  return requestId;
}

/** A browser of one's own, signed in and on the first page one sees. */
async function signIn(browser: Browser, person: string, hasScripts = true): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server.address,
    javaScriptEnabled: hasScripts,
    locale: "de-DE",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto("/anmelden");
  await page.getByLabel("E-Mail-Adresse").fill(`${person}@nord.example`);
  await page.getByLabel("Passwort", { exact: true }).fill(testPassword);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await page.waitForURL("**/dienste");
  return page;
}

async function readStation(requestId: string) {
  const { rounds, decisions } = await readRequest(server.workshop, home.member, requestId);
  const round = rounds.find((one) => one.stationKey === stationKey && one.isCurrent);
  return { state: round?.state, said: decisions.filter(({ roundId }) => roundId === round?.id) };
}

const toStation = (page: Page, requestId: string) =>
  page.getByRole("main").locator(`a[href="/freigaben/${requestId}/${stationKey}"]`);
const choose = (page: Page, name: string) =>
  page.getByRole("radio", { name, exact: true }).check({ force: true });
const decide = (page: Page) => page.getByRole("button", { name: "Entscheiden" }).click();

for (const hasScripts of [true, false]) {
  test.describe(hasScripts ? "with JavaScript" : "without JavaScript", () => {
    test("somebody who was never shown it decides: Freigaben, station, done", async ({ browser }) => {
      const requestId = await anOverdueRequest();
      const page = await signIn(browser, "freigabe", hasScripts);
      const problems = listProblems(page);
      const pages: string[] = [];
      page.on("framenavigated", (frame) => pages.push(new URL(frame.url()).pathname));

      await page.getByRole("link", { name: "Freigaben", exact: true }).click();
      await expect(page.getByText(/auf Sie\./).first()).toBeVisible();
      await toStation(page, requestId).click();
      await expect(page.getByText("seit acht Arbeitstagen abgelaufen.").first()).toBeVisible();
      await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
      await choose(page, "Erteilt mit Auflage");
      await page.getByLabel("Bemerkung").fill("Nach 30 Tagen löschen.");
      await decide(page);

      await expect(page.getByText("Ihre Entscheidung steht.")).toBeVisible();
      await expect(toStation(page, requestId)).toHaveCount(0);
      expect(pages).toEqual(["/freigaben", `/freigaben/${requestId}/${stationKey}`, "/freigaben"]);
      const { state, said } = await readStation(requestId);
      expect([state, said[0]?.note]).toEqual(["granted-with-condition", "Nach 30 Tagen löschen."]);
      expect(problems).toEqual([]);
      await page.context().close();
    });

    test("a stand-in refuses in the own name, after being told what is missing", async ({ browser }) => {
      const requestId = await anOverdueRequest();
      const page = await signIn(browser, "leitung", hasScripts);

      await page.goto(`/freigaben/${requestId}/${stationKey}`);
      await expect(page.getByText(/Sie entscheiden als Datenschutz, in Vertretung\./)).toBeVisible();
      await expect(page.getByLabel("Was müsste sich ändern?")).toBeHidden();
      await choose(page, "Abgelehnt");
      await page.getByLabel("Bemerkung").fill("Zu viele Daten.");
      await decide(page);
      await expect(page.getByRole("link", { name: /^Was müsste sich ändern\? Bitte/ })).toBeVisible();
      await expect(page.getByLabel("Bemerkung")).toHaveValue("Zu viele Daten.");
      await page.getByLabel("Was müsste sich ändern?").fill("Nur den Namen erheben");
      await decide(page);

      await expect(page.getByText(/^Abgelehnt\. Das Team liest Ihren Grund/)).toBeVisible();
      const { said } = await readStation(requestId);
      expect(said.map(({ kind, capacity, mustChange }) => [kind, capacity, mustChange])).toEqual([
        ["refused", "stand-in", "Nur den Namen erheben"],
      ]);
      await page.context().close();
    });

    test("of two at once the second is told, and keeps the own words", async ({ browser }) => {
      const requestId = await anOverdueRequest();
      const [first, second] = [
        await signIn(browser, "freigabe", hasScripts),
        await signIn(browser, "freigabe2", hasScripts),
      ];
      for (const page of [first, second]) await page.goto(`/freigaben/${requestId}/${stationKey}`);

      await choose(first, "Erteilt");
      await decide(first);
      await expect(first.getByText("Ihre Entscheidung steht.")).toBeVisible();
      await choose(second, "Rückfrage");
      await second.getByLabel("Bemerkung").fill("Wer liest das?");
      await decide(second);

      await expect(second.getByRole("alert")).toContainText("Diese Station hat inzwischen entschieden.");
      await expect(
        second.getByText(/Datenschutz hat am 26\. November 2026 entschieden: erteilt\./),
      ).toBeVisible();
      await expect(second.getByLabel("Ihre Bemerkung, nicht gesendet")).toHaveValue("Wer liest das?");
      expect((await readStation(requestId)).said.map(({ kind }) => kind)).toEqual(["granted"]);
      await first.context().close();
      await second.context().close();
    });
  });
}

test("the keyboard alone decides", async ({ browser }) => {
  const requestId = await anOverdueRequest();
  const page = await signIn(browser, "freigabe");
  const { keyboard } = page;
  const tabTo = async (name: RegExp) => {
    const focused = page.locator(":focus");
    for (let steps = 0; steps < 60; steps += 1) {
      await keyboard.press("Tab");
      const id = await focused.evaluate((element) => `${element.id} ${element.textContent}`);
      if (name.test(id)) return;
    }
    throw new Error(`Tab never reaches ${name.source}.`);
  };

  await page.goto(`/freigaben/${requestId}/${stationKey}`);
  await tabTo(/^decision /);
  await keyboard.press("Space");
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Rückfrage" })).toBeChecked();
  await keyboard.press("Tab");
  await keyboard.type("Wer löscht die Daten?");
  await tabTo(/^ Entscheiden/);
  await keyboard.press("Enter");

  await expect(page.getByText("Ihre Rückfrage ist beim Team.")).toBeVisible();
  expect((await readStation(requestId)).state).toBe("questioned");
  await page.context().close();
});

test("one step leads past all there is to read, and the decision stays in sight", async ({ browser }) => {
  const requestId = await anOverdueRequest();
  const page = await signIn(browser, "freigabe");
  const { keyboard } = page;
  const focused = page.locator(":focus");
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`/freigaben/${requestId}/${stationKey}`);
  const button = page.getByRole("button", { name: "Entscheiden" });
  await expect(button).toBeInViewport({ ratio: 1 });

  await keyboard.press("Tab");
  await keyboard.press("Enter");
  for (const step of ["Freigaben", "Vorhaben", "Zur Entscheidung"]) {
    await keyboard.press("Tab");
    if (step !== "Vorhaben") await expect(focused).toHaveText(step);
  }
  await expect(focused).toBeInViewport({ ratio: 1 });
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await expect(focused).toHaveAttribute("name", "decision");

  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 3));
  await expect(button).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(page.getByRole("link", { name: "Zur Entscheidung" })).toBeVisible();
  await page.context().close();
});

test("nobody approves the own request, whatever their role", async ({ browser }) => {
  const both = await aMember(server.workshop, home.operator, {
    email: "beides@nord.example",
    role: "approver",
    teamIds: [home.teamId],
  });
  const requestId = await anOverdueRequest(both);
  const page = await signIn(browser, "beides");

  await page.goto("/freigaben");
  await expect(toStation(page, requestId)).toHaveCount(0);
  await page.goto(`/freigaben/${requestId}/${stationKey}`);

  await expect(page.getByText("Das ist Ihr eigener Antrag: Wer ihn gesendet, geändert")).toBeVisible();
  await expect(page.getByRole("button", { name: "Entscheiden" })).toHaveCount(0);
  await page.context().close();
});

test("the list and the station are accessible, light and dark, wide and narrow", async ({ browser }) => {
  const requestId = await anOverdueRequest();
  const page = await signIn(browser, "freigabe");
  for (const address of ["/freigaben", `/freigaben/${requestId}/${stationKey}`]) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        const violations = await findViolations(page);
        expect(
          violations.map(({ id }) => id),
          `${address} ${colorScheme} ${width}`,
        ).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    }
  }
  await page.context().close();
});
