import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type pg from "pg";
import type { Actor } from "#features/actors/actor.ts";
import { changeAuthority } from "#features/authorities/change-authority.server.ts";
import { addClosingDays } from "#features/closing-days/add-closing-days.server.ts";
import { createInitiative } from "#features/initiatives/create-initiative.server.ts";
import { changeMember } from "#features/members/change-member.server.ts";
import { changeService } from "#features/services/change-service.server.ts";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { aStation, someLimits } from "#tests/approvals/a-path-content.ts";
import { digestsTo } from "#tests/approvals/what-was-told.server.ts";
import { aNeed } from "#tests/database/a-need.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import {
  aPath,
  aRequest,
  aRequestInput,
  readRequest,
  sayAt,
  someDeciders,
} from "#tests/database/an-approval.server.ts";
import { anotherWorkshop } from "#tests/database/another-workshop.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { sendApproval } from "./send-approval.server.ts";
import { sendDigests } from "./send-digests.server.ts";
import { withdrawApproval } from "./withdraw-approval.server.ts";

const monday = "2026-11-23T11:00:00Z";
const stationKey = "data-protection";
const linkShape = /http:\/\/localhost:3000\/freigaben\/aus-mail\/[\w-]{75}$/gm;

let fresh: FreshWorkshop;
let owner: pg.Pool;
let home: TestAuthority;
let path: { readonly pathId: string; readonly pathVersion: number };
let approver: Actor;
let count = 0;

beforeAll(async () => {
  fresh = await freshWorkshop();
  owner = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
});
afterAll(() => owner.end());

beforeEach(async () => {
  clockAt(monday);
  count += 1;
  home = await anAuthority(fresh.workshop, `ort${count}`);
  ({ approver } = await someDeciders(fresh.workshop, home));
  const station = aStation({ key: stationKey, name: "Datenschutz", rule: { when: "always" } });
  path = await aPath(fresh.workshop, home, { stations: [station], limits: someLimits });
});

function clockAt(instant: string): void {
  fresh.setNow(new Date(instant));
}

const send = () => sendDigests(fresh.workshop, home.authority.id);
const aSentRequest = () => aRequest(fresh.workshop, home, path);
const mailsTo = (name: string) => digestsTo(owner, home.authority.id, name);
const place = (requestId: string) => ({ requestId, stationKey });

async function countUntold(): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    "select count(*)::int as count from approval_notices where authority_id = $1 and digest_on is null",
    [home.authority.id],
  );
  return rows[0]?.count ?? -1;
}

describe("a person with many notices on one day", () => {
  test("gets one mail that tells all of them, and what comes later with the next day's", async () => {
    for (let made = 0; made < 30; made += 1) await aSentRequest();

    await send();
    await aSentRequest();
    clockAt("2026-11-23T15:00:00Z");
    await send();
    const onFirstDay = await mailsTo("freigabe");
    clockAt("2026-11-24T06:30:00Z");
    await send();
    await send();
    const onSecondDay = await mailsTo("freigabe");

    expect(onFirstDay).toHaveLength(1);
    expect(onFirstDay[0]?.subject).toBe("30 Freigaben warten auf Sie");
    expect(new Set(onFirstDay[0]?.body.match(linkShape)).size).toBe(30);
    expect(onSecondDay).toHaveLength(2);
    expect(onSecondDay[1]?.subject).toBe("1 Freigabe wartet auf Sie");
    expect(await countUntold()).toBe(0);
  });

  test("gets one mail also where two servers send ten times at once", async () => {
    for (let made = 0; made < 3; made += 1) await aSentRequest();
    const other = await anotherWorkshop(fresh);

    await Promise.all(
      Array.from({ length: 10 }, (_unused, number) =>
        sendDigests(number % 2 === 0 ? fresh.workshop : other.workshop, home.authority.id),
      ),
    );
    await other.close();

    for (const name of ["freigabe", "freigabe2"]) {
      const mails = await mailsTo(name);
      expect(mails.map(({ subject }) => subject)).toEqual(["3 Freigaben warten auf Sie"]);
      expect(mails[0]?.body.match(linkShape)).toHaveLength(3);
    }
    const { rows } = await owner.query(
      "select from approval_links join members on members.id = member_id where members.authority_id = $1",
      [home.authority.id],
    );
    expect(rows).toHaveLength(6);
  });
});

describe("the hour of the mail", () => {
  test.each([
    ["before seven", "2026-11-24T05:59:00Z", 0],
    ["at seven", "2026-11-24T06:00:00Z", 1],
    ["just before nineteen", "2026-11-24T17:59:00Z", 1],
    ["at nineteen", "2026-11-24T18:00:00Z", 0],
    ["on a Saturday", "2026-11-28T11:00:00Z", 0],
    ["on a holiday", "2026-12-25T11:00:00Z", 0],
    ["at seven in summer", "2027-06-15T05:00:00Z", 1],
  ])("%s", async (_when, instant, expected) => {
    await aSentRequest();

    clockAt(instant);
    await send();

    expect(await mailsTo("freigabe")).toHaveLength(expected);
  });

  test("what is noted on a Friday evening is told on Monday, or when the house opens again", async () => {
    await addClosingDays(fresh.workshop, home.administrator, {
      from: "2026-11-30",
      until: "2026-11-30",
      name: "Umzug",
    });
    clockAt("2026-11-27T19:30:00Z");
    await aSentRequest();
    const told: number[] = [];

    for (const instant of ["2026-11-27T19:30:00Z", "2026-11-29T11:00:00Z", "2026-11-30T11:00:00Z"]) {
      clockAt(instant);
      await send();
      told.push((await mailsTo("freigabe")).length);
    }
    clockAt("2026-12-01T06:00:00Z");
    await send();

    expect([...told, (await mailsTo("freigabe")).length]).toEqual([0, 0, 0, 1]);
  });
});

