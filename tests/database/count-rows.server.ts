import { openOwnerPool } from "#platform/database/connect.server.ts";
import type { FreshWorkshop } from "./fresh-workshop.server.ts";
import { ignoreLostConnection } from "./ignore-lost-connection.ts";

/** Tables whose rows come and go without anybody having stored something: the migrations' notes. */
const untold = ["kysely_migration", "kysely_migration_lock"];

/** The number of rows of every table, over all authorities and the login, as the owner sees them. */
export async function countRows(
  fresh: Pick<FreshWorkshop, "databaseUrl">,
): Promise<Readonly<Record<string, number>>> {
  const pool = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
  try {
    const { rows } = await pool.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
         where schemaname in ('public', 'login') and tablename <> all($1) order by 1`,
      [untold],
    );
    const counts = await pool.query<{ name: string; count: number }>(
      rows
        .map(({ name }) => `select '${name}' as name, count(*)::int as count from ${name}`)
        .join(" union all "),
    );
    return Object.fromEntries(counts.rows.map(({ name, count }) => [name, count]));
  } finally {
    await pool.end();
  }
}
