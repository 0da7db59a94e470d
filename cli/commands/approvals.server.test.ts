import { beforeAll, describe, expect, test } from "vitest";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { aPath, aRequest, readRequest, someDeciders } from "#tests/database/an-approval.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { runWirkstatt } from "#tests/server/run-wirkstatt.server.ts";
import type { Ended } from "#tests/server/run-wirkstatt.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let requestId: string;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  await someDeciders(fresh.workshop, home);
  requestId = await aRequest(fresh.workshop, home, await aPath(fresh.workshop, home));
});

function run(...args: readonly string[]): Promise<Ended> {
  return runWirkstatt({ ...fresh, folder: fresh.dataFolder }, ["approvals", ...args]);
}

function decide(options: Readonly<Record<string, string>>, ...more: readonly string[]): Promise<Ended> {
  const given = {
    station: "data-protection",
    version: "1",
    as: "freigabe@musterdorf.example",
    decision: "granted",
    ...options,
  };
  const typed = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
  return run("decide", requestId, ...typed, ...more);
}

describe("approvals at the command line", { timeout: 120_000 }, () => {
  test("list says whose turn it is, and that costs are unknown where an estimate is missing", async () => {
    const plain = await run("list");
    const json = await run("list", "--json");

    expect(plain).toMatchObject({ code: 0, said: "" });
    expect(plain.out).toMatch(/^[0-9a-f-]{36}\trunning\t\d+ d\tunknown \(missing: cases-a-year,/);
    expect(plain.out).toContain("\tDatenschutz, Informationssicherheit\t");
    expect(JSON.parse(json.out)).toMatchObject([
      {
        id: requestId,
        state: "running",
        citizensHoursLost: null,
        openStations: ["data-protection", "information-security"],
      },
    ]);
  });

  test("list --all goes on with those that ended, all of them, each once", async () => {
    const path = await aPath(fresh.workshop, home);
    const ended: string[] = [];
    for (let count = 0; count < 21; count += 1) {
      ended.push(await aRequest(fresh.workshop, home, path, { "new-personal-data": "no" }));
    }

    const all = await run("list", "--all", "--json");
    const lines = await run("list", "--all");
    const none = await run("list", "--all", "--json", "--service", "gibt-es-nicht");

    const listed = JSON.parse(all.out) as { id: string; state: string }[];
    expect(listed[0]).toMatchObject({ id: requestId, state: "running" });
    expect(
      listed
        .slice(1)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ended.toSorted());
    expect(
      lines.out
        .trimEnd()
        .split("\n")
        .map((line) => line.split("\t")[0]),
    ).toEqual(listed.map(({ id }) => id));
    expect(none.code).toBe(2);
  });

  test("show prints what is asked and each station with its last day", async () => {
    const shown = await run("show", requestId);
    const unknown = await run("show", "gibt-es-nicht");

    expect(shown).toMatchObject({ code: 0, said: "" });
    expect(shown.out).toContain("Vermieter bestätigen den Einzug über einen Link.");
    expect(shown.out).toMatch(
      /data-protection\tDatenschutz\topen\t\d+ working days, until \d{4}-\d{2}-\d{2}/,
    );
    expect(unknown).toMatchObject({
      code: 1,
      said: expect.stringContaining("There is no request") as string,
    });
  });

  test.each([
    ["a decision that does not exist", { decision: "vielleicht" }, 2, "--decision must be one of"],
    ["a condition without words", { decision: "granted-with-condition" }, 2, "--note is missing"],
    [
      "a refusal that does not say what must change",
      { decision: "refused", note: "Nein" },
      2,
      "--must-change",
    ],
    ["somebody unknown", { as: "niemand@musterdorf.example" }, 2, "Nobody active here"],
    ["a station that is not needed", { station: "staff-council" }, 2, "The request needs no station"],
    ["a version nobody has sent", { version: "7" }, 1, "has changed since that version"],
    ["the requester", { as: "mitglied@musterdorf.example" }, 1, "does not decide at that station"],
  ])("decide refuses %s", async (_case, options, code, sentence) => {
    const ended = await decide(options);

    expect(ended).toMatchObject({ code, out: "", said: expect.stringContaining(sentence) as string });
  });

  test("decide decides once, in the name of that person, and the journal says from where", async () => {
    const decided = await decide(
      { decision: "refused", note: "Zu viel", "must-change": "Weniger" },
      "--json",
    );
    const again = await decide({});

    expect(JSON.parse(decided.out)).toEqual({
      station: "data-protection",
      decision: "refused",
      requestState: "refused",
    });
    expect(again).toMatchObject({ code: 1, said: expect.stringContaining("decided already") as string });
    const { decisions } = await readRequest(fresh.workshop, home.member, requestId);
    expect(decisions).toMatchObject([{ kind: "refused", capacity: "decider", mustChange: "Weniger" }]);
    const [entry] = (
      await listHistory(fresh.workshop, home.member, { kind: "approval", id: requestId })
    ).filter(({ what }) => what === "approval-station-refused");
    expect(entry).toMatchObject({ via: "command-line", memberName: "Alex Beispiel" });
  });
});
