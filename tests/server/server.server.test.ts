import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPeople } from "#demo/texts/demo-people.ts";
import { openBrowser } from "#tests/http/browser.server.ts";
import type { Browser } from "#tests/http/browser.server.ts";
import {
  cleanUp,
  findDatabasePid,
  killServer,
  signInAs,
  spawnServer,
  startServer,
  waitUntil,
} from "./running-server.server.ts";
import type { RunningServer } from "./running-server.server.ts";

const LONG_MS = 180_000;
const voices = "/dienste/wohnsitz-anmelden/stimmen";
const publicForm = "/r/musterstadt/wohnsitz-anmelden";
const productManager = "Aylin Demir";

const folder = mkdtempSync(path.join(tmpdir(), "wirkstatt-server-"));
const dataFolder = path.join(folder, "data");
/** The server all tests share; those that end it start the next one on the same folder. */
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(dataFolder);
}, LONG_MS);

afterAll(() => cleanUp(folder, dataFolder), LONG_MS);

async function statusOf(address: string, { origin }: RunningServer): Promise<number> {
  return (await openBrowser(fetch, origin).get(address)).status;
}

/** Sends the citizens' form as a browser would; the answer counts as the promise that it is kept. */
async function submitFeedback(text: string, { origin }: RunningServer): Promise<number> {
  const citizen = openBrowser(fetch, origin);
  const { document } = await citizen.get(publicForm);
  const formToken = document.querySelector("input[name=formToken]")?.getAttribute("value") ?? "";
  const { status } = await citizen.post(publicForm, { text, formToken, trap: "" });
  return status;
}

async function findsVoice(text: string, running: RunningServer): Promise<boolean> {
  const browser = await signInAs(productManager, running);
  const { document } = await browser.get(`${voices}?query=${encodeURIComponent(text)}`);
  return document.querySelector("main")?.textContent.includes(text) ?? false;
}

describe.concurrent("a wrong configuration", () => {
  const secret = "a-secret-of-this-test-with-more-than-32-characters";

  test.each([
    ["a port that is none", { PORT: "abc" }, /^PORT must be a whole number/],
    ["an address that is no database's", { DATABASE_URL: "nonsense" }, /^DATABASE_URL must be /],
    [
      "a public address without a secret",
      { WIRKSTATT_URL: "https://x.example" },
      /^WIRKSTATT_SECRET is missing/,
    ],
    ["mail without a sender", { SMTP_URL: "smtp://mail.example:587" }, /^MAIL_FROM is missing/],
    [
      "a secret that is too short",
      { WIRKSTATT_SECRET: "short" },
      /^WIRKSTATT_SECRET must be at least 32 random characters/,
    ],
    [
      "a public address without mail",
      { WIRKSTATT_URL: "https://x.example", WIRKSTATT_SECRET: secret },
      /^SMTP_URL is missing/,
    ],
    [
      "a database that does not answer",
      { DATABASE_URL: "postgres://a:b@127.0.0.1:1/x" },
      /^DATABASE_URL leads to no database: .*127\.0\.0\.1:1$/m,
    ],
  ])(
    "stops the start with one line: %s",
    async (_name, environment, sentence) => {
      const started = spawnServer({ PORT: "0", WIRKSTATT_DATA: path.join(folder, "wrong"), ...environment });

      const exitCode = await started.ended;

      expect(started.said().trimEnd().split("\n")).toEqual([expect.stringMatching(sentence)]);
      expect(exitCode).toBe(1);
    },
    LONG_MS,
  );
});

describe("a running server", () => {
  test("has said at its first start who lives in the demo, and last its address", async () => {
    const lines = server.said().trimEnd().split("\n");

    expect(lines.filter((line) => line.startsWith("  "))).toHaveLength(demoPeople.length);
    expect(server.said()).toContain(`  ${productManager} (product, member)`);
    expect(lines.at(-1)).toBe(`Wirkstatt is ready: http://localhost:${server.port}`);
    expect([await statusOf("/health", server), await statusOf("/ready", server)]).toEqual([200, 200]);
  });

  test(
    "goes on where a second one wants its port, which says so in one line",
    async () => {
      const databasePid = findDatabasePid(dataFolder);
      const second = spawnServer({ PORT: String(server.port), WIRKSTATT_DATA: dataFolder });

      const exitCode = await second.ended;

      expect(second.said()).toBe(`Port ${server.port} is taken: choose another with PORT.\n`);
      expect(exitCode).toBe(1);
      expect(await statusOf("/ready", server)).toBe(200);
      expect(findDatabasePid(dataFolder)).toBe(databasePid);
    },
    LONG_MS,
  );

  test(
    "shares its data folder with a second one, which may end without taking the database along",
    async () => {
      const databasePid = findDatabasePid(dataFolder);
      const second = await startServer(dataFolder);
      const text = "Zwei Fenster waren offen, eines blieb leer.";

      const status = await submitFeedback(text, second);

      expect(status).toBe(303);
      expect(await findsVoice(text, server)).toBe(true);
      expect(await findsVoice(text, second)).toBe(true);
      expect(findDatabasePid(dataFolder)).toBe(databasePid);

      second.process.kill("SIGTERM");

      expect(await second.ended).toBe(0);
      expect(await statusOf("/ready", server)).toBe(200);
      expect(findDatabasePid(dataFolder)).toBe(databasePid);
    },
    LONG_MS,
  );
});

