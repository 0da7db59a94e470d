import { beforeAll, describe, expect, test } from "vitest";
import { createPath } from "#features/approval-paths/create-path.server.ts";
import { renamePath } from "#features/approval-paths/rename-path.server.ts";
import { listMembers } from "#features/members/list-members.server.ts";
import { twoAuthorities } from "#tests/walls/two-authorities.server.ts";
import type { TwoAuthorities } from "#tests/walls/two-authorities.server.ts";
import { openApplication } from "./application.server.ts";
import type { Answer, Browser } from "./browser.server.ts";
import { fieldValue } from "./field-value.server.ts";

let both: TwoAuthorities;
let member: Browser;
let administrator: Browser;
let made = 0;

beforeAll(async () => {
  both = await twoAuthorities();
  const application = await openApplication(both.fresh);
  member = await application.signedIn(both.ours.memberEmail);
  administrator = await application.signedIn("verwaltung@aachdorf.example");
});

/** A new path from the federal template; answers its address. */
async function aNewPath(): Promise<string> {
  const name = `Bund ${(made += 1)}`;
  const created = await createPath(both.fresh.workshop, both.ours.operator, { name, template: "bund" });
  if (created.outcome !== "created") throw new Error(created.outcome);
  return `/freigabewege/${created.pathId}`;
}

function wordsOf({ document }: Answer): string {
  return (document.querySelector("main")?.textContent ?? "").replaceAll(/\s+/g, " ");
}

/** What is ticked or chosen in a form, by field. */
function chosenOf({ document }: Answer, name: string): readonly string[] {
  return [...document.querySelectorAll(`input[name="${name}"][checked]`)].map(
    (input) => input.getAttribute("value") ?? "",
  );
}

const typed = {
  basedOn: "1",
  name: "Datenschutz",
  subject: "data-protection",
  looksAt: "Löschung",
  "reason.kind": "order",
  "reason.source": "Anweisung 7",
  "rule.when": "all",
  "rule.new-personal-data": "yes",
  "rule.cost-in-euros": "1.500",
  "deciders.roles": ["approver", "leadership"],
  "standIns.roles": ["administrator"],
  periodInWorkingDays: "12",
  "silence.means": "escalated",
  "silence.roles": ["leadership", "administrator"],
  after: ["haushalt", "personalrat"],
  isConfirmed: "yes",
};

test("a path's page hands out no name that it does not show, also not in the browser's data", async () => {
  const path = await aNewPath();
  const { workshop } = both.fresh;
  const members = await listMembers(workshop, both.ours.operator);

  const pages = [await member.get(path), await member.get(`${path}.data`)];

  const others = members.filter(({ email }) => email !== both.ours.memberEmail);
  expect(others.length).toBeGreaterThan(0);
  for (const { text } of pages) {
    expect(text).toContain("Datenschutz");
    expect(others.filter(({ id }) => text.includes(id))).toEqual([]);
  }
});

describe("a station's form", () => {
  test("made from an older version keeps everything that was typed, and counts when it is sent again", async () => {
    const path = await aNewPath();
    await administrator.post(path, { intent: "confirm", stationKey: "vergabe", basedOn: "1" });

    const late = await administrator.post(`${path}/stationen/datenschutz`, typed);

    expect(late.status).toBe(400);
    expect(wordsOf(late)).toContain("Jemand anders hat diesen Freigabeweg inzwischen gespeichert.");
    expect(fieldValue(late, "basedOn")).toBe("2");
    expect(fieldValue(late, "periodInWorkingDays")).toBe("12");
    expect(fieldValue(late, "rule.cost-in-euros")).toBe("1.500");
    expect(fieldValue(late, "rule.new-personal-data")).toBe("yes");
    expect(chosenOf(late, "reason.kind")).toEqual(["order"]);
    expect(chosenOf(late, "deciders.roles")).toEqual(["approver", "leadership"]);
    expect(chosenOf(late, "standIns.roles")).toEqual(["administrator"]);
    expect(chosenOf(late, "silence.roles")).toEqual(["leadership", "administrator"]);
    expect(chosenOf(late, "after")).toEqual(["personalrat", "haushalt"]);
    expect(chosenOf(late, "isConfirmed")).toEqual(["yes"]);

    const again = await administrator.post(`${path}/stationen/datenschutz`, { ...typed, basedOn: "2" });

    expect([again.status, again.location]).toEqual([303, path]);
    expect(wordsOf(await administrator.get(path))).toContain(
      "Nötig nur, wenn personenbezogene Daten neu erhoben oder anders genutzt werden und wenn die Änderung in drei Jahren mehr als 1.500 Euro kostet.",
    );
  });
});

