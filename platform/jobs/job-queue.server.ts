import { CompiledQuery } from "kysely";
import { PgBoss } from "pg-boss";
import type { ConnectionPool } from "../database/connect.server.ts";
import { appRole } from "../database/connect.server.ts";
import type { Scope } from "../database/scope.server.ts";
import type { Log } from "../log.server.ts";

/** The kinds of background work. A job carries ids only, never a text of somebody's. */
export const jobNames = ["run-voice-import", "send-mail", "tidy-uploads"] as const;
export type JobName = (typeof jobNames)[number];
export type JobData = { readonly authorityId?: string; readonly id?: string };

export type JobQueue = {
  /** Adds a job in the scope's own transaction: it exists exactly if the change that needs it does. */
  readonly enqueue: (scope: Scope, name: JobName, data: JobData) => Promise<void>;
};

export type RunningJobQueue = JobQueue & {
  readonly work: (name: JobName, handler: (data: JobData) => Promise<void>) => Promise<void>;
  /** Runs a job at fixed times (cron, UTC), once over all processes. */
  readonly repeat: (name: JobName, cron: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const SCHEMA = "jobs";
/** A worker that has not said so for this long is taken for dead, and its job is given to another. */
const HEARTBEAT_SECONDS = 10;

export async function startJobQueue(options: {
  readonly ownerPool: ConnectionPool;
  readonly log: Log;
  readonly isWorker: boolean;
}): Promise<RunningJobQueue> {
  const { ownerPool, log, isWorker } = options;
  const boss = new PgBoss({
    schema: SCHEMA,
    db: { executeSql: async (text, values) => ownerPool.query(text, values as unknown[]) },
    supervise: isWorker,
    schedule: isWorker,
    monitorIntervalSeconds: HEARTBEAT_SECONDS,
    superviseIntervalSeconds: HEARTBEAT_SECONDS,
    registerInstance: false,
  });
  boss.on("error", (error) => {
    log.error({ err: error }, "job queue");
  });
  await boss.start();
  for (const name of jobNames) await ensureQueue(boss, name);
  await ownerPool.query(
    `grant usage on schema ${SCHEMA} to ${appRole}; grant select, insert on all tables in schema ${SCHEMA} to ${appRole}`,
  );
  return {
    enqueue: async (scope, name, data) => {
      await boss.send(name, data, { db: { executeSql: (text, values) => runInScope(scope, text, values) } });
    },
    work: async (name, handler) => {
      await boss.work<JobData>(name, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
        if (job) await handler(job.data);
      });
    },
    repeat: async (name, cron) => {
      await boss.schedule(name, cron);
    },
    stop: () => boss.stop({ graceful: true, close: false, timeout: 20_000 }),
  };
}

async function ensureQueue(boss: PgBoss, name: JobName): Promise<void> {
  if (await boss.getQueue(name)) return;
  await boss.createQueue(name, {
    retryLimit: 5,
    retryDelay: 5,
    retryBackoff: true,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    expireInSeconds: 3600,
  });
}

async function runInScope(scope: Scope, text: string, values: unknown[] = []) {
  const { rows } = await scope.transaction.executeQuery(CompiledQuery.raw(text, values));
  return { rows };
}
