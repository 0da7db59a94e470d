import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, readlinkSync } from "node:fs";
import path from "node:path";

/** What postmaster.pid of a data folder says about the server that wrote it. */
export type Postmaster = {
  readonly pid: number;
  readonly port: number;
  readonly status: "starting" | "stopping" | "ready";
};

export function postmasterFileOf(dataFolder: string): string {
  return path.join(dataFolder, "postmaster.pid");
}

/**
 * The server that runs on this data folder, or undefined. Lines 1, 4 and 8 of postmaster.pid are process, port and status
 * (PostgreSQL 18, src/include/utils/pidfile.h). The file alone proves nothing: after kill -9 it stays, and its process
 * number may by now belong to somebody else.
 */
export function findPostmaster(dataFolder: string): Postmaster | undefined {
  const lines = readLines(postmasterFileOf(dataFolder));
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isServerProcess(pid, dataFolder)) return undefined;

  const port = Number(lines[3]);
  const status = lines[7]?.trim();
  if (status === "ready" && port > 0) return { pid, port, status };
  return { pid, port, status: status === "stopping" ? "stopping" : "starting" };
}

/** True while process `pid` is a PostgreSQL process that works in this data folder; zombies do not count. */
export function isServerProcess(pid: number, dataFolder: string): boolean {
  try {
    if (process.platform === "linux") {
      const name = readFileSync(`/proc/${pid}/comm`, "utf8").trim();
      return name === "postgres" && readlinkSync(`/proc/${pid}/cwd`) === dataFolder;
    }
    const command = execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    return command.includes("postgres") && command.includes(dataFolder);
  } catch {
    return false;
  }
}

/** Every PostgreSQL process of this data folder. Only Linux can tell; elsewhere the list is empty. */
export function listServerProcesses(dataFolder: string): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isServerProcess(pid, dataFolder));
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}
