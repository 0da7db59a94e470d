import { readFileSync } from "node:fs";
import { join } from "node:path";

import { checkExportNames } from "./check-export-names.ts";
import { checkFeatureFiles } from "./check-feature-files.ts";
import { checkFileNames } from "./check-file-names.ts";
import { checkImportPaths } from "./check-import-paths.ts";
import { houseNames } from "./house-names.ts";
import { listFiles } from "./list-files.ts";
import { reportProblems } from "./report-problems.ts";

/**
 * Checks folder and file names against the house style: whoever has read one feature can read all of them.
 * Returns one readable sentence per problem, each starting with the path.
 */
export function checkStructure(root: string): string[] {
  const files = listFiles(root);
  const source = (path: string) => readFileSync(join(root, path), "utf8");
  return [
    ...checkTopFolders(files),
    ...checkReadmes(files),
    ...checkEngineTests(files),
    ...checkFileNames(files),
    ...checkFeatureFiles(files),
    ...checkExportNames(files, source),
    ...checkImportPaths(files, source),
  ];
}

function checkTopFolders(files: readonly string[]): string[] {
  return [...topFoldersOf(files)]
    .filter((folder) => !folder.startsWith(".") && !houseNames.topFolders.includes(folder))
    .map(
      (folder) =>
        `${folder}/: unknown top folder. Put it where its direction of imports is known (${houseNames.topFolders.join(", ")}).`,
    );
}

function topFoldersOf(files: readonly string[]): Set<string> {
  return new Set(files.filter((path) => path.includes("/")).map((path) => path.slice(0, path.indexOf("/"))));
}

/** "engines/working-calendar", "features/voices", … as far as they hold files. */
function modulesOf(files: readonly string[]): string[] {
  const modules = files
    .map((path) => path.split("/"))
    .filter(([top, , rest]) => rest !== undefined && houseNames.foldersOfModules.includes(top ?? ""))
    .map((parts) => parts.slice(0, 2).join("/"));
  return [...new Set(modules)];
}

function checkReadmes(files: readonly string[]): string[] {
  const present = topFoldersOf(files);
  // The documents have the project's README as their entrance; files for browsers are served as they are.
  const withoutReadme = ["docs", "public"];
  const folders = houseNames.topFolders.filter(
    (folder) => present.has(folder) && !withoutReadme.includes(folder),
  );
  return [...folders, ...modulesOf(files)]
    .filter((folder) => !files.includes(`${folder}/README.md`))
    .map(
      (folder) => `${folder}/: README.md is missing. Say in at most a screen what this is and who uses it.`,
    );
}

function checkEngineTests(files: readonly string[]): string[] {
  return modulesOf(files)
    .filter((folder) => folder.startsWith("engines/"))
    .filter((folder) => !files.some((path) => path.startsWith(`${folder}/`) && path.endsWith(".test.ts")))
    .map(
      (folder) => `${folder}/: an engine without tests. Add published examples, properties and hard cases.`,
    );
}

if (import.meta.main) reportProblems("Structure", checkStructure(process.cwd()));
