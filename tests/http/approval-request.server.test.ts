import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { changeApproval } from "#features/approvals/change-approval.server.ts";
import { findApproval } from "#features/approvals/find-approval.server.ts";
import { runApprovalWatch } from "#features/approvals/run-approval-watch.server.ts";
import {
  aChangeInput,
  aPath,
  aRequest,
  estimateRequest,
  readRequest,
  sayAt,
  someDeciders,
} from "#tests/database/an-approval.server.ts";
import { aMember, anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { openApplication } from "./application.server.ts";
import type { Answer, Browser } from "./browser.server.ts";

const monday = new Date("2026-11-23T11:00:00Z");
const thursday = new Date("2026-11-26T11:00:00Z");
const afterThePeriod = new Date("2026-12-10T11:00:00Z");

let fresh: FreshWorkshop;
let home: TestAuthority;
let path: Awaited<ReturnType<typeof aPath>>;
let deciders: Awaited<ReturnType<typeof someDeciders>>;
let team: Browser;
let reader: Browser;
let stranger: Browser;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  path = await aPath(fresh.workshop, home);
  deciders = await someDeciders(fresh.workshop, home);
  const application = await openApplication(fresh);
  await aMember(fresh.workshop, home.operator, {
    email: "leserin@musterdorf.example",
    role: "member",
    teamIds: [],
  });
  const foreign = await anAuthority(fresh.workshop, "anderswo");
  team = await application.signedIn(home.memberEmail);
  reader = await application.signedIn("leserin@musterdorf.example");
  stranger = await application.signedIn(foreign.memberEmail);
});

beforeEach(() => {
  fresh.setNow(monday);
});

const addressOf = (requestId: string) => `/freigaben/${requestId}`;
const wordsOf = ({ document }: Answer) =>
  (document.querySelector("main")?.textContent ?? "").replaceAll(/\s+/g, " ");
const show = async (browser: Browser, requestId: string) => wordsOf(await browser.get(addressOf(requestId)));
const send = (answers?: Partial<ScreeningAnswers>) => aRequest(fresh.workshop, home, path, answers);
const say = (requestId: string, stationKey: string, decision: Parameters<typeof sayAt>[3]) =>
  sayAt(fresh.workshop, deciders.approver, { requestId, stationKey }, decision);

async function roundOf(requestId: string, stationKey: string) {
  const { rounds } = await readRequest(fresh.workshop, home.member, requestId);
  const round = rounds.find((one) => one.isCurrent && one.stationKey === stationKey);
  if (!round) throw new Error(stationKey);
  return round;
}

async function answerForm(requestId: string, note: string) {
  const { id: roundId } = await roundOf(requestId, "data-protection");
  return { intent: "answer", stationKey: "data-protection", roundId, note };
}

describe("a request under way", () => {
  test("says whose turn it is, how long it has waited, until when, and that the hours are unknown", async () => {
    const requestId = await send();
    fresh.setNow(thursday);

    const page = await show(reader, requestId);

    expect(page).toContain("Der Antrag wartet seit 3 Arbeitstagen.");
    expect(page).toContain("Gleichzeitig am Zug sind: Datenschutz, Informationssicherheit.");
    expect(page).toContain(
      "Gewartet: 3 von 10 Arbeitstagen. Frist bis 7. Dezember 2026, noch 7 Arbeitstage.",
    );
    expect(page).toContain("Läuft gleichzeitig mit: Informationssicherheit.");
    expect(page).toContain(
      "kostet, ist unbekannt. Es fehlt: Fälle im Jahr, Anteil der Fälle, Minuten je Fall.",
    );
    expect(page).toContain("Personalrat: Entfällt, weil keine Daten über Beschäftigte anfallen.");
  });

  test("reckons what the waiting costs, staff's time in euros as well, with its source", async () => {
    const requestId = await send();
    await estimateRequest(fresh.workshop, home, requestId);
    fresh.setNow(thursday);

    const page = await show(team, requestId);

    // 3 days × 36,500 cases ÷ 365 × 50 % × 12 minutes ÷ 60 = 30 hours; staff: 6 minutes are 15 hours of 40.70 euros.
    expect(page).toContain("Bisher hat das Warten etwa 30 Bürgerstunden gekostet.");
    expect(page).toContain("3 × 36.500 ÷ 365 × 50 % × 12 ÷ 60 ≈ 30 Std.");
    expect(page).toContain("jeder weitere Tag: 10 Std.");
    expect(page).toContain("610 Euro");
    expect(page).toContain("Anhang 8");
  });

  test("is late once its last day is over, and says to whom it went on", async () => {
    const requestId = await send();
    fresh.setNow(afterThePeriod);
    await runApprovalWatch(fresh.workshop, {});

    const page = await show(reader, requestId);

    expect(page).toContain("Die Frist ist am 7. Dezember 2026 abgelaufen, vor 3 Arbeitstagen.");
    expect(page).toContain(
      "Weitergegeben am 10. Dezember 2026, weil niemand entschieden hatte, an: Rolle Leitung.",
    );
  });

  test("is not there for another authority, and takes nothing from it", async () => {
    const requestId = await send();

    const seen = await stranger.get(addressOf(requestId));
    const sent = await stranger.post(addressOf(requestId), {
      intent: "withdraw",
      kind: "given-up",
      reason: "Weil.",
    });

    expect([seen.status, sent.status]).toEqual([404, 404]);
    expect(await show(reader, requestId)).toContain("am Zug");
  });
});

