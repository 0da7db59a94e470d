import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { dropDatabase, runOn, withDatabase } from "#tests/database/prepare-template.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { kyselyOn, openOwnerPool } from "./connect.server.ts";
import { listPendingMigrations, prepareDatabase } from "./prepare-database.server.ts";

const server = inject("databaseServer");
const name = `wirkstatt_test_${randomBytes(6).toString("hex")}`;

beforeAll(() => runOn(server.url, `create database ${name}`));
afterAll(() => dropDatabase(server.url, name));

function openOwner() {
  return kyselyOn(openOwnerPool(withDatabase(server.url, name), ignoreLostConnection));
}

describe("preparing a database", () => {
  test("by four processes at once runs every migration once, and a later start runs none", async () => {
    const owners = [1, 2, 3, 4].map(openOwner);
    const [first] = owners;
    if (!first) throw new Error("no connection");
    const pending = await listPendingMigrations(first);

    const results = await Promise.all(owners.map(prepareDatabase));
    const later = await prepareDatabase(first);

    expect(pending.length).toBeGreaterThan(0);
    expect(results.flatMap((result) => result.applied).sort()).toEqual([...pending].sort());
    expect(later.applied).toEqual([]);
    expect(await listPendingMigrations(first)).toEqual([]);
    await Promise.all(owners.map((owner) => owner.destroy()));
  });
});
