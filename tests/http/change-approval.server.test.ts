import { beforeAll, describe, expect, test } from "vitest";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { changeApproval } from "#features/approvals/change-approval.server.ts";
import { withdrawApproval } from "#features/approvals/withdraw-approval.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { harmless } from "#tests/approvals/a-path-content.ts";
import {
  aChangeInput,
  aPath,
  aRequest,
  readRequest,
  sayAt,
  someDeciders,
  someTexts,
} from "#tests/database/an-approval.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { countRows } from "#tests/database/count-rows.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { openApplication } from "./application.server.ts";
import type { Answer, Browser } from "./browser.server.ts";
import { fieldValue } from "./field-value.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let path: { readonly pathId: string; readonly pathVersion: number };
let approver: Actor;
let team: Browser;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  path = await aPath(fresh.workshop, home);
  ({ approver } = await someDeciders(fresh.workshop, home));
  team = await (await openApplication(fresh)).signedIn(home.memberEmail);
});

const send = () => aRequest(fresh.workshop, home, path);
const say = (requestId: string, stationKey: string, decision: Parameters<typeof sayAt>[3]) =>
  sayAt(fresh.workshop, approver, { requestId, stationKey }, decision);
const formOf = (requestId: string) => `/freigaben/${requestId}/aendern`;

/** What the form holds: version 1 as it was sent, but for what is given. */
function typed(
  given: Record<string, string> = {},
  answers: Partial<ScreeningAnswers> = {},
): Record<string, string> {
  const sent = { ...harmless, "new-personal-data": "yes", ...answers };
  const all = Object.entries(sent).map(([question, answer]): [string, string] => [
    question,
    String(answer ?? ""),
  ]);
  return { ...someTexts, ...Object.fromEntries(all), baseVersion: "1", ...given };
}

const check = (requestId: string, fields: Record<string, string>) =>
  team.post(formOf(requestId), { ...fields, intent: "check" });
const sendAfter = (requestId: string, checked: Answer, fields: Record<string, string>) =>
  team.post(formOf(requestId), { ...fields, shown: fieldValue(checked, "shown") ?? "", intent: "send" });
const wordsOf = ({ document }: Answer) =>
  (document.querySelector("main")?.textContent ?? "").replaceAll(/\s+/g, " ");
const flashOf = ({ document }: Answer) => document.querySelector(".flash-message")?.textContent ?? "";

