import { beforeAll, describe, expect, test } from "vitest";
import { changeAuthority } from "#features/authorities/change-authority.server.ts";
import { listMails } from "#features/mails/list-mails.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { listHistory, listJournalEntries } from "./list-journal-entries.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let other: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  other = await anAuthority(fresh.workshop, "nebendorf");
});

const settings = {
  name: "Musterdorf",
  level: "kommune",
  land: "NW",
  language: "de",
  smallNumberThreshold: 7,
} as const;

describe("the journal", () => {
  test("names who changed what by which way, newest first", async () => {
    await changeAuthority(fresh.workshop, home.administrator, settings);

    const listed = await listJournalEntries(fresh.workshop, home.administrator);

    const entries = listed.outcome === "listed" ? listed.entries : [];
    expect(entries[0]).toMatchObject({ what: "authority-changed", via: "page", memberName: "Alex Beispiel" });
    expect(entries.at(-1)).toMatchObject({
      what: "authority-created",
      via: "command-line",
      memberName: null,
    });
  });

  test("goes on before the last entry seen", async () => {
    const listed = await listJournalEntries(fresh.workshop, home.administrator);
    const entries = listed.outcome === "listed" ? listed.entries : [];

    const older = await listJournalEntries(fresh.workshop, home.administrator, entries[1]?.id);

    expect(older).toEqual({ outcome: "listed", entries: entries.slice(2) });
  });

  test("is read by administrators only", async () => {
    const result = await listJournalEntries(fresh.workshop, home.member);

    expect(result).toEqual({ outcome: "not-permitted" });
  });

  test("shows no history of another authority's subject", async () => {
    const history = await listHistory(fresh.workshop, home.member, { kind: "service", id: other.service.id });

    expect(history).toEqual([]);
  });
});

describe("the outbox", () => {
  test("stays closed outside the demo, also to administrators: it holds links to set passwords", async () => {
    const result = await listMails(fresh.workshop, home.administrator);

    expect(result).toEqual({ outcome: "not-permitted" });
  });
});
