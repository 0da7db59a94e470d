import { createReadStream, existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, test } from "vitest";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { listVoices } from "#features/voices/list-voices.server.ts";
import { voiceFilterInput } from "#features/voices/voice-input.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { aService, anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { listRefusals } from "./find-voice-import.server.ts";
import { prepareVoiceImport } from "./prepare-voice-import.server.ts";
import { receiveFile } from "./receive-file.server.ts";
import { runVoiceImport } from "./run-voice-import.server.ts";
import { startVoiceImport } from "./start-voice-import.server.ts";

const contributions = path.resolve("../shared/data/voices/citizen-contributions-de.tsv.gz");

let fresh: FreshWorkshop;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

type Columns = { text: string; id?: string; title?: string; date?: string };

async function draftOf(content: Readable, fileName: string, serviceKey: string) {
  const received = await receiveFile(fresh.workshop, content);
  if (received.outcome !== "received") throw new Error(received.outcome);
  return prepareVoiceImport(fresh.workshop, home.member, serviceKey, { fileKey: received.fileKey, fileName });
}

async function startImport(content: Readable, fileName: string, serviceKey: string, columns: Columns) {
  const prepared = await draftOf(content, fileName, serviceKey);
  if (prepared.outcome !== "prepared") throw new Error(prepared.outcome);
  const { importId } = prepared;
  const input = {
    sourceName: fileName,
    id: undefined,
    title: undefined,
    date: undefined,
    ...columns,
    runsHere: true,
  };
  const started = await startVoiceImport(fresh.workshop, home.member, { serviceKey, importId }, input);
  expect(started).toEqual({ outcome: "started" });
  return { authorityId: home.authority.id, importId };
}

async function importAll(content: Readable, fileName: string, serviceKey: string, columns: Columns) {
  const about = await startImport(content, fileName, serviceKey, columns);
  const result = await runVoiceImport(fresh.workshop, about);
  if (result.outcome !== "finished") throw new Error(result.outcome);
  return result.done;
}

/** Tables that hold one of these pieces of text. */
async function findInDatabase(pieces: readonly string[]): Promise<readonly string[]> {
  const owner = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
  const found: string[] = [];
  for (const table of ["voices", "voice_words", "voice_imports", "voice_import_refusals", "journal_entries"])
    for (const piece of pieces) {
      const { rowCount } = await owner.query(`select from ${table} t where position($1 in t::text) > 0`, [
        piece,
      ]);
      if (rowCount) found.push(`${piece} in ${table}`);
    }
  await owner.end();
  return found;
}

async function newService(name: string): Promise<string> {
  return (await aService(fresh.workshop, home.operator, home.teamId, name)).key;
}

