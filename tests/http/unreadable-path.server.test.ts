import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import {
  aChangeInput,
  aPath,
  aRequest,
  readRequest,
  someDeciders,
} from "#tests/database/an-approval.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import { damagePath } from "#tests/database/damage-path.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { openApplication } from "./application.server.ts";
import type { Browser } from "./browser.server.ts";

let owner: pg.Pool;
let team: Browser;
let address: string;
let roundId: string;
let change: Readonly<Record<string, string>>;

beforeAll(async () => {
  const fresh = await freshWorkshop();
  owner = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
  const home = await anAuthority(fresh.workshop, "ort");
  await someDeciders(fresh.workshop, home);
  const path = await aPath(fresh.workshop, home);
  const requestId = await aRequest(fresh.workshop, home, path);
  address = `/freigaben/${requestId}`;
  const request = await readRequest(fresh.workshop, home.member, requestId);
  roundId = request.rounds[0]?.id ?? "";
  const { answers, ...texts } = aChangeInput(request);
  const typed = Object.entries({ ...texts, ...answers }).map(([name, value]) => [name, String(value ?? "")]);
  change = Object.fromEntries(typed) as Readonly<Record<string, string>>;
  team = await (await openApplication(fresh)).signedIn(home.memberEmail);
  await damagePath(owner, path.pathId);
});
afterAll(() => owner.end());

test.each(["", "/aendern", "/akte", "/data-protection"])(
  "a request's page %s says that its path cannot be read",
  async (place) => {
    const { status, text } = await team.get(`${address}${place}`);

    expect(status).toBe(503);
    expect(text).toContain("Dieser Antrag lässt sich gerade nicht lesen");
  },
);

test("its file as JSON is not there for now", async () => {
  expect((await team.get(`${address}/akte.json`)).status).toBe(503);
});

test("forms sent to it are told the same", async () => {
  const answers = [
    await team.post(address, { intent: "answer", stationKey: "data-protection", roundId, note: "Ja." }),
    await team.post(address, { intent: "withdraw", kind: "given-up", reason: "Weil." }),
    await team.post(`${address}/aendern`, { ...change, risk: "Gering." }),
    await team.post(`${address}/data-protection`, {
      decision: "granted",
      roundId,
      versionNumber: "1",
      note: "",
    }),
  ];

  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
  expect(answers[0]?.text).toContain("Dieser Antrag lässt sich gerade nicht lesen");
});
