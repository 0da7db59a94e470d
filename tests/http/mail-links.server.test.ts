import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type pg from "pg";
import { sendDigests } from "#features/approvals/send-digests.server.ts";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { digestsTo } from "#tests/approvals/what-was-told.server.ts";
import { aPath, aRequest, sayAt, someDeciders } from "#tests/database/an-approval.server.ts";
import { anAuthority, testPassword } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import type { Actor } from "#features/actors/actor.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";
import type { Answer } from "./browser.server.ts";

let fresh: FreshWorkshop;
let owner: pg.Pool;
let home: TestAuthority;
let approver: Actor;
let application: OpenApplication;
let requestId: string;
/** Path of the link to data protection that the first approver got by mail. */
let link: string;

beforeAll(async () => {
  fresh = await freshWorkshop();
  owner = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
  home = await anAuthority(fresh.workshop, "nord");
  await anAuthority(fresh.workshop, "sued");
  ({ approver } = await someDeciders(fresh.workshop, home));
  requestId = await aRequest(fresh.workshop, home, await aPath(fresh.workshop, home));
  await sendDigests(fresh.workshop, home.authority.id);
  const [mail] = await digestsTo(owner, home.authority.id, "freigabe");
  link = /Station: Datenschutz\n(?:.*\n){2}http:\/\/localhost:3000(\S+)/.exec(mail?.body ?? "")?.[1] ?? "";
  application = await openApplication(fresh);
});
afterAll(() => owner.end());

const stationAddress = () => `/freigaben/${requestId}/data-protection`;
const titleOf = ({ document }: Answer) => document.querySelector("h1")?.textContent;
const wayOutOf = ({ document }: Answer) =>
  [...document.querySelectorAll("main a")].map((one) => one.getAttribute("href"));

describe("following a link from a mail", () => {
  test("leads over the login to the station, and signs nobody in", async () => {
    const browser = application.newBrowser();

    const first = await browser.get(link);
    const signedIn = await browser.post(first.location, {
      email: "freigabe@nord.example",
      password: testPassword,
    });
    const second = await browser.get(signedIn.location);

    expect(link).toMatch(/^\/freigaben\/aus-mail\/[\w-]{75}$/);
    expect([first.status, first.location]).toEqual([302, `/anmelden?weiter=${encodeURIComponent(link)}`]);
    expect([signedIn.status, signedIn.location]).toEqual([303, link]);
    expect([second.status, second.location]).toEqual([302, stationAddress()]);
  });

  test("tells a colleague that it is not theirs, and neither which station nor which request", async () => {
    const browser = await application.signedIn("freigabe2@nord.example");

    const answer = await browser.get(link);

    expect([answer.status, titleOf(answer)]).toEqual([403, "Dieser Link ist für jemand anderen"]);
    expect(wayOutOf(answer)).toEqual(["/freigaben"]);
    expect(answer.text).not.toMatch(new RegExp(`${requestId}|data-protection|Datenschutz|Vermieter`));
  });

  test("gives a forged one, a shortened one and one of another authority the same answer", async () => {
    const [own, foreign] = [
      await application.signedIn("freigabe@nord.example"),
      await application.signedIn("mitglied@sued.example"),
    ];

    const answers = [
      await own.get(`${link.slice(0, -3)}AAA`),
      await own.get("/freigaben/aus-mail/abc"),
      await foreign.get(link),
    ];

    for (const answer of answers) {
      expect([answer.status, titleOf(answer)]).toEqual([404, "Diesen Link kennen wir nicht"]);
      expect(wayOutOf(answer)).toEqual(["/freigaben"]);
      expect(answer.text).not.toContain(requestId);
    }
  });

  test("decides nothing, whatever is sent to it", async () => {
    const browser = await application.signedIn("freigabe@nord.example");

    const { status } = await browser.post(link, { decision: "granted" });
    const { rows } = await owner.query("select from approval_decisions");

    expect([status, rows.length]).toEqual([405, 0]);
  });

  test("says in both languages that it is used up, with the way to the station", async () => {
    await sayAt(fresh.workshop, approver, { requestId, stationKey: "data-protection" }, "question");
    const browser = await application.signedIn("freigabe@nord.example");

    const german = await browser.get(link);
    const english = await browser.get(`${link}?sprache=en`);

    expect([german.status, titleOf(german)]).toEqual([200, "Dieser Link ist verbraucht"]);
    expect([english.status, titleOf(english)]).toEqual([200, "This link is used up"]);
    expect(wayOutOf(german)).toEqual([stationAddress()]);
  });

  test("is slowed down where somebody tries many, and others are not", async () => {
    const [eager, other] = [
      await application.signedIn("verwaltung@nord.example"),
      await application.signedIn("leitung@nord.example"),
    ];
    const statuses: number[] = [];

    for (let tries = 0; tries < 61; tries += 1) {
      statuses.push((await eager.get(`/freigaben/aus-mail/versuch${tries}`)).status);
    }
    const slowed = await eager.get(link);

    expect(new Set(statuses.slice(0, 60))).toEqual(new Set([404]));
    expect([statuses.at(-1), slowed.status]).toEqual([429, 429]);
    expect(titleOf(slowed)).toBe("Das waren zu viele Versuche");
    expect((await other.get(link)).status).toBe(403);
  });
});
