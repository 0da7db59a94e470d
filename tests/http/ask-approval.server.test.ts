import { beforeAll, describe, expect, test } from "vitest";
import { changeLimits } from "#features/approval-paths/change-limits.server.ts";
import { retirePath } from "#features/approval-paths/retire-path.server.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { endInitiative } from "#features/initiatives/end-initiative.server.ts";
import { listApprovalsOfInitiative } from "#features/approvals/find-approval.server.ts";
import { harmless, someLimits } from "#tests/approvals/a-path-content.ts";
import {
  aPath,
  aRequestInput,
  anInitiative,
  someDeciders,
  someTexts,
} from "#tests/database/an-approval.server.ts";
import { aMember, anAuthority, testPassword } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { countRows } from "#tests/database/count-rows.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { sendApproval } from "#features/approvals/send-approval.server.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";
import type { Answer, Browser } from "./browser.server.ts";
import { fieldValue } from "./field-value.server.ts";

let fresh: FreshWorkshop;
let application: OpenApplication;
/** Most tests share one; where a path changes, they have their own. */
let house: House;

beforeAll(async () => {
  fresh = await freshWorkshop();
  application = await openApplication(fresh);
  house = await aHouse("musterdorf");
});

type House = {
  readonly home: TestAuthority;
  readonly browser: Browser;
  readonly path: { readonly pathId: string; readonly pathVersion: number };
};

/** An authority with deciders and one path, and a browser of the team. */
async function aHouse(key: string): Promise<House> {
  const home = await anAuthority(fresh.workshop, key);
  await someDeciders(fresh.workshop, home);
  const path = await aPath(fresh.workshop, home);
  return { home, browser: await application.signedIn(home.memberEmail), path };
}

const pageOf = ({ home }: House, initiativeId: string) =>
  `/dienste/${home.service.key}/vorhaben/${initiativeId}`;
const formOf = (house: House, initiativeId: string) => `${pageOf(house, initiativeId)}/freigabe`;

/** What the form holds once somebody has filled it in. */
function typed(pathId: string, answers: Partial<ScreeningAnswers> = {}): Record<string, string> {
  const all = Object.entries({ ...harmless, ...answers }).map(([question, answer]): [string, string] => [
    question,
    String(answer ?? ""),
  ]);
  return { ...someTexts, ...Object.fromEntries(all), pathId };
}

/** Sends the form and, with what the page then holds, sends it again as the button does. */
async function checkAndSend(
  { browser }: Pick<House, "browser">,
  address: string,
  fields: Record<string, string>,
  changed: Record<string, string> = {},
): Promise<{ readonly checked: Answer; readonly sent: Answer }> {
  const checked = await browser.post(address, { ...fields, intent: "check" });
  const sent = await browser.post(address, { ...fields, ...hiddenIn(checked), ...changed, intent: "send" });
  return { checked, sent };
}

function hiddenIn(answer: Answer): Record<string, string> {
  return {
    pathVersion: fieldValue(answer, "pathVersion") ?? "",
    shown: fieldValue(answer, "shown") ?? "",
  };
}

const wordsOf = ({ document }: Answer) =>
  (document.querySelector("main")?.textContent ?? "").replaceAll(/\s+/g, " ");
const buttonsOf = ({ document }: Answer) =>
  [...document.querySelectorAll("main button:not([hidden])")].map(({ textContent }) => textContent);
const personalData = { "new-personal-data": "yes" } as const;

