import path from "node:path";
import type { Configuration } from "./configuration.server.ts";
import { startEmbeddedPostgres } from "./embedded-postgres/start-embedded-postgres.server.ts";

export type OpenDatabase = { readonly url: string; readonly release: () => Promise<void> };

/** The database of DATABASE_URL, which always wins, or the embedded one in the data folder, started or joined. */
export async function openDatabase(
  configuration: Pick<Configuration, "databaseUrl" | "dataFolder">,
  say: (sentence: string) => void,
): Promise<OpenDatabase> {
  if (configuration.databaseUrl) return { url: configuration.databaseUrl, release: () => Promise.resolve() };
  const embedded = await startEmbeddedPostgres({ folder: path.join(configuration.dataFolder, "database"), say });
  return { url: embedded.databaseUrl, release: () => embedded.release() };
}