describe("importing voices from a file", () => {
  test("records every row, reports the refused ones by line, and adds nothing when repeated", async () => {
    const key = await newService("Wiederholtes");
    const file =
      "nr;text;datum\n1;Das Licht ist aus;01.02.2026\n2;;01.02.2026\n3;Danke;31.02.2026\n4;Rufen Sie 0171 2345678 an;\n";

    const first = await importAll(Readable.from([file]), "a.csv", key, {
      text: "text",
      id: "nr",
      date: "datum",
    });
    const second = await importAll(Readable.from([file]), "a.csv", key, {
      text: "text",
      id: "nr",
      date: "datum",
    });

    expect(first.counts).toEqual({ read: 4, recorded: 2, alreadyKnown: 0, refused: 2, masked: 1 });
    expect(second.counts).toEqual({ read: 4, recorded: 0, alreadyKnown: 2, refused: 2, masked: 0 });
    expect(await listRefusals(fresh.workshop, home.member, first.id)).toEqual([
      { line: 3, reason: "text-missing" },
      { line: 4, reason: "date-unreadable" },
    ]);
  });

  test("says in the journal that voices came in only when some did", async () => {
    const key = await newService("Protokolliertes");
    const file = "nr;text\n1;Das Licht ist aus\n";
    const columns = { text: "text", id: "nr" };

    const first = await importAll(Readable.from([file]), "j.csv", key, columns);
    const second = await importAll(Readable.from([file]), "j.csv", key, columns);

    const wordsAbout = async (id: string) =>
      (await listHistory(fresh.workshop, home.member, { kind: "voice-import", id })).map(({ what }) => what);
    expect(await wordsAbout(first.id)).toContain("voices-imported");
    expect(await wordsAbout(second.id)).not.toContain("voices-imported");
    expect(await wordsAbout(second.id)).toContain("voice-import-finished");
  });

  test("goes on where it was after it was interrupted, and counts every row once", async () => {
    const key = await newService("Unterbrochenes");
    const rows = Array.from({ length: 2_300 }, (_row, number) => `${number};Beitrag Nummer ${number}\n`);
    const about = await startImport(Readable.from(["id;text\n", ...rows]), "b.csv", key, {
      text: "text",
      id: "id",
    });
    const stopAfterFirstBatch = new AbortController();
    const running = runVoiceImport(fresh.workshop, about, stopAfterFirstBatch.signal);
    stopAfterFirstBatch.abort();
    const interrupted = await running;

    const both = await Promise.all([
      runVoiceImport(fresh.workshop, about),
      runVoiceImport(fresh.workshop, about),
    ]);

    expect(interrupted.outcome).toBe("interrupted");
    for (const result of both) {
      expect(result).toMatchObject({
        outcome: "finished",
        done: { counts: { read: 2_300, recorded: 2_300 } },
      });
    }
  });

  test("reports every refused row, also where all stand in one line", async () => {
    const key = await newService("Einzeiliges");
    const requests = ["Das Licht ist aus", "", "", "Danke"].map((description, number) => ({
      service_request_id: String(number),
      description,
    }));

    const done = await importAll(Readable.from([JSON.stringify(requests)]), "h.json", key, {
      text: "description",
      id: "service_request_id",
    });

    expect(done.counts).toMatchObject({ read: 4, recorded: 2, refused: 2 });
    expect(await listRefusals(fresh.workshop, home.member, done.id)).toEqual([
      { line: 1, reason: "text-missing" },
      { line: 1, reason: "text-missing" },
    ]);
  });

  test("keeps no address of a file without a header, and none that was taken for an id", async () => {
    const key = await newService("Kopfloses");
    const first = "anna.kopflos@example.org;Rufen Sie 0171 9876501 an";
    const file = `${first}\nanna.kopflos@example.org;Danke\nanna.kopflos@example.org;Das Licht ist aus\n`;

    const done = await importAll(Readable.from([file]), "i.csv", key, {
      text: "Rufen Sie ⟦telephone⟧ an #2",
      id: "⟦email⟧ #1",
    });

    expect(done.counts).toMatchObject({ read: 2, recorded: 2, alreadyKnown: 0 });
    expect(await findInDatabase(["anna.kopflos", "9876501"])).toEqual([]);
  });

  test("stays finished where a second runner finds the file gone that the first one deleted", async () => {
    const key = await newService("Überholtes");
    const about = await startImport(Readable.from(["text\nDas Licht ist aus\n"]), "e.csv", key, {
      text: "text",
    });
    let isOvertaken = false;
    const slow: Workshop = {
      ...fresh.workshop,
      inScope: async (authorityId, work) => {
        const result = await fresh.workshop.inScope(authorityId, work);
        if (!isOvertaken) {
          isOvertaken = true;
          await runVoiceImport(fresh.workshop, about);
        }
        return result;
      },
    };

    const second = await runVoiceImport(slow, about);
    const later = await runVoiceImport(fresh.workshop, about);

    for (const result of [second, later])
      expect(result).toMatchObject({ outcome: "finished", done: { state: "finished", fault: null } });
  });

  test("ends as unreadable where the data folder lost the file", async () => {
    const key = await newService("Verlorenes");
    const about = await startImport(Readable.from(["text\nDas Licht ist aus\n"]), "f.csv", key, {
      text: "text",
    });
    for (const name of await readdir(fresh.workshop.uploadFolder))
      await rm(path.join(fresh.workshop.uploadFolder, name));

    expect(await runVoiceImport(fresh.workshop, about)).toEqual({
      outcome: "unreadable",
      fault: "file-missing",
      line: null,
    });
  });

  test("of the same contributions in two orders at once ends for both", async () => {
    const rows = Array.from({ length: 500 }, (_row, number) => `${number};Beitrag Nummer ${number}\n`);
    const columns = { text: "text", id: "id" };
    const importTwice = async (name: string) => {
      const key = await newService(name);
      const imports = [rows, rows.toReversed()].map((lines) =>
        startImport(Readable.from(["id;text\n", ...lines]), "g.csv", key, columns),
      );
      return Promise.all((await Promise.all(imports)).map((about) => runVoiceImport(fresh.workshop, about)));
    };

    const results = await Promise.all(["Hin", "Her", "Auf", "Ab", "Vor", "Zurück"].map(importTwice));

    for (const both of results) {
      const recorded = both.map((each) => (each.outcome === "finished" ? each.done.counts.recorded : NaN));
      expect(recorded.reduce((sum, count) => sum + count, 0)).toBe(500);
    }
  });

  test("records nothing of a file whose quote never closes", async () => {
    const key = await newService("Kaputtes");
    const rows = Array.from({ length: 1_200 }, (_row, number) => `${number};Beitrag ${number}\n`);
    const broken = Readable.from(["id;text\n", ...rows, '9999;"nie geschlossen\nund weiter\n']);
    const about = await startImport(broken, "c.csv", key, { text: "text" });

    const result = await runVoiceImport(fresh.workshop, about);

    expect(result).toEqual({ outcome: "unreadable", fault: "quote-never-closes", line: 1_202 });
    const list = await listVoices(fresh.workshop, home.member, home.service.id, voiceFilterInput.parse({}));
    expect(list.count).toBe(0);
  });

  test.skipIf(!existsSync(contributions))("takes the 4,345 contributions of ../shared once", async () => {
    const key = await newService("Beteiligung");
    const columns = { text: "text", title: "title", id: "document_id" };

    const first = await importAll(
      createReadStream(contributions),
      "citizen-contributions-de.tsv.gz",
      key,
      columns,
    );
    const second = await importAll(
      createReadStream(contributions),
      "citizen-contributions-de.tsv.gz",
      key,
      columns,
    );

    expect(first.counts).toMatchObject({ read: 4_345, recorded: 4_345, alreadyKnown: 0, refused: 0 });
    expect(second.counts).toMatchObject({ read: 4_345, recorded: 0, alreadyKnown: 4_345, refused: 0 });
  });
});
