import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { kyselyOn, openOwnerPool } from "#platform/database/connect.server.ts";
import { prepareDatabase } from "#platform/database/prepare-database.server.ts";
import { startEmbeddedPostgres } from "#platform/embedded-postgres/start-embedded-postgres.server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the server's maintenance connection, and the migrated database to copy. */
    databaseServer: { readonly url: string; readonly template: string };
  }
}

/** Migrates one database once; every test file works on a fresh copy of it. DATABASE_URL wins over the embedded server. */
export default async function prepareTemplate(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer();
  const template = `wirkstatt_template_${process.pid}`;
  await runOn(server.url, `create database ${template}`);
  const pool = openOwnerPool(withDatabase(server.url, template), (error) => {
    throw error;
  });
  const owner = kyselyOn(pool);
  await prepareDatabase(owner);
  await owner.destroy();
  project.provide("databaseServer", { url: server.url, template });
  return async () => {
    await dropDatabase(server.url, template);
    await server.close();
  };
}

async function openServer(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const given = process.env["DATABASE_URL"];
  if (given) return { url: given, close: () => Promise.resolve() };
  const folder = await mkdtemp(path.join(tmpdir(), "wirkstatt-test-"));
  const embedded = await startEmbeddedPostgres({ folder });
  return {
    url: embedded.databaseUrl,
    close: async () => {
      await embedded.release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs one statement on a connection of its own. */
export async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Drops a database, whoever of us still holds a connection to it. `with (force)` would fail where autovacuum is at work there:
 * only a superuser may end that. Without it PostgreSQL itself sends autovacuum away, so our own connections are ended first.
 */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await runOn(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = '${name}' and backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  await runOn(url, `drop database if exists ${name}`);
}

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