describe("a question back", () => {
  test("is answered by the team; the clock goes on, and the same form sent twice is harmless", async () => {
    const requestId = await send();
    await say(requestId, "data-protection", "question");
    const asked = await show(team, requestId);
    const form = await answerForm(requestId, "Die Löschung macht die Fachstelle nach 30 Tagen.");

    const first = await team.post(addressOf(requestId), form);
    const second = await team.post(addressOf(requestId), form);

    expect(asked).toContain("Auch das Team „Bürgerservice“ ist am Zug");
    expect(asked).toContain("Wer löscht die Daten?");
    expect(asked).toContain("Die Frist ruht, bis das Team geantwortet hat.");
    expect([first.status, second.status]).toEqual([303, 303]);
    const after = await team.get(addressOf(requestId));
    const page = wordsOf(after);
    expect(after.text).toContain("Ihre Antwort ist gesendet.");
    expect(page).toContain("Die Löschung macht die Fachstelle nach 30 Tagen.");
    expect((await roundOf(requestId, "data-protection")).state).toBe("open");
    const { decisions } = await readRequest(fresh.workshop, home.member, requestId);
    expect(decisions.filter(({ kind }) => kind === "answer")).toHaveLength(1);
  });

  test("that is over keeps the words of whoever came too late", async () => {
    const requestId = await send();
    await say(requestId, "data-protection", "question");
    await team.post(addressOf(requestId), await answerForm(requestId, "Nach 30 Tagen."));

    const late = await team.post(addressOf(requestId), await answerForm(requestId, "Meine lange Antwort."));

    expect(late.status).toBe(400);
    expect(wordsOf(late)).toContain("nicht mehr offen");
    expect(wordsOf(late)).toContain("Meine lange Antwort.");
  });

  test("without an answer is asked for again, at the field", async () => {
    const requestId = await send();
    await say(requestId, "data-protection", "question");

    const again = await team.post(addressOf(requestId), await answerForm(requestId, "  "));

    expect(again.status).toBe(400);
    expect(wordsOf(again)).toContain("Bitte füllen Sie dieses Feld aus.");
    expect(again.document.querySelector("#note-data-protection")).not.toBeNull();
  });

  test("is read, not answered, by others", async () => {
    const requestId = await send();
    await say(requestId, "data-protection", "question");

    const seen = await reader.get(addressOf(requestId));
    const sent = await reader.post(addressOf(requestId), await answerForm(requestId, "Nach 30 Tagen."));

    expect(wordsOf(seen)).toContain("Wer löscht die Daten?");
    expect(seen.document.querySelectorAll("main form")).toHaveLength(0);
    expect(sent.status).toBe(403);
  });
});

describe("an approver of the team", () => {
  test("reads before answering where they then no longer decide, and what they granted no longer counts", async () => {
    await aMember(fresh.workshop, home.operator, {
      email: "beides@musterdorf.example",
      role: "approver",
      teamIds: [home.service.teamId],
    });
    const both = await (await openApplication(fresh)).signedIn("beides@musterdorf.example");
    const requestId = await send();
    await say(requestId, "data-protection", "question");

    expect(await show(both, requestId)).toContain(
      "Wenn Sie antworten, entscheiden Sie an Datenschutz und Informationssicherheit nicht mehr mit",
    );
    expect(await show(team, requestId)).not.toContain("nicht mehr mit");
    await both.post(addressOf(requestId), await answerForm(requestId, "Nach 30 Tagen."));
    const station = await both.get(`${addressOf(requestId)}/data-protection`);
    expect(wordsOf(station)).toContain("für das Team eine Rückfrage beantwortet");
  });
});

