import { CompiledQuery } from "kysely";
import { PgBoss } from "pg-boss";
import type { JobWithMetadata } from "pg-boss";
import type { ConnectionPool } from "../database/connect.server.ts";
import { appRole } from "../database/connect.server.ts";
import type { Scope } from "../database/scope.server.ts";
import type { Log } from "../log.server.ts";

/** The kinds of background work. A job carries ids only, never a text of somebody's. */
export const jobNames = ["run-voice-import", "send-mail", "tidy-uploads", "watch-approvals"] as const;
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
/** Open jobs get this long to end when the process is told to stop; the server itself waits a little longer. */
const LONGEST_STOP_MS = 12_000;
/** Key of the advisory lock under which queues are made; any constant of ours does. */
const QUEUE_LOCK = 726_002;

type Retries = { readonly retryLimit: number; readonly retryDelay: number; readonly retryDelayMax: number };
const aFewTimes: Retries = { retryLimit: 5, retryDelay: 5, retryDelayMax: 300 };

/** Seconds between tries double up to the longest. A mail server may be down for a night: a link is good for two days. */
const retries: Readonly<Record<JobName, Retries>> = {
  "run-voice-import": aFewTimes,
  "send-mail": { retryLimit: 60, retryDelay: 30, retryDelayMax: 3600 },
  "tidy-uploads": aFewTimes,
  "watch-approvals": aFewTimes,
};

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
  await prepareQueues(ownerPool, boss);
  return {
    enqueue: async (scope, name, data) => {
      await boss.send(name, data, { db: { executeSql: (text, values) => runInScope(scope, text, values) } });
    },
    work: async (name, handler) => {
      await boss.work(
        name,
        { pollingIntervalSeconds: 0.5, includeMetadata: true },
        async ([job]: JobWithMetadata<JobData>[]) => {
          if (job) await handler(job.data).catch((error: unknown) => failWith(log, job, error));
        },
      );
    },
    repeat: async (name, cron) => {
      await boss.schedule(name, cron);
    },
    stop: () => boss.stop({ graceful: true, close: false, timeout: LONGEST_STOP_MS }),
  };
}

/** Under a lock of PostgreSQL: processes that start at once would update the same rows of its catalogue, which it refuses. */
async function prepareQueues(ownerPool: ConnectionPool, boss: PgBoss): Promise<void> {
  const holder = await ownerPool.connect();
  try {
    await holder.query("begin");
    await holder.query("select pg_advisory_xact_lock($1)", [QUEUE_LOCK]);
    for (const name of jobNames) await ensureQueue(boss, name);
    await holder.query(
      `grant usage on schema ${SCHEMA} to ${appRole}; grant select, insert on all tables in schema ${SCHEMA} to ${appRole}`,
    );
    await holder.query("commit");
    holder.release();
  } catch (error) {
    holder.release(true);
    throw error;
  }
}

async function ensureQueue(boss: PgBoss, name: JobName): Promise<void> {
  const options = { ...retries[name], retryBackoff: true, expireInSeconds: 3600 };
  if (await boss.getQueue(name)) await boss.updateQueue(name, options);
  else await boss.createQueue(name, { ...options, heartbeatSeconds: HEARTBEAT_SECONDS });
}

/** Logs the fault. What the queue keeps of it is one sentence: errors of libraries quote what somebody wrote. */
function failWith(log: Log, job: JobWithMetadata<JobData>, error: unknown): never {
  const isLast = job.retryCount >= job.retryLimit;
  log[isLast ? "error" : "warn"]({ err: error, job: job.name, id: job.data.id, isLast }, "job failed");
  throw new Error(`${job.name} failed; the log says why`);
}

async function runInScope(scope: Scope, text: string, values: unknown[] = []) {
  const { rows } = await scope.transaction.executeQuery(CompiledQuery.raw(text, values));
  return { rows };
}
