import { stat } from "node:fs/promises";
import path from "node:path";
import { wrongUse } from "./command.ts";
import type { CommandResult } from "./command.ts";

type FoundFile = { readonly outcome: "file"; readonly path: string };

/** A file that was named on the command line. */
export async function findFile(name: string): Promise<FoundFile | CommandResult> {
  // Started by npm we stand in the project's folder; INIT_CWD says where the person stands.
  const filePath = path.resolve(process.env["INIT_CWD"] ?? "", name);
  const found = await stat(filePath).catch(() => undefined);
  if (!found) return wrongUse(`There is no file ${filePath}`);
  if (found.isDirectory()) return wrongUse(`${filePath} is a folder, not a file`);
  return { outcome: "file", path: filePath };
}
