import path from "node:path";
import { Client } from "pg";
import type { Configuration } from "./configuration.server.ts";
import { startEmbeddedPostgres } from "./embedded-postgres/start-embedded-postgres.server.ts";

export type OpenDatabase = { readonly url: string; readonly release: () => Promise<void> };

const connectPatienceMs = 10_000;

/**
 * The database of DATABASE_URL, which always wins, or the embedded one in the data folder, started or joined. Throws an
 * Error with one plain sentence where there is none.
 */
export async function openDatabase(
  configuration: Pick<Configuration, "databaseUrl" | "dataFolder">,
  say: (sentence: string) => void,
): Promise<OpenDatabase> {
  if (configuration.databaseUrl) {
    await assertAnswering(configuration.databaseUrl);
    return { url: configuration.databaseUrl, release: () => Promise.resolve() };
  }
  const embedded = await startEmbeddedPostgres({
    folder: path.join(configuration.dataFolder, "database"),
    say,
  });
  return { url: embedded.databaseUrl, release: () => embedded.release() };
}

async function assertAnswering(databaseUrl: string): Promise<void> {
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: connectPatienceMs,
  });
  // A connection that breaks while it is being made is reported by connect() as well.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`DATABASE_URL leads to no database: ${reasonOf(error)}`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A host with several addresses fails with one error for each of them and no words of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(", ");
  return error instanceof Error ? error.message : String(error);
}
