import { posix } from "node:path";

import { houseNames } from "./house-names.ts";

const RELATIVE_IMPORT =
  /^\s*(?:import|export)\b[^"'\n;]*?(?:from\s*)?"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)|^\} from "(\.[^"]+)"/gm;

/** Across module folders one imports by "#features/…"; a relative path stays inside its own module. */
export function checkImportPaths(files: readonly string[], source: (path: string) => string): string[] {
  return files
    .filter((path) => /\.tsx?$/.test(path) && path.includes("/"))
    .flatMap((path) => relativeImports(source(path)).flatMap((target) => checkImport(path, target)));
}

function relativeImports(code: string): string[] {
  return [...code.matchAll(RELATIVE_IMPORT)].map(
    ([, plain, dynamic, closing]) => plain ?? dynamic ?? closing ?? "",
  );
}

function checkImport(path: string, target: string): string[] {
  const resolved = posix.join(posix.dirname(path), target);
  if (moduleOf(resolved) === moduleOf(path)) return [];
  return [`${path}: "${target}" leaves the module. Import it as "#${resolved}".`];
}

/** The folder within which relative imports are allowed: one engine, one feature, or a whole top folder. */
function moduleOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return houseNames.foldersOfModules.includes(top) ? `${top}/${second}` : top;
}
