import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { expectAccessible, expectNoViolations, wide } from "./expect-accessible.ts";
import { everyAddress, fillAddress } from "#tests/http/every-address.server.ts";
import type { AddressNames } from "#tests/http/every-address.server.ts";
import {
  administrator,
  importFile,
  journeyAddressVariable,
  listProblems,
  openDemoService,
} from "./journey.ts";
import { signInAs, test } from "./journey.ts";
import { listTexts } from "./list-texts.ts";

/** Addresses beside those of web/routes.ts whose pages look different. */
const furtherAddresses = [
  { pattern: "/passwort-setzen?token=abc", isWorkbench: false },
  { pattern: "/dienste/:serviceKey/stimmen?query=Gehweg", isWorkbench: true },
  { pattern: "/dienste/:serviceKey/stimmen?query=Quastenflosser", isWorkbench: true },
  { pattern: "/suche?q=Wohnsitz", isWorkbench: true },
  // With a history, and an approval under way.
  { pattern: "/dienste/:serviceKey/vorhaben/:oldInitiativeId", isWorkbench: true },
  { pattern: "/freigabewege/:pathId?staff-data=yes&cost-in-euros=5", isWorkbench: true },
];
/** What the demo does not hold: the page says in words that it is not there, and the browser notes its status. */
const absent = "unbekannt";
const isAboutAbsent = (problem: string) =>
  problem.includes(`/${absent}`) && problem.includes("status of 404");
/** The start only leads on to the services. */
const isPage = ({ pattern, isResource }: (typeof everyAddress)[number]) => !isResource && pattern !== "/";
const pages = [...everyAddress.filter(isPage), ...furtherAddresses];

let member: Page;
let visitor: Page;
let names: AddressNames;
let problems: readonly (readonly string[])[];
let texts: Awaited<ReturnType<typeof listTexts>>;

test.beforeAll(async ({ browser }) => {
  const options = {
    baseURL: process.env[journeyAddressVariable] ?? "",
    locale: "de-DE",
    reducedMotion: "reduce",
  } as const;
  member = await (await browser.newContext(options)).newPage();
  visitor = await (await browser.newContext(options)).newPage();
  await signInAs(member, administrator);
  names = await findNames(member);
  texts = await listTexts();
  problems = [listProblems(member), listProblems(visitor)];
});

test.afterAll(async () => {
  await member.context().close();
  await visitor.context().close();
});

/** Something that is there for each name in an address. */
async function findNames(page: Page): Promise<AddressNames & { readonly oldInitiativeId: string }> {
  const service = await openDemoService(page);
  const buffer = Buffer.from("id;text\n1;Der Gehweg ist uneben.\n2;\n");
  await importFile(page, service, { name: "gehwege.csv", mimeType: "text/csv", buffer });
  const importId = lastPart(page.url());
  const idOn = async (list: string) => {
    await page.goto(list);
    const hrefs = await page
      .getByRole("main")
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const found = hrefs.find((href) => href.startsWith(`${list}/`) && /\d/.test(lastPart(href)));
    if (found === undefined) throw new Error(`No link on ${list} leads to one of its entries.`);
    return lastPart(found);
  };
  const pathId = await createPath(page);
  return {
    serviceKey: lastPart(service),
    voiceId: await idOn(`${service}/stimmen`),
    needId: await idOn(`${service}/bedarfe`),
    oldInitiativeId: await idOn(`${service}/vorhaben`),
    initiativeId: await createInitiative(page, service),
    importId,
    requestId: await idOn("/freigaben"),
    pathId,
    stationKey: "vergabe",
    teamId: await idOn("/teams"),
    memberId: await idOn("/mitglieder"),
    authorityKey: "musterstadt",
    linkToken: absent,
    format: "csv",
  };
}

/** An initiative for which an approval can be asked: the form of one that is under way leads on to its request. */
async function createInitiative(page: Page, service: string): Promise<string> {
  await page.goto(`${service}/vorhaben/neu`);
  await page.getByLabel("Name", { exact: true }).fill("Ein Satz mehr auf der Seite");
  await page.getByRole("checkbox").first().check({ force: true });
  await page.getByLabel("Was sich ändern soll").fill("Auf der Seite steht, wie lange es dauert.");
  await page.getByRole("button", { name: "Vorhaben anlegen" }).click();
  await expect(page.getByText("Das Vorhaben ist angelegt.")).toBeVisible();
  return lastPart(new URL(page.url()).pathname);
}

/** An approval path from a template; answers its id. */
async function createPath(page: Page): Promise<string> {
  await page.goto("/freigabewege/neu?vorlage=bund");
  await page.getByLabel("Name", { exact: true }).fill(`Wege für alle ${Date.now()}`);
  await page.getByRole("button", { name: "Freigabeweg anlegen" }).click();
  await expect(page.getByText("Der Freigabeweg ist angelegt.")).toBeVisible();
  return lastPart(new URL(page.url()).pathname);
}

function lastPart(address: string): string {
  return address.split("/").at(-1) ?? "";
}

async function listLinesOf(page: Page, foreign: ReadonlySet<string>): Promise<readonly string[]> {
  const text = await page.locator("body").innerText();
  return text.split("\n").filter((line) => foreign.has(line.trim()));
}

async function openIn(page: Page, address: string, language: "de" | "en"): Promise<void> {
  await page.goto(`${address}${address.includes("?") ? "&" : "?"}sprache=${language}`);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

for (const { pattern, isWorkbench } of pages) {
  test(`${pattern} is accessible in every display, and all in one language`, async () => {
    const page = isWorkbench ? member : visitor;
    const address = fillAddress(pattern, names);
    await page.setViewportSize(wide);

    await openIn(page, address, "de");
    await expectAccessible(page);
    expect.soft(await listLinesOf(page, texts.en), "English on a German page").toEqual([]);

    await openIn(page, address, "en");
    await expectNoViolations(page, "light", wide);
    expect.soft(await listLinesOf(page, texts.de), "German on an English page").toEqual([]);
    expect(problems.flat().filter((problem) => !isAboutAbsent(problem))).toEqual([]);
  });
}
