import path from "node:path";
import { projectRoot } from "./project-root.mjs";

/**
 * Our environment with the project's Node first on the PATH, so that whatever the command starts runs on it too.
 * @param {NodeJS.ProcessEnv} [additions]
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnvironment(additions = {}) {
  const binaries = path.join(projectRoot, "node_modules", ".bin");
  return { ...process.env, PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ""}`, ...additions };
}
