import path from "node:path";
import { mkdir } from "node:fs/promises";
import type { Configuration } from "./configuration.server.ts";
import { createSigner } from "./create-signer.server.ts";
import { kyselyOn, openAppPool, openLoginPool, openOwnerPool } from "./database/connect.server.ts";
import { prepareDatabase } from "./database/prepare-database.server.ts";
import { inLookup, inScope } from "./database/scope.server.ts";
import { startJobQueue } from "./jobs/job-queue.server.ts";
import type { RunningJobQueue } from "./jobs/job-queue.server.ts";
import type { Log } from "./log.server.ts";
import { createLogin } from "./login/login.server.ts";
import type { PasswordLinkDelivery } from "./login/login.server.ts";
import { createProcessMemory } from "./process-memory.server.ts";
import type { Workshop } from "./workshop.server.ts";

export type AssembledWorkshop = {
  readonly workshop: Workshop;
  readonly jobs: RunningJobQueue;
  readonly appliedMigrations: readonly string[];
  /** Whether the database answers. */
  readonly isAnswering: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

/** Opens the database of this configuration, brings it up to date and builds the workshop on it. */
export async function assembleWorkshop(options: {
  readonly configuration: Pick<Configuration, "secret" | "publicUrl" | "dataFolder">;
  readonly databaseUrl: string;
  readonly log: Log;
  readonly isWorker: boolean;
  readonly deliverPasswordLink: (workshop: Workshop) => PasswordLinkDelivery;
  readonly now?: () => Date;
}): Promise<AssembledWorkshop> {
  const { configuration, databaseUrl, log } = options;
  const onError = (error: Error) => {
    log.warn({ err: error }, "an idle database connection broke");
  };
  const ownerPool = openOwnerPool(databaseUrl, onError);
  const owner = kyselyOn(ownerPool);
  const { applied } = await prepareDatabase(owner);
  const appPool = openAppPool(databaseUrl, onError);
  const database = kyselyOn(appPool);
  const loginPool = openLoginPool(databaseUrl, onError);
  const jobs = await startJobQueue({ ownerPool, log, isWorker: options.isWorker });
  const uploadFolder = path.join(configuration.dataFolder, "uploads");
  await mkdir(uploadFolder, { recursive: true, mode: 0o700 });
  const workshop: Workshop = {
    inScope: (authorityId, work) => inScope(database, authorityId, work),
    inLookup: (by, work) => inLookup(database, by, work),
    now: options.now ?? (() => new Date()),
    jobs,
    login: createLogin({
      pool: loginPool,
      secret: configuration.secret,
      publicUrl: configuration.publicUrl,
      deliverPasswordLink: (link) =>
        options
          .deliverPasswordLink(workshop)(link)
          .catch((error: unknown) => {
            // The login swallows this: whether there is such a user must not be told from an answer.
            log.error({ err: error }, "a link to set a password was not mailed");
            throw error;
          }),
    }),
    signer: createSigner(configuration.secret),
    log,
    memory: createProcessMemory(),
    publicUrl: configuration.publicUrl,
    uploadFolder,
  };
  return {
    workshop,
    jobs,
    appliedMigrations: applied,
    isAnswering: () =>
      appPool.query("select 1").then(
        () => true,
        () => false,
      ),
    close: async () => {
      await jobs.stop();
      await Promise.all([appPool.end(), loginPool.end(), ownerPool.end()]);
    },
  };
}