describe("the form of a request", () => {
  test("takes over what the initiative says, and preselects no answer", async () => {
    const page = await house.browser.get(formOf(house, await anInitiative(fresh.workshop, house.home)));

    expect(fieldValue(page, "change")).toBe("Vermieter bestätigen online.");
    expect(page.document.querySelectorAll("input[checked]")).toHaveLength(0);
    expect(wordsOf(page)).toContain("Neu Zugezogene müssen wissen, welche Papiere sie brauchen");
    expect(page.document.querySelectorAll('[name="pathId"]')).toHaveLength(1);
    expect(buttonsOf(page)).toEqual(["Stationen ansehen"]);
  });

  test("first shows the stations: each with reason, people, last day and silence, and what is spared; it stores nothing", async () => {
    const address = formOf(house, await anInitiative(fresh.workshop, house.home));
    const before = await countRows(fresh);

    const page = await house.browser.post(address, {
      ...typed(house.path.pathId, { ...personalData, "cost-in-euros": 20_000 }),
      intent: "check",
    });

    expect(page.status).toBe(200);
    const words = wordsOf(page);
    expect(words).toContain("Diese Änderung braucht 3 von 4 Stationen.");
    expect(words).toContain("Risikoklasse: mittel, weil: Neue personenbezogene Daten: ja.");
    expect(words).toContain("Nötig, weil personenbezogene Daten neu erhoben oder anders genutzt werden.");
    expect(words).toContain("Öffnet sofort, gleichzeitig mit Informationssicherheit.");
    expect(words).toContain("Öffnet, wenn Datenschutz und Informationssicherheit erteilt haben.");
    expect(words).toContain("Es entscheiden: Alex Beispiel und Alex Beispiel. Vertretung: Alex Beispiel.");
    expect(words).toContain("Schweigt die Station bis zum Ende der Frist, geht sie an Alex Beispiel.");
    expect(words).toContain("10 Arbeitstage · Frist bis 7. Dezember 2026");
    expect(words).toContain("10 Arbeitstage · Frist bis 21. Dezember 2026");
    expect(words).toContain("endet die letzte Frist am 21. Dezember 2026.");
    expect(words).toContain("Personalrat: entfällt, weil keine Daten über Beschäftigte anfallen.");
    expect(words).toContain("Hausregel: Amtsleitung");
    expect(fieldValue(page, "risk")).toBe(someTexts.risk);
    expect(page.document.querySelector('[name="new-personal-data"][checked]')?.getAttribute("value")).toBe(
      "yes",
    );
    expect(await countRows(fresh)).toEqual(before);
  });

  test("is sent with what was shown, and the page of the request says so; sent again, it leads there", async () => {
    const initiativeId = await anInitiative(fresh.workshop, house.home);
    const address = formOf(house, initiativeId);
    const fields = typed(house.path.pathId, personalData);

    const { checked, sent } = await checkAndSend(house, address, fields);
    const after = await countRows(fresh);
    const again = await house.browser.post(address, { ...fields, ...hiddenIn(checked), intent: "send" });
    const asked = await house.browser.get(address);

    const [request] = await listApprovalsOfInitiative(fresh.workshop, house.home.member, initiativeId);
    expect([sent.status, sent.location]).toEqual([303, `/freigaben/${request?.request.id}`]);
    expect(sent.setCookies.join()).toContain("approval-sent");
    expect([again.status, again.location]).toEqual([303, sent.location]);
    expect([asked.status, asked.location]).toEqual([302, sent.location]);
    expect(await countRows(fresh)).toEqual(after);
    expect(wordsOf(await house.browser.get(sent.location))).toContain("Informationssicherheit");
  });

  test("shows the stations before it sends, whatever button it was", async () => {
    const address = formOf(house, await anInitiative(fresh.workshop, house.home));
    const before = await countRows(fresh);

    const page = await house.browser.post(address, { ...typed(house.path.pathId), intent: "send" });

    expect([page.status, buttonsOf(page)]).toEqual([
      200,
      ["Festhalten und beginnen", "Stationen noch einmal ansehen"],
    ]);
    expect(await countRows(fresh)).toEqual(before);
  });

  test("that was changed after the look shows the other stations instead of sending", async () => {
    const address = formOf(house, await anInitiative(fresh.workshop, house.home));

    const { sent } = await checkAndSend(house, address, typed(house.path.pathId), {
      "new-personal-data": "yes",
    });

    expect([sent.status, wordsOf(sent)]).toEqual([
      400,
      expect.stringContaining("kommt etwas anderes heraus, als Sie gesehen haben"),
    ]);
    expect(wordsOf(sent)).toContain("Diese Änderung braucht 2 von 4 Stationen.");
  });

  test("shows the stations again where the path has a newer version, and then sends by that one", async () => {
    const own = await aHouse("neuerweg");
    const initiativeId = await anInitiative(fresh.workshop, own.home);
    const address = formOf(own, initiativeId);
    const fields = typed(own.path.pathId, personalData);
    const checked = await own.browser.post(address, { ...fields, intent: "check" });
    const changed = await changeLimits(fresh.workshop, own.home.administrator, own.path.pathId, {
      basedOn: 1,
      limits: { ...someLimits, smallShareInPercent: 7 },
    });

    const sent = await own.browser.post(address, { ...fields, ...hiddenIn(checked), intent: "send" });
    const then = await own.browser.post(address, { ...fields, ...hiddenIn(sent), intent: "send" });

    expect(changed.outcome).toBe("changed");
    expect([sent.status, wordsOf(sent)]).toEqual([
      400,
      expect.stringContaining("Der Freigabeweg wurde inzwischen geändert."),
    ]);
    expect(then.status).toBe(303);
    const [request] = await listApprovalsOfInitiative(fresh.workshop, own.home.member, initiativeId);
    expect(request?.request.path.versionNumber).toBe(2);
  });
});