describe("kill -9", () => {
  test(
    "loses no voice that a citizen was thanked for",
    async () => {
      const text = "Der Strom fiel aus, als ich auf Senden drückte.";

      const status = await submitFeedback(text, server);
      await killServer(server);
      server = await startServer(dataFolder);

      expect(status).toBe(303);
      expect(await findsVoice(text, server)).toBe(true);
    },
    LONG_MS,
  );

  const ROWS = 8_000;

  test(
    "in the middle of an import loses no row and doubles none",
    async () => {
      const browser = await signInAs(productManager, server);
      const page = await startImport(browser, tableOf(ROWS));
      let readBefore = 0;
      await waitUntil("some rows are read", async () => {
        readBefore = await readProgress(browser, page);
        return readBefore > 0;
      });

      await killServer(server);
      const uploadsAfterKill = readdirSync(path.join(dataFolder, "uploads"));
      server = await startServer(dataFolder);
      const later = await signInAs(productManager, server);
      const isFinished = async () => (await leadOf(later, page)).includes("Beiträge gelesen:");
      await waitUntil("the import has finished", isFinished, 90_000);

      expect(readBefore).toBeLessThan(ROWS);
      // An import that had ended would have deleted its file.
      expect(uploadsAfterKill).toHaveLength(1);
      expect(await leadOf(later, page)).toContain(
        "8.000 Beiträge gelesen: 8.000 neu, 0 schon bekannt, 0 abgelehnt.",
      );
      const { text } = await later.get(`${voices}/export.jsonl`);
      const marks = [...text.matchAll(/Beitrag-k(\d+)k/g)].map(([, number]) => Number(number));
      expect(marks.sort((a, b) => a - b)).toEqual(Array.from({ length: ROWS }, (_, row) => row));
      expect(readdirSync(path.join(dataFolder, "uploads"))).toEqual([]);
    },
    LONG_MS,
  );
});

describe("SIGTERM", () => {
  test(
    "lets a request under way end, then ends the server and its database with code 0",
    async () => {
      const browser = await signInAs(productManager, server);
      const address = `${voices}/export.csv`;
      const { text: complete } = await browser.get(address);
      const cookie = [...browser.cookies].map((pair) => pair.join("=")).join("; ");
      const underWay = await fetch(new URL(address, server.origin), { headers: { cookie } });

      server.process.kill("SIGTERM");
      const received = await underWay.text();
      const exitCode = await server.ended;

      expect(received === complete, `${received.length} of ${complete.length} characters`).toBe(true);
      // This browser holds its connection open for a minute. A stop that waited for it would be cut short, with code 1.
      expect(exitCode).toBe(0);
      expect(findDatabasePid(dataFolder)).toBeUndefined();
    },
    LONG_MS,
  );
});

/** Long texts, so that an import takes seconds and can be met in its middle. */
function tableOf(rows: number): string {
  const filler = "Auf dem Amt war die Tür zu, und am Telefon lief nur Musik. ".repeat(15);
  const lines = Array.from({ length: rows }, (_, row) => `k${row};Beitrag-k${row}k ${filler}`);
  return ["id;text", ...lines, ""].join("\n");
}

/** Uploads a table, names its columns, and returns the address of the import's page. */
async function startImport(browser: Browser, table: string): Promise<string> {
  const form = new FormData();
  form.set("file", new File([table], "beitraege.csv", { type: "text/csv" }));
  const { location } = await browser.post(`${voices}/import`, form);
  const started = await browser.post(location, { text: "text", id: "id", sourceName: "Umfrage am Schalter" });
  expect([started.status, started.location]).toEqual([303, location]);
  return location;
}

async function leadOf(browser: Browser, page: string): Promise<string> {
  return (await browser.get(page)).document.querySelector("main")?.textContent ?? "";
}

/** Rows read so far, from the bar on the import's page; 0 while there is none. */
async function readProgress(browser: Browser, page: string): Promise<number> {
  const { document } = await browser.get(page);
  return Number(document.querySelector("progress")?.getAttribute("value") ?? 0);
}
