import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "kysely";
import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { appRole } from "./connect.server.ts";
import type { DB } from "./database-types.generated.ts";

const migrationsFolder = path.join(import.meta.dirname, "migrations");

/** Key of the advisory lock under which roles are made; any constant of ours does. */
const ROLE_LOCK = 726_001;

/**
 * Makes the database ready for this version: the unprivileged role, then all migrations not yet run, upwards only.
 * Both happen under locks of PostgreSQL, so several processes may start at once. Throws with one plain sentence where the
 * database user may not do what is needed.
 */
export async function prepareDatabase(owner: Kysely<DB>): Promise<{ readonly applied: readonly string[] }> {
  await ensureAppRole(owner);
  const { error, results } = await migratorOn(owner).migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error("a migration failed", { cause: error });
  return { applied: (results ?? []).map((result) => result.migrationName) };
}

/** Names of migrations that this version knows and the database has not run. */
export async function listPendingMigrations(owner: Kysely<DB>): Promise<readonly string[]> {
  const all = await migratorOn(owner).getMigrations();
  return all.filter((migration) => !migration.executedAt).map((migration) => migration.name);
}

function migratorOn(owner: Kysely<DB>): Migrator {
  return new Migrator({ db: owner, provider: { getMigrations: readMigrations } });
}

async function readMigrations() {
  const files = (await readdir(migrationsFolder)).filter((file) => file.endsWith(".sql")).sort();
  const entries = files.map(async (file) => {
    const text = await readFile(path.join(migrationsFolder, file), "utf8");
    const up = async (database: Kysely<unknown>) => void (await sql.raw(text).execute(database));
    return [path.basename(file, ".sql"), { up }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function ensureAppRole(owner: Kysely<DB>): Promise<void> {
  await owner.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${ROLE_LOCK})`.execute(transaction);
    const found = await sql<{ mayUse: boolean }>`
      select pg_has_role(current_user, oid, 'MEMBER') as "mayUse" from pg_roles where rolname = ${appRole}
    `.execute(transaction);
    if (found.rows[0]?.mayUse === true && (await maySetRole(transaction))) return;
    try {
      if (!found.rows[0]) await sql`create role ${sql.id(appRole)} nologin`.execute(transaction);
      await sql`grant ${sql.id(appRole)} to current_user`.execute(transaction);
    } catch (cause) {
      throw new Error(
        `The database user may not create the role ${appRole}. An administrator of the server can: ` +
          `create role ${appRole} nologin; grant ${appRole} to <user of DATABASE_URL>;`,
        { cause },
      );
    }
  });
}

/** From PostgreSQL 16 on, being a member of a role does not yet allow SET ROLE. */
async function maySetRole(database: Kysely<DB>): Promise<boolean> {
  const version = await sql<{ number: number }>`
    select current_setting('server_version_num')::int as number`.execute(database);
  if ((version.rows[0]?.number ?? 0) < 160_000) return true;
  const found = await sql<{
    may: boolean;
  }>`select pg_has_role(current_user, ${appRole}, 'SET') as may`.execute(database);
  return found.rows[0]?.may === true;
}