describe("a change that needs no station", () => {
  test("is told so proudly, goes on record with one button, and the initiative says since when it may begin", async () => {
    const initiativeId = await anInitiative(fresh.workshop, house.home);

    const { checked, sent } = await checkAndSend(
      house,
      formOf(house, initiativeId),
      typed(house.path.pathId),
    );
    const page = await house.browser.get(sent.location);

    expect(checked.document.querySelector("h2.error-summary__heading")).toBeNull();
    expect(wordsOf(checked)).toContain("Diese Änderung braucht keine Freigabe.");
    expect(wordsOf(checked)).toContain("Risikoklasse: gering");
    expect([sent.status, sent.location]).toEqual([303, pageOf(house, initiativeId)]);
    expect(wordsOf(page)).toContain(
      "Diese Änderung braucht keine Freigabe. Seit dem 23. November 2026 darf sie beginnen.",
    );
    expect(wordsOf(page)).toContain("Vorhaben beenden …");
  });
});

describe("what is in the way of a request", () => {
  test("no path in force: the page says what a path is, and who can create one", async () => {
    const home = await anAuthority(fresh.workshop, "weglos");
    const address = `/dienste/${home.service.key}/vorhaben/${await anInitiative(fresh.workshop, home)}/freigabe`;
    const member = await application.signedIn(home.memberEmail);
    const administrator = await application.signedIn("verwaltung@weglos.example");

    const [asMember, asAdministrator] = [await member.get(address), await administrator.get(address)];

    expect(wordsOf(asMember)).toContain(
      "Ein Freigabeweg sagt, welche Stationen Ihre Behörde wirklich verlangt",
    );
    expect(wordsOf(asMember)).toContain("Anlegen können ihn: Alex Beispiel.");
    expect(asMember.document.querySelector('main a[href="/freigabewege"]')).toBeNull();
    expect(asAdministrator.document.querySelector('main a[href="/freigabewege"]')).not.toBeNull();
  });

  test("several paths: none is chosen for anybody, and the stations are those of the chosen one", async () => {
    const own = await aHouse("zweiwege");
    const second = await aPath(fresh.workshop, own.home, { stations: [], limits: someLimits });
    const address = formOf(own, await anInitiative(fresh.workshop, own.home));
    const { pathId: _none, ...withoutPath } = typed(own.path.pathId, personalData);

    const page = await own.browser.get(address);
    const unchosen = await own.browser.post(address, { ...withoutPath, intent: "check" });
    const chosen = await own.browser.post(address, {
      ...withoutPath,
      pathId: second.pathId,
      intent: "check",
    });

    expect(page.document.querySelectorAll('[name="pathId"][type="radio"]')).toHaveLength(2);
    expect(page.document.querySelectorAll('[name="pathId"][checked]')).toHaveLength(0);
    expect([unchosen.status, wordsOf(unchosen)]).toEqual([
      400,
      expect.stringContaining("Freigabeweg: Bitte wählen Sie etwas aus."),
    ]);
    expect(wordsOf(chosen)).toContain("Der Freigabeweg verlangt keine Station.");
  });

  test("a path that was retired meanwhile: what was typed stays, and another one is asked for", async () => {
    const own = await aHouse("stillgelegt");
    const address = formOf(own, await anInitiative(fresh.workshop, own.home));
    const fields = typed(own.path.pathId, personalData);
    await retirePath(fresh.workshop, own.home.administrator, own.path.pathId);

    const page = await own.browser.post(address, { ...fields, intent: "check" });

    expect([page.status, wordsOf(page)]).toEqual([
      400,
      expect.stringContaining("Diesen Freigabeweg gibt es nicht mehr."),
    ]);
    expect(fieldValue(page, "risk")).toBe(someTexts.risk);
  });

  test("an initiative that has ended: the page says so, and keeps what was typed", async () => {
    const initiativeId = await anInitiative(fresh.workshop, house.home);
    const place = { serviceKey: house.home.service.key, initiativeId };
    await endInitiative(fresh.workshop, house.home.member, place, { ending: "done", reason: "Fertig." });

    const page = await house.browser.get(formOf(house, initiativeId));
    const posted = await house.browser.post(formOf(house, initiativeId), {
      ...typed(house.path.pathId),
      intent: "check",
    });
    const initiative = await house.browser.get(pageOf(house, initiativeId));

    expect(wordsOf(page)).toContain("Dieses Vorhaben ist beendet");
    expect(buttonsOf(page)).toEqual([]);
    expect([posted.status, wordsOf(posted)]).toEqual([
      400,
      expect.stringContaining("Das Vorhaben ist inzwischen beendet. Gesendet ist nichts."),
    ]);
    expect(fieldValue(posted, "risk")).toBe(someTexts.risk);
    expect(initiative.document.querySelector(`a[href="${formOf(house, initiativeId)}"]`)).toBeNull();
  });

  test("a station at which nobody else could decide: it is named, with the way out, and cannot be sent", async () => {
    const home = await anAuthority(fresh.workshop, "einsam");
    const path = await aPath(fresh.workshop, home);
    const browser = await application.signedIn(home.memberEmail);
    const address = `/dienste/${home.service.key}/vorhaben/${await anInitiative(fresh.workshop, home)}/freigabe`;

    const { checked, sent } = await checkAndSend({ browser }, address, typed(path.pathId, personalData));

    expect(buttonsOf(checked)).toEqual(["Stationen noch einmal ansehen"]);
    for (const page of [checked, sent]) {
      expect(wordsOf(page)).toContain(
        "Bei Datenschutz und Informationssicherheit kann niemand außer Ihnen entscheiden",
      );
      expect(wordsOf(page)).toContain("Ändern können ihn: Alex Beispiel.");
    }
  });

  test("not being of the team", async () => {
    const email = "liest@musterdorf.example";
    await aMember(fresh.workshop, house.home.operator, { email, role: "member", teamIds: [] });
    const reader = application.newBrowser();
    await reader.signIn(email, testPassword);
    const initiativeId = await anInitiative(fresh.workshop, house.home);

    const page = await reader.get(formOf(house, initiativeId));
    const sent = await reader.post(formOf(house, initiativeId), {
      ...typed(house.path.pathId),
      intent: "check",
    });
    const initiative = await reader.get(pageOf(house, initiativeId));

    expect([page.status, sent.status]).toEqual([403, 403]);
    expect(wordsOf(initiative)).toContain("Noch ist keine Freigabe beantragt.");
    expect(initiative.document.querySelector(`a[href="${formOf(house, initiativeId)}"]`)).toBeNull();
  });
});

describe("the page of an initiative", () => {
  test("says whose turn it is and since when, and offers no ending and no waiting by hand meanwhile", async () => {
    const initiativeId = await anInitiative(fresh.workshop, house.home);
    const place = { serviceKey: house.home.service.key, initiativeId };
    const before = await house.browser.get(pageOf(house, initiativeId));
    await sendApproval(fresh.workshop, house.home.member, place, aRequestInput(house.path));

    const page = await house.browser.get(pageOf(house, initiativeId));

    expect(wordsOf(before)).toContain("Zehn Fragen zeigen, welche Stationen diese Änderung braucht");
    expect(wordsOf(before)).toContain("Vorhaben beenden …");
    expect(wordsOf(page)).toContain("Am Zug: Datenschutz und Informationssicherheit.");
    expect(wordsOf(page)).toContain("Der Antrag wurde heute gesendet.");
    expect(wordsOf(page)).toContain(
      "Beenden lässt es sich erst, wenn er entschieden oder zurückgezogen ist.",
    );
    expect(buttonsOf(page)).toEqual([]);
    expect(page.document.querySelector(`a[href="${formOf(house, initiativeId)}"]`)).toBeNull();
  });
});
