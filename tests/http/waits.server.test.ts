import { beforeAll, describe, expect, test } from "vitest";
import { pauseInitiative } from "#features/initiatives/pause-initiative.server.ts";
import {
  aPath,
  aRequestInput,
  anInitiative,
  sayAt,
  someDeciders,
} from "#tests/database/an-approval.server.ts";
import { anAuthority, aService } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { sendApproval } from "#features/approvals/send-approval.server.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";
import type { Answer, Browser } from "./browser.server.ts";

let fresh: FreshWorkshop;
let application: OpenApplication;
let home: TestAuthority;
let member: Browser;
let requestId: string;

const page = "/was-haengt";
const inUse = "Wohnsitz anmelden";

beforeAll(async () => {
  fresh = await freshWorkshop();
  fresh.setNow(new Date("2026-11-09T10:00:00Z"));
  application = await openApplication(fresh);
  home = await anAuthority(fresh.workshop, "musterdorf");
  member = await application.signedIn(home.memberEmail);
  const { approver } = await someDeciders(fresh.workshop, home);
  await aService(fresh.workshop, home.operator, home.teamId, "Straßenschaden melden");
  const path = await aPath(fresh.workshop, home);
  const place = { serviceKey: home.service.key, initiativeId: await anInitiative(fresh.workshop, home) };
  const sent = await sendApproval(fresh.workshop, home.member, place, aRequestInput(path));
  if (sent.outcome !== "sent") throw new Error(sent.outcome);
  ({ requestId } = sent);
  const byHand = await anInitiative(fresh.workshop, home, "Liste zum Ausdrucken");
  await pauseInitiative(
    fresh.workshop,
    home.member,
    { serviceKey: home.service.key, initiativeId: byHand },
    { waitsFor: "Hersteller" },
  );
  await sayAt(fresh.workshop, approver, { requestId, stationKey: "information-security" }, "question");
  fresh.setNow(new Date("2026-11-12T10:00:00Z"));
});

function rowsOf({ document }: Answer): readonly string[] {
  return [...document.querySelectorAll(".journey-bars__row .journey-name__link")].map(
    ({ textContent }) => textContent,
  );
}

const textOf = ({ document }: Answer) =>
  (document.querySelector("main")?.textContent ?? "").replaceAll(/\s+/g, " ");

describe("the page of what is stuck", () => {
  test("shows a request once, names stations and the team, and leads to the request", async () => {
    const answer = await member.get(page);

    expect(answer.status).toBe(200);
    expect([...rowsOf(answer)].sort()).toEqual([
      "Bestätigung direkt vom Vermieter holen",
      "Liste zum Ausdrucken",
    ]);
    expect(textOf(answer)).toContain("wartet auf Datenschutz: 3 Arbeitstage, Frist 10;");
    expect(textOf(answer)).toContain(
      "am Zug ist das Team Bürgerservice, weil etwas gefragt wurde: 3 Arbeitstage",
    );
    expect(textOf(answer)).toContain("wartet auf Hersteller: 3 Arbeitstage");
    expect(answer.document.querySelector(`a[href="/freigaben/${requestId}"]`)?.textContent).toBe(
      "Zum Antrag",
    );
    expect(answer.text).not.toContain("Alex Beispiel:");
  });

  test("says that nobody knows what it costs, and leads to where it is estimated", async () => {
    const answer = await member.get(page);

    expect(textOf(answer)).toContain("Was das Menschen am Tag kostet, hat noch niemand geschätzt.");
    expect(textOf(answer)).toContain("Es fehlt: Fälle im Jahr");
    expect(textOf(answer)).not.toContain("0 Std.");
    expect(
      answer.document.querySelectorAll(
        `.journey-figure__further a[href="/dienste/${home.service.key}/bearbeiten"]`,
      ),
    ).toHaveLength(2);
  });

  test("tells where it waits, and that there are too few to say how long", async () => {
    const rows = [
      ...(await member.get(page)).document.querySelectorAll(".panel > .data-table .data-table__row"),
    ].map(({ textContent }) => textContent);

    expect(rows.find((row) => row.includes("Datenschutz"))).toContain("1 Antrag");
    expect(rows.find((row) => row.includes("Datenschutz"))).toContain(
      "zu wenige, um etwas zu sagen (1 von mindestens 5 Fällen)",
    );
    expect(rows.find((row) => row.includes("Datenschutz"))?.match(/zu wenige/g)).toHaveLength(1);
    expect(rows.some((row) => row.includes("Bürgerservice") && row.includes("1 Antrag"))).toBe(true);
    expect(rows.some((row) => row.includes("0 von 0 beendeten"))).toBe(true);
  });

  test("is chosen by service; at one where nothing waits it says so proudly", async () => {
    const chosen = await member.get(`${page}?service=${home.service.key}`);
    const other = await member.get(`${page}?service=strassenschaden-melden`);

    expect(rowsOf(chosen)).toHaveLength(2);
    expect(chosen.document.querySelector("option[selected]")?.textContent).toBe(inUse);
    expect(rowsOf(other)).toEqual([]);
    expect(textOf(other)).toContain("Bei „Straßenschaden melden“ hängt nichts");
  });

  test.each([
    ["a service that is not there", "service=gibt-es-nicht"],
    ["nothing", "service="],
    ["a list", "service=a&service=b"],
    ["a NUL", "service=%00"],
    ["broken percent-encoding", "service=%E0%A4%A"],
    ["an injection", "service=1'%20or%201=1--"],
    ["5,000 characters", `service=${"a".repeat(5_000)}`],
    ["markup", "service=%3Cscript%3Ealert(1)%3C/script%3E"],
    ["another name", "dienst=wohnsitz-anmelden&sort=1"],
  ])("takes %s in its address for no choice, and hides nothing", async (_, query) => {
    const answer = await member.get(`${page}?${query}`);

    expect(answer.status).toBe(200);
    expect(rowsOf(answer)).toHaveLength(2);
    expect(answer.text).not.toContain("<script>alert(1)");
  });

  test("is proud where nothing waits at all, and shows nothing of another authority", async () => {
    const other = await anAuthority(fresh.workshop, "nebendorf");
    const browser = await application.signedIn(other.memberEmail);

    const answer = await browser.get(page);

    expect(rowsOf(answer)).toEqual([]);
    expect(textOf(answer)).toContain("Nichts hängt");
    expect(textOf(answer)).not.toContain("Datenschutz");
    const foreign = await browser.get(`${page}?service=${home.service.key}`);
    expect([foreign.status, rowsOf(foreign)]).toEqual([200, []]);
  });

  test("sends strangers to sign in, and stands in the navigation and among the places", async () => {
    expect((await application.newBrowser().get(page)).location).toContain("/anmelden");

    const services = await member.get("/dienste");
    const found = await member.get("/suche?q=hängt");

    expect(services.document.querySelector(`nav a[href="${page}"]`)?.textContent).toBe("Was hängt");
    expect(found.document.querySelector(`main a[href="${page}"]`)).not.toBeNull();
  });
});
