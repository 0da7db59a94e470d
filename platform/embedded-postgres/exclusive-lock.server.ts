import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";

/** Code of SQLite for "another process holds the lock", https://www.sqlite.org/rescode.html#busy */
const sqliteBusy = 5;
const pollMs = 15;
/** Longer than the longest honest holder, which waits for the recovery of a crashed server. */
const patienceMs = 7 * 60 * 1000;

/**
 * Runs `work` while no other process and no other caller in this process holds the lock of `file`.
 *
 * The lock is SQLite's: the kernel gives it back when its holder dies, however it dies, so there is no stale lock to
 * detect and no process number that could have been reused. The file stays empty and is never removed.
 */
export async function withExclusiveLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const lock = await acquireLock(file);
  try {
    return await work();
  } finally {
    lock.close();
  }
}

async function acquireLock(file: string): Promise<DatabaseSync> {
  if (!existsSync(file)) {
    writeFileSync(file, "", { mode: 0o600, flag: "a" });
    chmodSync(file, 0o600);
  }
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const lock = tryToLock(file);
    if (lock !== undefined) return lock;
    if (Date.now() > deadline) {
      throw new Error(
        `Another process has held ${file} for ${patienceMs / 60_000} minutes; stop that process and start again.`,
      );
    }
    await sleep(pollMs);
  }
}

function tryToLock(file: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === sqliteBusy) return undefined;
    throw error;
  }
}