describe("the form of a change", () => {
  test("is filled from the last version, with what must change above it in the approver's words", async () => {
    const requestId = await send();
    await say(requestId, "data-protection", "refused");
    await say(requestId, "information-security", "question");

    const page = await team.get(formOf(requestId));

    expect(fieldValue(page, "newData")).toBe(someTexts.newData);
    expect(page.document.querySelector('[name="new-personal-data"][checked]')?.getAttribute("value")).toBe(
      "yes",
    );
    expect(wordsOf(page)).toMatch(
      /Was sich ändern muss.*Eine Frist für das Löschen.*Grund: Wer löscht die Daten\?.*Datenschutz, Alex Beispiel/,
    );
    expect(wordsOf(page)).toMatch(/Was gefragt wurde.*Wer löscht die Daten\?.*Informationssicherheit/);
  });

  test("says who decides anew and why only those, who is added and what stands, and stores nothing", async () => {
    const requestId = await send();
    await say(requestId, "data-protection", "granted");
    await say(requestId, "information-security", "granted");
    const before = await countRows(fresh);

    const page = await check(
      requestId,
      typed({}, { "new-system-connected": "yes", "cost-in-euros": 20_000 }),
    );

    expect(page.status).toBe(200);
    expect(wordsOf(page)).toContain(
      "Eine Station entscheidet neu. Eine kommt dazu. Eine Entscheidung bleibt.Geändert: Neues System, Kosten.",
    );
    expect(wordsOf(page)).toMatch(
      /Entscheiden neu ?Informationssicherheit.*Aus „Neues System: nein“ wurde „Neues System: ja“\. Danach fragt die Regel dieser Station\./,
    );
    expect(wordsOf(page)).toMatch(
      /Kommen dazu ?Amtsleitung.*Nötig, weil die Änderung in drei Jahren mehr als 10\.000 Euro kostet\./,
    );
    expect(wordsOf(page)).toMatch(/Bleiben entschieden ?Datenschutz ?Die Entscheidung bleibt:/);
    expect(await countRows(fresh)).toEqual(before);
  });

  test("says what falls away, and that nothing is left to decide", async () => {
    const requestId = await send();

    const page = await check(requestId, typed({}, { "new-personal-data": "no" }));

    expect(wordsOf(page)).toContain("Mit dieser Fassung braucht die Änderung keine Freigabe mehr.");
    expect(wordsOf(page)).toMatch(/Fallen weg ?Datenschutz ?Entfällt, weil keine personenbezogenen Daten/);
  });

  test("is sent after the look; the page of the request names the stations that decide anew", async () => {
    const requestId = await send();
    await say(requestId, "data-protection", "granted");
    const fields = typed({ newData: "Nur die E-Mail, gelöscht nach 7 Tagen" });

    const sent = await sendAfter(requestId, await check(requestId, fields), fields);
    const page = await team.get(sent.location);

    expect([sent.status, sent.location]).toEqual([303, `/freigaben/${requestId}`]);
    expect(flashOf(page)).toBe("Die neue Fassung ist gesendet. Neu entscheidet: Datenschutz.");
    expect((await readRequest(fresh.workshop, home.member, requestId)).versions).toHaveLength(2);
  });

  test("that was changed after the look shows what it now sets off instead of sending", async () => {
    const requestId = await send();
    await say(requestId, "data-protection", "granted");
    const checked = await check(requestId, typed({ findings: "Neu geprüft" }));

    const sent = await sendAfter(requestId, checked, typed({ change: "Alles anders." }));

    expect([sent.status, wordsOf(sent)]).toEqual([
      400,
      expect.stringContaining("kommt etwas anderes heraus, als Sie gesehen haben"),
    ]);
    expect((await readRequest(fresh.workshop, home.member, requestId)).versions).toHaveLength(1);
  });

  test("that changes nothing is not sent", async () => {
    const requestId = await send();

    const page = await check(requestId, typed());

    expect([page.status, wordsOf(page)]).toEqual([
      400,
      expect.stringContaining("Sie haben nichts geändert."),
    ]);
  });

  test("of an older version keeps what was typed, shows what the newer one says, and goes on from there", async () => {
    const requestId = await send();
    const request = await readRequest(fresh.workshop, home.member, requestId);
    await changeApproval(
      fresh.workshop,
      home.administrator,
      requestId,
      aChangeInput(request, {}, { risk: "Größer als gedacht." }),
    );
    const fields = typed({ wayBack: "In zwei Minuten" });

    const page = await check(requestId, fields);
    const again = await check(requestId, { ...fields, baseVersion: fieldValue(page, "baseVersion") ?? "" });

    expect([page.status, wordsOf(page)]).toEqual([
      400,
      expect.stringContaining("Inzwischen hat jemand Fassung 2 gesendet."),
    ]);
    expect(wordsOf(page)).toMatch(
      /Was in Fassung 2 anders steht als bei Ihnen.*Risiko ?Größer als gedacht\./,
    );
    expect(fieldValue(page, "wayBack")).toBe("In zwei Minuten");
    expect(page.document.querySelector(`main a[href="/freigaben/${requestId}"]`)).not.toBeNull();
    expect(again.status).toBe(200);
    expect(wordsOf(again)).toContain("Geändert: Risiko, Weg zurück.");
  });

  test("of a withdrawn request says that it is over, also to what was typed meanwhile", async () => {
    const requestId = await send();
    await withdrawApproval(fresh.workshop, home.member, requestId, { kind: "given-up", reason: "Zu teuer." });

    const page = await team.get(formOf(requestId));
    const posted = await check(requestId, typed({ risk: "Keines." }));

    expect(wordsOf(page)).toContain("Dieser Antrag ist abgeschlossen");
    expect(page.document.querySelector("main textarea")).toBeNull();
    expect([posted.status, fieldValue(posted, "risk")]).toEqual([400, "Keines."]);
    expect(wordsOf(posted)).toContain("Gesendet ist nichts.");
  });
});

describe("names in a message", () => {
  test("are shown as words, whatever a cookie holds", async () => {
    const cookie = [...team.cookies, ["wirkstatt-flash", encodeURIComponent("approval-changed:1:<script>:9")]]
      .map((pair) => pair.join("="))
      .join("; ");

    const page = await team.get("/dienste", { headers: { cookie } });

    expect(page.text).not.toContain("<script>:9");
    expect(page.text).toContain("Neu entscheidet: &lt;script&gt;:9.");
  });
});