describe("a path's page", () => {
  test("says what silence means, and draws what waits behind what it waits for", async () => {
    const words = wordsOf(await member.get(`${await aNewPath()}?sprache=de`));

    expect(words).toContain("10 Arbeitstage. Schweigen gilt danach als Zustimmung (BPersVG § 70 Abs. 3).");
    expect(words).toContain("20 Arbeitstage, nach: Haushalt");
    expect(words).toContain("mehr als 50 Prozent: Abteilungsleitung (nur zusammen mit anderem)");
  });

  test("warns where nobody of the authority could decide", async () => {
    const path = await aNewPath();
    const roles = { "deciders.roles": "leadership", "standIns.roles": [] };

    await administrator.post(`${path}/stationen/datenschutz`, { ...typed, ...roles });

    expect(wordsOf(await member.get(path))).toContain("Zurzeit kann hier niemand entscheiden");
  });

  test("offers nothing to change to those who may not, and nothing in an older version", async () => {
    const path = await aNewPath();
    await administrator.post(path, { intent: "confirm", stationKey: "vergabe", basedOn: "1" });

    const pages = [
      await member.get(path),
      await administrator.get(`${path}?version=1`),
      await administrator.get(path),
    ].map(wordsOf);

    expect(pages.map((words) => words.includes("Ändern"))).toEqual([false, false, true]);
    expect(pages.map((words) => words.includes("Sie sehen Fassung 1"))).toEqual([false, true, false]);
  });

  test.each(["0", "-1", "1.5", "x", "99999999999999"])(
    "shows the newest version for ?version=%s",
    async (number) => {
      const { status, document } = await member.get(`${await aNewPath()}?version=${number}`);

      expect([status, document.querySelector("main")?.textContent.includes("Sie sehen Version")]).toEqual([
        200,
        false,
      ]);
    },
  );

  test("tries an imagined change out and stores nothing of it", async () => {
    const path = await aNewPath();
    const answers =
      "new-personal-data=no&special-categories=no&staff-data=yes&legal-effect=no&reversible-within-an-hour=yes&affected-share-in-percent=1&procurement-in-euros=0&accessible-interface=no&new-system-connected=no&cost-in-euros=";

    const words = wordsOf(await member.get(`${path}?${answers}`));

    expect(words).toContain("3 von 10 Stationen wären nötig.");
    expect(words).toContain(
      "HaushaltNötig, solange nicht bekannt ist, was die Änderung in drei Jahren kostet.",
    );
    expect(words).toContain("Risiko: mittel. Ausschlaggebend: Daten von Beschäftigten.");
  });
});

describe("the list of paths", () => {
  test("says how much is asked for, and by what", async () => {
    const path = await aNewPath();
    await renamePath(both.fresh.workshop, both.ours.operator, path.split("/").at(-1) ?? "", {
      name: "Umbenannt",
    });

    const words = wordsOf(await member.get("/freigabewege?sprache=de"));

    expect(words).toMatch(
      /Freigabewege mit \d+ Stationen: \d+ durch Gesetz, \d+ durch Anordnung, \d+ durch Hausregel\./,
    );
    expect(words).toContain("Umbenannt");
    expect(words).not.toContain("Freigabeweg anlegen");
  });
});
