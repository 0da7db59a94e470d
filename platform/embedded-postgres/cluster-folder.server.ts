import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { postgresEnvironment, type PostgresBinaries } from "./postgres-binaries.server.ts";

export type ClusterFolderRequest = {
  readonly folder: string;
  readonly binaries: PostgresBinaries;
  readonly passwordFile: string;
  readonly say: (sentence: string) => void;
};

/** Only what initdb finished has both; initdb writes pg_control in its bootstrap. */
const marksOfCompleteness = ["PG_VERSION", path.join("global", "pg_control")];
const draftPrefix = "postgres.being-made-";

/**
 * The data folder of the server, made by initdb when there is none. A half-made one is put aside, never deleted.
 * Throws one plain sentence for a folder of another major version or another user. Call it under a lock.
 */
export async function prepareClusterFolder(request: ClusterFolderRequest): Promise<string> {
  const dataFolder = path.join(request.folder, "postgres");
  if (existsSync(dataFolder) && !isComplete(dataFolder)) putAside(dataFolder, request.say);
  if (!existsSync(dataFolder)) await createCluster(dataFolder, request);
  assertOwnCluster(dataFolder, request.binaries.majorVersion);
  return dataFolder;
}

function isComplete(dataFolder: string): boolean {
  return marksOfCompleteness.every((mark) => existsSync(path.join(dataFolder, mark)));
}

function putAside(dataFolder: string, say: (sentence: string) => void): void {
  const aside = `${dataFolder}.half-made-${new Date().toISOString().replace(/[^0-9]/g, "")}`;
  renameSync(dataFolder, aside);
  say(`The data folder was incomplete; it now lies in ${aside}.`);
}

function assertOwnCluster(dataFolder: string, majorVersion: string): void {
  const { uid } = statSync(dataFolder);
  if (process.getuid !== undefined && uid !== process.getuid()) {
    throw new Error(
      `The database folder ${dataFolder} belongs to another user (uid ${uid}): start as that user, or set DATABASE_URL.`,
    );
  }
  const found = readFileSync(path.join(dataFolder, "PG_VERSION"), "utf8").trim();
  if (found !== majorVersion) {
    throw new Error(
      `The database folder ${dataFolder} was made by PostgreSQL ${found}, but PostgreSQL ${majorVersion} is installed: move the folder away, or set DATABASE_URL.`,
    );
  }
}

async function createCluster(dataFolder: string, request: ClusterFolderRequest): Promise<void> {
  request.say(`Creating a PostgreSQL ${request.binaries.majorVersion} database in ${dataFolder}.`);
  removeDrafts(request.folder);
  // A name of its own: an initdb whose Node was killed may still be writing into the last draft.
  const draft = path.join(request.folder, `${draftPrefix}${randomBytes(4).toString("hex")}`);
  try {
    await runInitdb(draft, request);
    renameSync(draft, dataFolder);
  } finally {
    removeDrafts(request.folder);
  }
}

function removeDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(draftPrefix)) continue;
    try {
      rmSync(path.join(folder, name), { recursive: true, force: true });
    } catch {
      // An orphaned initdb still writes there; a later start removes the rest.
    }
  }
}

async function runInitdb(draft: string, request: ClusterFolderRequest): Promise<void> {
  const [command, ...leading] = request.binaries.command("initdb");
  const options = [
    ...leading,
    `--pgdata=${draft}`,
    "--username=postgres",
    `--pwfile=${request.passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // The same order and upper case on every machine, whatever locales it has.
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ];
  const { code, output } = await runToEnd(command, options);
  if (code !== 0) {
    const reason =
      output
        .trim()
        .split("\n")
        .findLast((line) => line.includes("error")) ?? output.trim();
    throw new Error(`PostgreSQL could not create its folder: ${reason}`);
  }
}

function runToEnd(command: string, options: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, {
      stdio: ["ignore", "pipe", "pipe"],
      env: postgresEnvironment(),
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
