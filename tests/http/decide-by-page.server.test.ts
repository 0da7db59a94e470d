import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#features/actors/actor.ts";
import { answerQuestion } from "#features/approvals/answer-question.server.ts";
import { getLastVersion } from "#features/approvals/approval.ts";
import { changeApproval } from "#features/approvals/change-approval.server.ts";
import { withdrawApproval } from "#features/approvals/withdraw-approval.server.ts";
import {
  aChangeInput,
  aPath,
  aRequest,
  readRequest,
  sayAt,
  someDeciders,
} from "#tests/database/an-approval.server.ts";
import { aMember, anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";
import type { Answer, Browser } from "./browser.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let path: Awaited<ReturnType<typeof aPath>>;
let approver: Actor;
let application: OpenApplication;
let approverBrowser: Browser;
let standIn: Browser;
let requestId: string;

const monday = new Date("2026-11-23T11:00:00Z");

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "nord");
  ({ approver } = await someDeciders(fresh.workshop, home));
  path = await aPath(fresh.workshop, home);
  application = await openApplication(fresh);
  approverBrowser = await application.signedIn("freigabe@nord.example");
  standIn = await application.signedIn("leitung@nord.example");
});

beforeEach(async () => {
  fresh.setNow(monday);
  requestId = await aRequest(fresh.workshop, home, path);
});

const place = (stationKey = "data-protection") => ({ requestId, stationKey });
const address = (stationKey = "data-protection") => `/freigaben/${requestId}/${stationKey}`;
const leadOf = ({ document }: Answer) => textOf(document, ".page-title__lead");
const mainOf = ({ document }: Answer) => textOf(document, "main");
const textOf = (document: Document, selector: string) =>
  (document.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim();

/** The form as the page sends it, with what somebody filled in. */
function fillIn({ document }: Answer, typed: Readonly<Record<string, string>>) {
  const hidden = [...document.querySelectorAll("form.decision-form input[type=hidden]")].map(
    (input): [string, string] => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""],
  );
  return { ...Object.fromEntries(hidden), ...typed };
}

async function readCurrent(stationKey = "data-protection") {
  const request = await readRequest(fresh.workshop, home.member, requestId);
  const round = request.rounds.find((one) => one.stationKey === stationKey && one.isCurrent);
  return { request, round, last: request.decisions.at(-1) };
}