describe("a refusal", () => {
  test("beside which a question is open offers both: to answer, and to change, which answers it", async () => {
    const requestId = await send();
    await say(requestId, "data-protection", "question");
    await say(requestId, "information-security", "refused");

    const page = await team.get(addressOf(requestId));
    await team.post(addressOf(requestId), await answerForm(requestId, "Nach 30 Tagen."));

    expect(page.document.querySelector("#note-data-protection")).not.toBeNull();
    expect(wordsOf(page)).toContain("gilt sie mit der neuen Fassung als beantwortet");
    expect(page.document.querySelector(`main a[href="/freigaben/${requestId}/aendern"]`)).not.toBeNull();
    expect((await roundOf(requestId, "data-protection")).state).toBe("open");
  });

  test("says what must change and leads there; the next version says what changed and who decides anew", async () => {
    const requestId = await send();
    await say(requestId, "information-security", "granted");
    await say(requestId, "data-protection", "refused");
    const refused = await team.get(addressOf(requestId));
    const request = await readRequest(fresh.workshop, home.member, requestId);

    await changeApproval(
      fresh.workshop,
      home.member,
      requestId,
      aChangeInput(request, {}, { newData: "Name und E-Mail, gelöscht nach 3 Tagen" }),
    );

    expect(wordsOf(refused)).toContain("Abgelehnt von: Datenschutz.");
    expect(wordsOf(refused)).toContain("Was sich ändern müsste: Eine Frist für das Löschen");
    expect(refused.document.querySelector(`main a[href="/freigaben/${requestId}/aendern"]`)).not.toBeNull();
    const page = await show(reader, requestId);
    expect(page).toContain("Fassung 2, gesendet am");
    expect(page).toContain("„Neue Daten“ ist neu formuliert.");
    expect(page).toContain("Name und E-Mail des Vermieters, gelöscht nach 30 Tagen");
    expect(page).toContain("Entscheidet neu. Grund:");
    expect(page).toContain("Eine frühere Runde");
  });
});

describe("an ending", () => {
  test("granted names the conditions", async () => {
    const requestId = await send();
    await say(requestId, "data-protection", "granted-with-condition");
    await say(requestId, "information-security", "granted");

    const page = await show(team, requestId);

    expect(page).toContain("Freigegeben am 23. November 2026");
    expect(page).toContain("Mit Auflage von: Datenschutz.");
    expect(page).toContain("Diese Auflagen sind dabei zu beachten:");
  });

  test("not needed says so, and names no cost of waiting", async () => {
    const page = await show(team, await send({}));

    expect(page).toContain("Diese Änderung braucht keine Freigabe: Keine Station ist nötig.");
    expect(page).not.toContain("Was das Warten");
  });

  test("withdrawn because the need vanished: said first once it has faded, recorded, harmless when sent twice", async () => {
    const requestId = await send();
    fresh.setNow(new Date("2028-11-23T11:00:00Z"));
    await runApprovalWatch(fresh.workshop, {});
    const late = await (await openApplication(fresh)).signedIn(home.memberEmail);
    const faded = await late.get(addressOf(requestId));
    const form = { intent: "withdraw", kind: "need-vanished", reason: "Niemand fragt mehr danach." };

    const answers = [
      await late.post(addressOf(requestId), form),
      await late.post(addressOf(requestId), form),
    ];

    expect(wordsOf(faded)).toContain("Der Bedarf ist verblasst");
    expect(faded.document.querySelector('input[name="kind"]')?.getAttribute("value")).toBe("need-vanished");
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const page = await show(late, requestId);
    expect(page).toContain("Der Bedarf ist verschwunden, während der Antrag wartete.");
    expect(page).toContain("Niemand fragt mehr danach.");
    expect((await findApproval(fresh.workshop, home.member, requestId))?.request.withdrawal?.kind).toBe(
      "need-vanished",
    );
  });

  test("and what faded before it are told in English, with the words of people here marked as German", async () => {
    const requestId = await send();
    fresh.setNow(new Date("2028-11-23T11:00:00Z"));
    await runApprovalWatch(fresh.workshop, {});
    const late = await (await openApplication(fresh)).signedIn(home.memberEmail);
    await late.post("/anzeige", { language: "en", page: addressOf(requestId) });
    const germanParts = async (address: string) => {
      const { document } = await late.get(address);
      return [...document.querySelectorAll("main [lang=de]")].map((part) => part.textContent);
    };
    const found = await findApproval(fresh.workshop, home.member, requestId);
    const sentence = found?.initiative.needs[0]?.sentence;

    const onRequest = await germanParts(addressOf(requestId));
    const onWaits = await germanParts("/was-haengt");
    const form = { intent: "withdraw", kind: "need-vanished", reason: "Niemand fragt mehr danach." };
    await late.post(addressOf(requestId), form);

    expect(onRequest).toContain(sentence);
    expect(onWaits).toContain(sentence);
    expect(await germanParts(addressOf(requestId))).toContain("Niemand fragt mehr danach.");
    expect(await show(late, requestId)).toContain("Reason: Niemand fragt mehr danach.");
  });

  test("that came first keeps the reason of whoever wanted to withdraw", async () => {
    const requestId = await send();
    await say(requestId, "data-protection", "granted");
    await say(requestId, "information-security", "granted");

    const late = await team.post(addressOf(requestId), {
      intent: "withdraw",
      kind: "given-up",
      reason: "Wir haben es uns anders überlegt.",
    });

    expect(late.status).toBe(400);
    expect(wordsOf(late)).toContain("Er lässt sich nicht mehr zurückziehen.");
    expect(wordsOf(late)).toContain("Wir haben es uns anders überlegt.");
  });
});
