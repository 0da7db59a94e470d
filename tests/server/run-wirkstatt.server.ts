import { spawn } from "node:child_process";
import { compileCache } from "./compile-cache.server.ts";

export type Ended = { readonly code: number | null; readonly out: string; readonly said: string };
export type RunOptions = { readonly readsOnly?: number; readonly environment?: Record<string, string> };

type Installation = {
  readonly databaseUrl: string;
  readonly dataFolder: string;
  /** Where the person stands who types. */
  readonly folder: string;
};

/** Runs the real command line as its own process, on a test's database. */
export function runWirkstatt(
  { databaseUrl, dataFolder, folder }: Installation,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ["cli/wirkstatt.ts", ...args], {
    env: {
      PATH: process.env["PATH"],
      NODE_NO_WARNINGS: "1",
      DATABASE_URL: databaseUrl,
      WIRKSTATT_DATA: dataFolder,
      WIRKSTATT_DEMO: "off",
      INIT_CWD: folder,
      ...compileCache,
      ...options.environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    out += piece;
    if (options.readsOnly !== undefined && out.length >= options.readsOnly) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    said += piece;
  });
  return new Promise((resolve) => {
    child.on("close", (code) => {
      resolve({ code, out, said });
    });
  });
}
