import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Hono } from "hono";
import type { ApplicationOptions } from "#web/request/application-options.server.ts";

type Fingerprint = (root: string, known: object) => { readonly fingerprint: string };
type BuildRecord = { readonly built: string; readonly hashes: object };
type ServerBuild = { readonly createApplication: (options: ApplicationOptions) => Hono };

const root = path.resolve(import.meta.dirname, "../..");
const serverFile = path.join(root, "build/server/index.js");
const recordFile = path.join(root, "build/.fingerprint");

/** The application as it is shipped. Throws where no build is there or its sources changed since. */
export async function loadBuild(): Promise<ServerBuild> {
  const advice = "npm run build does it, and npm test before it begins.";
  if (!existsSync(serverFile) || !existsSync(recordFile))
    throw new Error(`The pages are not built: ${advice}`);
  if (!(await isFresh())) throw new Error(`The pages changed since they were built: ${advice}`);
  return (await import(/* @vite-ignore */ pathToFileURL(serverFile).href)) as ServerBuild;
}

async function isFresh(): Promise<boolean> {
  const record = JSON.parse(readFileSync(recordFile, "utf8")) as BuildRecord;
  // The launchers are plain JavaScript, for any Node before anything is installed; so they carry no types.
  const file = pathToFileURL(path.join(root, "tools/launch/source-fingerprint.mjs")).href;
  const { calculateSourceFingerprint } = (await import(/* @vite-ignore */ file)) as {
    readonly calculateSourceFingerprint: Fingerprint;
  };
  return calculateSourceFingerprint(root, record.hashes).fingerprint === record.built;
}
