import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { DB } from "./database-types.generated.ts";

/** The unprivileged role everything but migrations, login and the job queue works as. Row-level security binds it. */
export const appRole = "wirkstatt_app";

const { INT8, NUMERIC, DATE } = pg.types.builtins;

// pg returns int8 and numeric as text. Our largest counts stay far below 2^53. A date has no time zone and stays text.
pg.types.setTypeParser(INT8, Number);
pg.types.setTypeParser(NUMERIC, Number);
pg.types.setTypeParser(DATE, (text) => text);

export type ConnectionPool = pg.Pool;

/** Opens a pool that works as the unprivileged role. `onError` hears of idle connections that break. */
export function openAppPool(databaseUrl: string, onError: (error: Error) => void): ConnectionPool {
  return openPool({ connectionString: databaseUrl, options: `-c role=${appRole}`, max: 12 }, onError);
}

/** Opens a pool that works as the owner of the tables: migrations and the job queue. */
export function openOwnerPool(databaseUrl: string, onError: (error: Error) => void): ConnectionPool {
  return openPool({ connectionString: databaseUrl, max: 4 }, onError);
}

/** Opens a pool for the login's own tables, which live in a schema of their own. */
export function openLoginPool(databaseUrl: string, onError: (error: Error) => void): ConnectionPool {
  return openPool({ connectionString: databaseUrl, options: "-c search_path=login", max: 4 }, onError);
}

export function kyselyOn(pool: ConnectionPool): Kysely<DB> {
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}

function openPool(options: pg.PoolConfig, onError: (error: Error) => void): ConnectionPool {
  const pool = new pg.Pool({ ...options, connectionTimeoutMillis: 10_000, idleTimeoutMillis: 30_000 });
  pool.on("error", onError);
  return pool;
}