describe("what is not true any more", () => {
  test("is not told, and does not use up the day", async () => {
    const [withdrawn, decided] = [await aSentRequest(), await aSentRequest()];
    const withdrawal = { kind: "given-up", reason: "Wir machen es anders." } as const;
    await withdrawApproval(fresh.workshop, home.member, withdrawn, withdrawal);
    await sayAt(fresh.workshop, approver, place(decided), "granted");

    await send();
    const before = [await mailsTo("freigabe"), await mailsTo("freigabe2")];
    const left = await countUntold();
    await aSentRequest();
    await send();

    expect(before).toEqual([[], []]);
    expect(left).toBe(0);
    expect((await mailsTo("freigabe")).map(({ subject }) => subject)).toEqual(["1 Freigabe wartet auf Sie"]);
  });

  test("nobody is told of a station at which they may not decide any more, nor who has left", async () => {
    await aSentRequest();
    const person = { name: "Kim Beispiel", discipline: "law-policy", teamIds: [] } as const;
    const { rows } = await owner.query<{ id: string }>(
      "select id from members where authority_id = $1 and email like 'freigabe2@%'",
      [home.authority.id],
    );
    const change = { ...person, teamIds: [] };
    await changeMember(fresh.workshop, home.administrator, approver.memberId ?? "", {
      ...change,
      role: "member",
      isDeactivated: false,
    });
    await changeMember(fresh.workshop, home.administrator, rows[0]?.id ?? "", {
      ...change,
      role: "approver",
      isDeactivated: true,
    });

    await send();

    expect([await mailsTo("freigabe"), await mailsTo("freigabe2")]).toEqual([[], []]);
    expect(await countUntold()).toBe(0);
  });
});

describe("the words of the mail", () => {
  test("name initiative, station, last day, cost and link, and no person and nobody's words", async () => {
    await aSentRequest();

    await send();
    const [mail] = await mailsTo("freigabe");

    const [link = ""] = mail?.body.match(linkShape) ?? [];
    expect(mail?.body).toBe(
      [
        "Guten Tag,",
        "",
        "diese Freigabe wartet auf Sie:",
        "",
        "Bestätigung direkt vom Vermieter holen",
        "Station: Datenschutz",
        "Letzter Tag: Montag, 7. Dezember",
        "Was das Warten am Tag kostet: unbekannt, weil eine Schätzung fehlt",
        link,
        "",
        "Ein Link zu einer Station gilt nur für Sie, mindestens 14 Tage und längstens bis zur Entscheidung. Sie melden sich damit wie gewohnt an. Er entscheidet nichts von selbst.",
        "Sie bekommen höchstens eine solche Mail am Tag.",
        "",
      ].join("\n"),
    );
  });

  test("are those of the authority's language, with what waiting costs as a range", async () => {
    await changeAuthority(fresh.workshop, home.administrator, { ...home.authority, language: "en" });
    await aRequestWithEstimates();
    clockAt("2026-12-07T10:00:00Z");

    await send();
    const [mail] = await mailsTo("freigabe");

    expect(mail?.subject).toBe("1 approval is waiting for you");
    expect(mail?.body).toContain("Last day: today, Monday 7 December");
    // 36,500 cases a year are 100 a day; 10 to 40 percent of them, 6 minutes each.
    expect(mail?.body).toContain("What waiting costs a day: 1 to 4 citizens' hours");
  });

  test("tell whoever asked of a question, and later that it is granted", async () => {
    const requestId = await aSentRequest();
    await sayAt(fresh.workshop, approver, place(requestId), "question");
    await send();
    await sayAt(fresh.workshop, approver, place(requestId), "granted");
    clockAt("2026-11-24T11:00:00Z");
    await send();

    const [asked, granted] = await mailsTo("mitglied");

    expect(asked?.subject).toBe("1 Antrag braucht Ihre Antwort");
    expect(asked?.body).toContain("Datenschutz fragt zurück. Die Uhr ruht, bis Sie antworten.");
    expect(asked?.body).toContain(`http://localhost:3000/freigaben/${requestId}\n`);
    expect(asked?.body).not.toContain("Wer löscht die Daten?");
    expect(granted?.subject).toBe("1 Antrag ist erteilt");
    expect(await mailsTo("freigabe2")).toEqual([]);
    expect((await readRequest(fresh.workshop, home.member, requestId)).state).toBe("granted");
  });
});

async function aRequestWithEstimates(): Promise<void> {
  const { workshop } = fresh;
  const sure = (likely: number) => ({ low: likely, likely, high: likely, source: "Gezählt." });
  const { key, name, shortDescription } = home.service;
  await changeService(workshop, home.member, key, {
    name,
    shortDescription,
    address: undefined,
    leikaKey: undefined,
    teamId: home.teamId,
    casesAYear: sure(36_500),
    citizenMinutesACase: undefined,
    staffMinutesACase: undefined,
  });
  const { needId } = await aNeed(workshop, home.member, key);
  const made = await createInitiative(workshop, home.member, key, {
    name: "Online bestätigen",
    answer: "Vermieter bestätigen online.",
    needIds: [needId],
    helpedCasesInPercent: { low: 10, likely: 20, high: 40, source: "Geschätzt." },
    citizenMinutesSavedACase: sure(6),
    staffMinutesSavedACase: undefined,
    effortInPersonDays: undefined,
  });
  if (made.outcome !== "created") throw new Error(made.outcome);
  const sent = await sendApproval(
    workshop,
    home.member,
    { serviceKey: key, initiativeId: made.initiativeId },
    aRequestInput(path),
  );
  if (sent.outcome !== "sent") throw new Error(sent.outcome);
}
