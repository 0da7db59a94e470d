import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkVectorFile } from "./check-vector-file.ts";
import type { CheckedFile } from "./check-vector-file.ts";
import type { CoveredMethod } from "./cover.ts";

type CheckedFolder =
  | { readonly outcome: "checked"; readonly files: readonly (CheckedFile & { readonly name: string })[] }
  | { readonly outcome: "no-folder" }
  | { readonly outcome: "no-vectors" };

/** Runs the engines over every .json file of a folder; folders inside it are left alone. */
export function checkVectorFolder(
  folder: string,
  methods: Readonly<Record<string, CoveredMethod>>,
): CheckedFolder {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return { outcome: "no-folder" };
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({ name, ...checkFile(join(folder, name), methods) }));
  const isEmpty = files.every(
    ({ passed, failures, uncoveredMethods }) => passed + failures.length + uncoveredMethods.length === 0,
  );
  return isEmpty ? { outcome: "no-vectors" } : { outcome: "checked", files };
}

function checkFile(path: string, methods: Readonly<Record<string, CoveredMethod>>): CheckedFile {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error ? error.message : "no reason given";
    return { passed: 0, failures: [`cannot be read: ${reason}`], uncoveredMethods: [] };
  }
  return checkVectorFile(text, methods);
}
