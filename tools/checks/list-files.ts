import { readdirSync } from "node:fs";
import { join } from "node:path";

const NOT_OURS: ReadonlySet<string> = new Set([
  "node_modules",
  "build",
  "coverage",
  "test-results",
  "playwright-report",
  ".git",
  ".react-router",
  ".wirkstatt",
  ".cache",
]);

/**
 * All files below a folder, as sorted paths relative to it, with "/" on every system.
 * Works without git, so that an unpacked release can be checked as well.
 */
export function listFiles(root: string, folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(root, path) : [path];
    })
    .sort();
}