describe("an approver", () => {
  test("reads the page in English and hears in German what the authority wrote in German", async () => {
    const reader = await application.signedIn("freigabe@nord.example");
    const langs = async () => {
      const { document } = await reader.get(address());
      const parts = [...document.querySelectorAll("main [lang]")].map(
        (part) => `${part.getAttribute("lang")} ${part.textContent}`,
      );
      return [document.documentElement.lang, parts] as const;
    };
    const { change } = getLastVersion(await readRequest(fresh.workshop, home.member, requestId));
    const [german, germanParts] = await langs();
    await reader.post("/anzeige", { language: "en", page: address() });
    const [english, englishParts] = await langs();

    expect([german, germanParts]).toEqual(["de", []]);
    expect(english).toBe("en");
    expect(englishParts).toContain("de Datenschutz");
    expect(englishParts).toContain(`de ${change}`);
  });

  test("decides on the third page after signing in, and is told what happens next", async () => {
    const list = await approverBrowser.get("/freigaben");
    const href = [...list.document.querySelectorAll("main a")]
      .map((link) => link.getAttribute("href") ?? "")
      .find((one) => one === address());
    const station = await approverBrowser.get(href ?? "");
    const sent = await approverBrowser.post(address(), fillIn(station, { decision: "granted" }));
    const done = await approverBrowser.get(sent.location);

    expect([sent.status, sent.location]).toEqual([303, "/freigaben"]);
    expect(textOf(done.document, "[role=status]")).toContain("Jetzt entscheiden die anderen Stationen.");
    expect((await readCurrent()).round?.state).toBe("granted");
  });

  test("reads who decides until when, and that the costs of waiting are unknown, before anything is chosen", async () => {
    const station = await approverBrowser.get(address());

    expect(leadOf(station)).toBe(
      "Sie entscheiden als Datenschutz. Frist: noch zehn Arbeitstage, bis zum 7. Dezember 2026. " +
        "Was jeder weitere Tag Menschen kostet, ist unbekannt.",
    );
    expect(station.document.querySelectorAll("input[type=radio]")).toHaveLength(4);
    expect(station.document.querySelectorAll("input[checked]")).toHaveLength(0);
    expect(mainOf(station)).toContain("Nur zwei von vier Stationen des Freigabewegs sind");
    expect(mainOf(station)).toContain("Personalrat entfällt, weil keine Daten über Beschäftigte anfallen");
  });

  test("hears that the deadline is over and since when", async () => {
    fresh.setNow(new Date("2026-12-09T11:00:00Z"));

    expect(leadOf(await approverBrowser.get(address()))).toContain(
      "Frist: seit zwei Arbeitstagen abgelaufen.",
    );
  });

  test("keeps what was typed where something is missing, and is led to the field", async () => {
    const station = await approverBrowser.get(address());

    const typed = { decision: "refused", note: "Zu viele Daten.", mustChange: " " };
    const again = await approverBrowser.post(address(), fillIn(station, typed));

    expect(again.status).toBe(400);
    expect(again.document.querySelector("#note")?.textContent).toBe("Zu viele Daten.");
    expect(again.document.querySelector("input[checked]")?.getAttribute("value")).toBe("refused");
    expect(again.document.querySelector(".error-summary a")?.getAttribute("href")).toBe("#mustChange");
    expect((await readCurrent()).round?.state).toBe("open");
  });

  test("is told what was asked and answered in this round", async () => {
    await sayAt(fresh.workshop, approver, place(), "question");
    const { round } = await readCurrent();
    const answer = { note: "Das Fachverfahren löscht sie.", roundId: round?.id ?? "" };

    const resting = await approverBrowser.get(address());
    await answerQuestion(fresh.workshop, home.member, place(), answer);
    const answered = await approverBrowser.get(address());

    expect(leadOf(resting)).toContain("Die Frist ruht, bis es antwortet.");
    expect(resting.document.querySelectorAll("input[type=radio]")).toHaveLength(3);
    expect(mainOf(answered)).toMatch(/Wer löscht die Daten\?.*Das Fachverfahren löscht sie\./);
  });

  test("reads why a station is asked again, and what it had said", async () => {
    await sayAt(fresh.workshop, approver, place(), "granted-with-condition");
    const { request } = await readCurrent();
    const change = aChangeInput(request, {}, { newData: "Auch der Familienstand" });
    await changeApproval(fresh.workshop, home.member, requestId, change);

    const station = await approverBrowser.get(address());

    expect(mainOf(station)).toContain("„Neue Daten“ ist neu formuliert.");
    expect(mainOf(station)).toContain("Vorher: „Name und E-Mail des Vermieters, gelöscht nach 30 Tagen“");
    expect(mainOf(station)).toMatch(/Erteilt mit Auflage ?Wer löscht die Daten\?/);
  });
});

describe("a stand-in", () => {
  test("decides in the own name, and both pages say so", async () => {
    const station = await standIn.get(address());
    await standIn.post(address(), fillIn(station, { decision: "granted" }));
    const { last } = await readCurrent();

    expect(leadOf(station)).toContain("Sie entscheiden als Datenschutz, in Vertretung.");
    expect(mainOf(station)).toContain("Wird mit Ihrem Namen und der Vertretung im Protokoll");
    expect([last?.capacity, last?.memberId === approver.memberId]).toEqual(["stand-in", false]);
    expect(mainOf(await standIn.get(address()))).toContain("Alex Beispiel, in Vertretung");
  });
});

describe("whoever comes too late", () => {
  test("reads what the other decided and finds the own remark", async () => {
    const [mine, theirs] = [await standIn.get(address()), await approverBrowser.get(address())];
    await approverBrowser.post(address(), fillIn(theirs, { decision: "granted" }));

    const typed = { decision: "refused", note: "Zu riskant.", mustChange: "Weniger Daten" };
    const late = await standIn.post(address(), fillIn(mine, typed));

    expect(late.status).toBe(409);
    expect(leadOf(late)).toBe("Datenschutz hat am 23. November 2026 entschieden: erteilt.");
    expect(textOf(late.document, "[role=alert]")).toContain("Diese Station hat inzwischen entschieden.");
    expect(late.document.querySelector("#note")?.textContent).toBe("Zu riskant.");
    expect(late.document.querySelector("#mustChange")?.textContent).toBe("Weniger Daten");
    expect((await readCurrent()).request.decisions).toHaveLength(1);
  });

  test("reads what has changed since, keeps the remark and chooses anew", async () => {
    const station = await approverBrowser.get(address());
    const { request } = await readCurrent();
    const change = aChangeInput(request, { "special-categories": "yes" }, { risk: "Ein anderes Risiko." });
    await changeApproval(fresh.workshop, home.member, requestId, change);

    const typed = { decision: "granted-with-condition", note: "Nach 30 Tagen löschen." };
    const late = await approverBrowser.post(address(), fillIn(station, typed));
    const now = await approverBrowser.post(address(), fillIn(late, typed));

    expect(late.status).toBe(409);
    expect(mainOf(late)).toMatch(/Neu in Fassung 2.*„Risiko“ ist neu formuliert/);
    expect(mainOf(late)).toContain("Aus „Besonders geschützte Daten: nein“ wurde");
    expect(late.document.querySelector("#note")?.textContent).toBe("Nach 30 Tagen löschen.");
    expect(late.document.querySelectorAll("input[checked]")).toHaveLength(0);
    expect(now.status).toBe(303);
  });
});

