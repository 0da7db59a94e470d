import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { administrator, createService, importFile, listProblems, signInAs, test } from "./journey.ts";

const lamps = [
  "Die Laterne am Markt ist aus.",
  "Am Bahnhof fehlt ein Fahrradständer.",
  "Der Kreisel ist glatt.",
];

/** A service with three voices that wait; answers the inbox's address. */
async function openInbox(page: Page, name: string): Promise<string> {
  await signInAs(page, administrator);
  const service = await createService(page, name);
  const buffer = Buffer.from(["text", ...lamps].join("\n"));
  await importFile(page, service, { name: "stimmen.csv", mimeType: "text/csv", buffer });
  await page.goto(`${service}/stimmen/ordnen`);
  await expect(page.getByText("0 von 3 geordnet")).toBeVisible();
  return `${service}/stimmen/ordnen`;
}

/** Opens and closes the help: then the page listens to keys. */
async function waitForKeys(page: Page): Promise<void> {
  const help = page.getByRole("dialog", { name: "Tastenkürzel" });
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(help).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
}

test("single keys can be switched off, on every page and for good (WCAG 2.1.4)", async ({ page }) => {
  const problems = listProblems(page);
  const inbox = await openInbox(page, "Ohne Tasten");
  await waitForKeys(page);
  await expect(page.locator("kbd", { hasText: "X" })).toBeVisible();

  await page.getByRole("group", { name: "Einzelne Tasten" }).getByRole("button", { name: "Aus" }).click();
  await page.goto(inbox);
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("?");

  await expect(page.locator("kbd", { hasText: "X" })).toBeHidden();
  await expect(page.getByLabel("Bemerkung")).toBeHidden();
  await expect(page.getByRole("dialog", { name: "Tastenkürzel" })).toBeHidden();
  expect(page.url()).not.toContain("voice=");

  await page.getByRole("group", { name: "Einzelne Tasten" }).getByRole("button", { name: "An" }).click();
  await waitForKeys(page);
  expect(problems).toEqual([]);
});

test("a key that is held down decides once, and the number pad that moves decides nothing", async ({
  page,
}) => {
  await openInbox(page, "Tasten gehalten");
  await waitForKeys(page);

  for (const sorted of ["1", "2"]) {
    await page.keyboard.press("x");
    await page.keyboard.press(sorted);
    await expect(page.getByText(`${sorted} von 3 geordnet`)).toBeVisible();
  }

  // What one sees on a button is how its name begins (WCAG 2.5.3): so it can be pressed by voice.
  await expect(page.getByRole("button", { name: /^zurücknehmen: 1 Stimme/ }).first()).toBeVisible();

  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.down("z");
  await page.keyboard.up("z");
  await expect(page.getByText("1 von 3 geordnet")).toBeVisible();
  // Keys are worked off in order: once this one has opened the reasons, none is left before it.
  await page.keyboard.press("x");
  await expect(page.getByLabel("Bemerkung")).toBeVisible();
  await expect(page.getByText("1 von 3 geordnet")).toBeVisible();

  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.method()));
  await page.evaluate(async () => {
    const moves = { key: "ArrowDown", code: "Numpad2", bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", moves));
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  expect(sent).not.toContain("POST");
});

test("what came in or was sorted meanwhile takes neither voice nor message from the reader", async ({
  page,
}) => {
  await page.clock.install();
  const inbox = await openInbox(page, "Neues von anderen");
  const words = page.locator(".triage__words");
  const shown = await words.innerText();

  const voice = await page.evaluate(
    async ([address, first]) => {
      const list = [...document.querySelectorAll<HTMLInputElement>("input[name=voice]")];
      const id = list.find((box) => box.closest("li")?.textContent.includes(first ?? ""))?.value ?? "";
      const body = new URLSearchParams({ dismiss: "thanks", focus: id });
      await fetch(address ?? "", { method: "POST", body, redirect: "manual" });
      return id;
    },
    [inbox, shown],
  );
  expect(voice).not.toBe("");
  await page.clock.runFor(25_000);
  await expect(page.getByText("1 von 3 geordnet")).toBeVisible();

  await expect(words).toHaveText(shown);
  await expect(page).toHaveURL(new RegExp(`voice=${voice}`));

  await page.keyboard.press("x");
  await page.keyboard.press("1");
  const message = page.getByRole("status").filter({ hasText: /\S/ });
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("2");
  await expect(page.getByText("2 von 3 geordnet")).toBeVisible();
  await expect(message.first()).toBeVisible();
  await page.clock.runFor(45_000);
  await expect(message.first()).toBeVisible();
});
