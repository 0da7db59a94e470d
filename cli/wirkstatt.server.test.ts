import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aPath, aRequest, sayAt, someDeciders } from "#tests/database/an-approval.server.ts";
import { aNeed } from "#tests/database/a-need.server.ts";
import { aService, anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { runWirkstatt } from "#tests/server/run-wirkstatt.server.ts";
import type { Ended, RunOptions } from "#tests/server/run-wirkstatt.server.ts";

const contributions = path.resolve("../shared/data/voices/citizen-contributions-de.tsv.gz");

const receipts = path.resolve("../shared/data/approval-logs/receipt.xes.gz");

let fresh: FreshWorkshop;
let home: TestAuthority;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "wirkstatt-cli-"));
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  await mkdir(path.join(folder, "ordner"));
  await file("leer.csv", "");
  await file("spalten.csv", "a;b\n1;2\n");
  await file("falsch.xes", '<log>\n<trace>\n<string value="a"/></trace></log>');
  await file("offen.csv", 'id;text\n1;"offen\n');
  await file("bild.csv", Buffer.from("89504e470d0a1a0a0000", "hex"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Runs the real command line as its own process, on this test's database. */
function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return runWirkstatt({ ...fresh, folder }, args, options);
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const target = path.join(folder, name);
  await writeFile(target, content);
  return target;
}

async function newService(name: string): Promise<string> {
  return (await aService(fresh.workshop, home.operator, home.teamId, name)).key;
}

describe("the command line", { timeout: 60_000 }, () => {
  test("prints the services' keys, and everything about them as JSON", async () => {
    const plain = await run(["services", "list"]);
    const json = await run(["services", "list", "--json", "--authority", "musterdorf"]);

    expect(plain).toMatchObject({ code: 0, said: "" });
    expect(plain.out).toContain(`${home.service.key}\t${home.service.name}\n`);
    const services = JSON.parse(json.out) as { key: string }[];
    expect(services.find(({ key }) => key === home.service.key)).toEqual({
      key: "wohnsitz-anmelden",
      name: "Wohnsitz anmelden",
      shortDescription: "Wer umzieht, meldet sich hier an.",
      address: null,
      leikaKey: null,
      team: "Bürgerservice",
      isArchived: false,
      casesAYear: null,
      citizenMinutesACase: null,
      staffMinutesACase: null,
    });
  });

  test("imports a file once, says what was refused, and knows the columns by their names", async () => {
    const service = await newService("Einmal");
    await file(
      "Beiträge 2026.csv.gz",
      gzipSync("Nr;Nachricht;Datum\n1;Rufen Sie 0171 2345678 an;01.02.2026\n2;;\n3;b;31.02.2026\n"),
    );

    const first = await run(["voices", "import", "Beiträge 2026.csv.gz", "--service", service, "--json"]);
    const second = await run(["voices", "import", "Beiträge 2026.csv.gz", "--service", service]);

    expect(first).toMatchObject({ code: 0, said: "" });
    const report = JSON.parse(first.out) as { seconds: number };
    expect(Object.keys(report)).toEqual(["read", "recorded", "alreadyKnown", "refused", "masked", "seconds"]);
    expect(report).toEqual({
      read: 3,
      recorded: 1,
      alreadyKnown: 0,
      refused: [
        { line: 3, reason: "text-missing" },
        { line: 4, reason: "date-unreadable" },
      ],
      masked: 1,
      seconds: expect.any(Number) as number,
    });
    expect(second.out).toMatch(
      /^3 contributions read: 0 new, 1 already known, 2 refused\. 0 personal details masked\. /,
    );
    expect(second.out).toMatch(/\nline 3: text-missing\nline 4: date-unreadable\n$/);
    expect(await readdir(path.join(fresh.dataFolder, "uploads"))).toEqual([]);
  });

  test.skipIf(!existsSync(contributions))("takes the 4,345 contributions of ../shared once", async () => {
    const service = await newService("Beteiligung");
    const call = ["voices", "import", contributions, "--service", service, "--json"];

    const first = await run([...call, "--map", "id=document_id,title=title,text=text"]);
    const second = await run(call);

    expect(JSON.parse(first.out)).toMatchObject({
      read: 4_345,
      recorded: 4_345,
      alreadyKnown: 0,
      refused: [],
    });
    expect(JSON.parse(second.out)).toMatchObject({
      read: 4_345,
      recorded: 0,
      alreadyKnown: 4_345,
      refused: [],
    });
  });

  test("exports what was imported, and ends quietly where nobody reads any more", async () => {
    const service = await newService("Ausfuhr");
    const rows = Array.from(
      { length: 3_000 },
      (_row, number) => `${number};Beitrag ${number} ${"x".repeat(200)}\n`,
    );
    await file("viele.csv", `id;text\n${rows.join("")}`);
    await run(["voices", "import", "viele.csv", "--service", service]);

    const whole = await run(["voices", "export", "--service", service, "--format", "jsonl"]);
    const begun = await run(["voices", "export", "--service", service, "--format", "csv"], {
      readsOnly: 100,
    });

    expect(whole).toMatchObject({ code: 0, said: "" });
    expect(whole.out.trimEnd().split("\n")).toHaveLength(3_000);
    expect(begun).toMatchObject({ code: 0, said: "" });
    expect(begun.out.length).toBeLessThan(whole.out.length / 2);
  });

  test("writes services, needs and those set aside out as the pages do", async () => {
    const service = await newService("Zum Mitnehmen");
    const need = await aNeed(fresh.workshop, home.member, service, 1);

    const services = await run(["services", "export"]);
    const needs = await run(["needs", "export", "--service", service]);
    const initiatives = await run(["initiatives", "export", "--service", service]);
    const dismissals = await run(["dismissals", "export", "--service", service]);

    expect(services).toMatchObject({ code: 0, said: "" });
    expect(services.out).toContain('"key":"zum-mitnehmen"');
    expect(needs).toMatchObject({ code: 0, said: "" });
    expect(JSON.parse(needs.out)).toMatchObject({ id: need.needId, state: "supported" });
    expect([initiatives, dismissals]).toMatchObject([
      { code: 0, out: "", said: "" },
      { code: 0, out: "", said: "" },
    ]);
  });

  test("writes the log of approvals, and reads it back", async () => {
    const path = await aPath(fresh.workshop, home);
    const { approver } = await someDeciders(fresh.workshop, home);
    const requestId = await aRequest(fresh.workshop, home, path);
    await sayAt(fresh.workshop, approver, { requestId, stationKey: "data-protection" }, "granted");

    const written = await run(["approvals", "log", "--authority", "musterdorf"]);
    await file("protokoll.xes", written.out);
    const told = await run(["approvals", "read", "protokoll.xes"]);
    const json = await run(["approvals", "read", "protokoll.xes", "--json"]);

    expect(written).toMatchObject({ code: 0, said: "" });
    expect(told.out).toMatch(/^1 cases, 4 events, 3 activities, 1 variants\nevents\tmedian\tactivity\n/);
    expect(told.out).toMatch(/\n2\t0\.0 h\tDatenschutz\n/);
    expect(told.out).toMatch(/\n1\t-\tInformationssicherheit\n/);
    expect(JSON.parse(json.out)).toMatchObject({
      cases: 1,
      events: 4,
      activities: [{ name: "Datenschutz", events: 2, completed: 1 }, {}, {}],
    });
  });

  test.skipIf(!existsSync(receipts))("reads the packed log of ../shared without a database", async () => {
    const { code, out } = await run(["approvals", "read", receipts], {
      environment: { DATABASE_URL: "nonsense" },
    });

    expect(code).toBe(0);
    expect(out).toMatch(/^1434 cases, 8577 events, 27 activities, 116 variants\n/);
  });

  test("opens an authority with its first administrator, or not at all", async () => {
    const create = (key: string, email: string) =>
      run([
        ...[
          "authorities",
          "create",
          "--key",
          key,
          "--name",
          "Stadt Neudorf",
          "--level",
          "kommune",
          "--land",
          "BY",
        ],
        ...["--administrator-name", "Kim Beispiel", "--administrator-email", email],
      ]);

    const created = await create("neudorf", "kim@neudorf.example");
    const again = await create("neudorf", "andere@neudorf.example");
    const taken = await create("altdorf", "kim@neudorf.example");
    const listed = await run(["authorities", "list"]);
    const several = await run(["services", "list"]);

    expect(created).toMatchObject({ code: 0, out: "" });
    expect(created.said).toMatch(/posted to kim@neudorf\.example\.\n.*\/passwort-setzen\?token=\S+\n$/);
    expect(again).toEqual({ code: 1, out: "", said: 'There is an authority "neudorf" already.\n' });
    expect(taken).toMatchObject({ code: 1, out: "" });
    expect(listed.out).toBe("musterdorf\tStadt musterdorf\nneudorf\tStadt Neudorf\n");
    expect(several).toMatchObject({
      code: 2,
      said: expect.stringContaining("musterdorf, neudorf") as string,
    });
  });

  test.each([
    ["help", ["--help"], /voices import/],
    ["help of services list", ["services", "list", "--help"], /--json/],
    ["help of voices import", ["voices", "import", "--help"], /--map/],
    ["help of voices export", ["voices", "export", "-h"], /--format/],
    ["help of authorities list", ["authorities", "list", "--help"], /--json/],
    ["help of authorities create", ["authorities", "create", "--help"], /--administrator-email/],
  ])("prints %s without touching a database", async (_name, args, expected) => {
    const { code, out, said } = await run(args, { environment: { DATABASE_URL: "nonsense" } });

    expect({ code, said }).toEqual({ code: 0, said: "" });
    expect(out).toMatch(expected);
  });

  const musterdorf = ["--authority", "musterdorf"];
  const toHome = ["--service", "wohnsitz-anmelden", ...musterdorf];

  test.each<[string, readonly string[], number, RegExp]>([
    ["no command", [], 2, /command is missing/],
    ["an unknown command", ["stimmen", "lesen"], 2, /no command "stimmen lesen"/],
    ["half a command", ["voices"], 2, /no command "voices"/],
    ["an unknown option", ["services", "list", "--jason"], 2, /--jason/],
    ["an option without its value", ["services", "list", "--authority"], 2, /--authority/],
    [
      "an option of another command",
      ["voices", "export", ...toHome, "--format", "csv", "--json"],
      2,
      /--json/,
    ],
    ["too many words", ["services", "list", "alle"], 2, /"alle" is too much/],
    [
      "an unknown authority",
      ["services", "list", "--authority", "nirgends"],
      2,
      /no authority "nirgends".*musterdorf/,
    ],
    ["no file", ["voices", "import", ...toHome], 2, /FILE is missing/],
    ["no service", ["voices", "import", "leer.csv"], 2, /--service is missing/],
    ["a file that does not exist", ["voices", "import", "fehlt.csv", ...toHome], 2, /no file .*fehlt\.csv/],
    ["a folder", ["voices", "import", "ordner", ...toHome], 2, /is a folder/],
    [
      "an unknown service",
      ["voices", "import", "spalten.csv", "--service", "nix", ...musterdorf],
      2,
      /no service "nix".*wohnsitz/,
    ],
    [
      "a mapping without text",
      ["voices", "import", "spalten.csv", ...toHome, "--map", "id=a"],
      2,
      /no column for text/,
    ],
    [
      "a mapping of nonsense",
      ["voices", "import", "spalten.csv", ...toHome, "--map", "text=a,wort=b"],
      2,
      /"wort=b"/,
    ],
    [
      "a column that is not there",
      ["voices", "import", "spalten.csv", ...toHome, "--map", "text=c"],
      2,
      /no column "c".*a, b/,
    ],
    [
      "columns nobody can guess",
      ["voices", "import", "spalten.csv", ...toHome],
      2,
      /--map text=COLUMN.*a, b/,
    ],
    [
      "an empty name of the source",
      ["voices", "import", "spalten.csv", ...toHome, "--source", " "],
      2,
      /--source/,
    ],
    ["no log", ["approvals", "read"], 2, /FILE is missing/],
    ["a log that does not exist", ["approvals", "read", "fehlt.xes"], 2, /no file .*fehlt\.xes/],
    ["an empty log", ["approvals", "read", "leer.csv"], 1, /file is empty/],
    ["a log that is a table", ["approvals", "read", "spalten.csv"], 1, /no XES file/],
    ["a log with a fault", ["approvals", "read", "falsch.xes"], 1, /In line 3 an attribute lacks its key/],
    ["an empty file", ["voices", "import", "leer.csv", ...toHome], 1, /file is empty/],
    ["a picture", ["voices", "import", "bild.csv", ...toHome], 1, /no text file/],
    ["an open quote", ["voices", "import", "offen.csv", ...toHome], 1, /line 2 a quotation mark/],
    ["needs of no service", ["needs", "export", ...musterdorf], 2, /--service is missing/],
    ["no format", ["voices", "export", ...toHome], 2, /--format must be/],
    ["an unknown format", ["voices", "export", ...toHome, "--format", "xlsx"], 2, /--format must be/],
    [
      "an authority without details",
      ["authorities", "create", "--key", "A B"],
      2,
      /--name.*--key.*--administrator-email/,
    ],
  ])("says in one line what is wrong with %s", async (_name, args, code, said) => {
    const ended = await run(args);

    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: "" });
    expect(ended.said).toMatch(said);
    expect(ended.said.trimEnd().split("\n")).toHaveLength(1);
    expect(await readdir(path.join(fresh.dataFolder, "uploads"))).toEqual([]);
  });

  test("says in one line what is wrong with the configuration or the database", async () => {
    const wrongSetting = await run(["services", "list"], { environment: { DATABASE_URL: "nonsense" } });
    const nobodyThere = await run(["services", "list"], {
      environment: { DATABASE_URL: "postgres://a:b@127.0.0.1:1/c" },
    });

    expect(wrongSetting).toMatchObject({ code: 1, out: "" });
    expect(wrongSetting.said).toMatch(/^DATABASE_URL must be .*\n$/);
    expect(nobodyThere).toMatchObject({ code: 1, out: "" });
    expect(nobodyThere.said).toMatch(/^.*ECONNREFUSED.*\n$/);
  });
});