describe("who may not decide here", () => {
  test("is told that it is the own request, by page and by form", async () => {
    const email = "beides@nord.example";
    const both = await aMember(fresh.workshop, home.operator, {
      email,
      role: "approver",
      teamIds: [home.teamId],
    });
    requestId = await aRequest(fresh.workshop, { ...home, member: both }, path);
    const browser = await application.signedIn(email);
    const { round } = await readCurrent();

    const page = await browser.get(address());
    const fields = { decision: "granted", roundId: round?.id ?? "", versionNumber: "1", note: "Passt." };
    const sent = await browser.post(address(), fields);

    expect(leadOf(page)).toContain("Das ist Ihr eigener Antrag: Wer ihn gesendet, geändert");
    expect(page.document.querySelectorAll("input[type=radio]")).toHaveLength(0);
    expect(sent.status).toBe(403);
    expect(sent.document.querySelector("#note")?.textContent).toBe("Passt.");
    expect((await readCurrent()).round?.state).toBe("open");
  });

  test("reads who decides", async () => {
    const browser = await application.signedIn(home.memberEmail);

    const page = await browser.get(address());

    expect(leadOf(page)).toContain("Hier entscheidet Datenschutz, nicht Sie.");
    expect(mainOf(page)).toMatch(/Zuständig ?Rolle Freigabe/);
  });

  test("reads for whom a station waits, that it is not needed, or that the request is withdrawn", async () => {
    requestId = await aRequest(fresh.workshop, home, path, {
      "new-personal-data": "yes",
      "cost-in-euros": 20_000,
    });
    const waiting = await approverBrowser.get(address("leadership"));
    const spared = await approverBrowser.get(address("staff-council"));
    await withdrawApproval(fresh.workshop, home.member, requestId, {
      kind: "given-up",
      reason: "Kein Geld mehr.",
    });
    const withdrawn = await approverBrowser.get(address());

    expect(leadOf(waiting)).toBe(
      "Amtsleitung ist noch nicht an der Reihe. Zuerst: Datenschutz und Informationssicherheit.",
    );
    expect(leadOf(spared)).toBe("Personalrat ist für diese Änderung nicht nötig.");
    expect(leadOf(withdrawn)).toContain("zurückgezogen. Hier ist nichts mehr zu entscheiden.");
    expect(mainOf(withdrawn)).toContain("Kein Geld mehr.");
  });
});

describe("the list of approvals", () => {
  test("tells a team that a station asks back, and leads to the request", async () => {
    await sayAt(fresh.workshop, approver, place(), "question");
    const browser = await application.signedIn(home.memberEmail);

    const list = await browser.get("/freigaben");

    expect(leadOf(list)).toMatch(/Ihr Team am Zug/);
    expect(mainOf(list)).toContain("Eine Station fragt zurück.");
  });

  test("is empty at first, and teaches how an approval begins", async () => {
    await anAuthority(fresh.workshop, "leer");
    const browser = await application.signedIn("mitglied@leer.example");

    const list = await browser.get("/freigaben");

    expect(mainOf(list)).toContain("Eine Freigabe beginnt bei einem Vorhaben");
    expect([...list.document.querySelectorAll("main a")].map((one) => one.getAttribute("href"))).toEqual([
      "/dienste",
      "/freigabewege",
    ]);
  });

  test("offers the journal to those who may read it, and takes any page number", async () => {
    const administrator = await application.signedIn("verwaltung@nord.example");

    for (const query of ["", "?page=99", "?page=-1", "?page=x", "?page=9999999999999"]) {
      expect((await administrator.get(`/freigaben${query}`)).status).toBe(200);
    }
    expect((await administrator.get("/freigaben")).text).toContain("/freigaben/protokoll.xes");
    expect((await approverBrowser.get("/freigaben")).text).not.toContain("/freigaben/protokoll.xes");
  });
});
