import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "#platform/new-id.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { recordImportedVoices } from "./record-imported-voices.server.ts";
import type { ImportedVoice } from "./record-imported-voices.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

/** An import's row, which voices refer to. */
async function anImport(): Promise<string> {
  const id = newId(fresh.workshop.now());
  await fresh.workshop.inScope(home.authority.id, async (scope) => {
    const row = {
      id,
      authority_id: scope.authorityId,
      service_id: home.service.id,
      file_name: "a.csv",
      file_key: crypto.randomUUID(),
      file_format: "{}",
      source_name: "a",
      state: "running",
      created_at: fresh.workshop.now(),
    };
    await scope.transaction.insertInto("voice_imports").values(row).execute();
  });
  return id;
}

async function record(importId: string, voices: readonly ImportedVoice[]) {
  const batch = { serviceId: home.service.id, sourceName: "Sammlung", importId, at: fresh.workshop.now() };
  return fresh.workshop.inScope(home.authority.id, (scope) => recordImportedVoices(scope, batch, voices));
}

describe("two imports of the same contributions at once", () => {
  test("wait for each other, also where the lines stand in another order", async () => {
    const importIds = [await anImport(), await anImport()] as const;
    for (let round = 0; round < 8; round += 1) {
      const voices = Array.from({ length: 400 }, (_unused, place) => ({
        externalId: `${String(round)}-${String(place)}`,
        text: "Der Weg ist dunkel",
      }));

      const results = await Promise.all([
        record(importIds[0], voices),
        record(importIds[1], voices.toReversed()),
      ]);

      expect(results.map(({ recorded }) => recorded).toSorted((one, other) => one - other)).toEqual([0, 400]);
    }
  });
});
