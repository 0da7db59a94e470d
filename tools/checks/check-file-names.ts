import { houseNames } from "./house-names.ts";

const KEBAB_FOLDER = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const KEBAB_FILE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** kebab-case everywhere below the top folders, and no name that says nothing. */
export function checkFileNames(files: readonly string[]): string[] {
  const ours = files.filter(
    (path) => houseNames.topFolders.includes(path.split("/")[0] ?? "") && path.includes("/"),
  );
  const folders = new Set(ours.flatMap(foldersAbove));
  return [...[...folders].flatMap(checkFolderName), ...ours.flatMap(checkFileName)];
}

function foldersAbove(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
}

function checkFolderName(folder: string): string[] {
  const name = folder.split("/").at(-1) ?? "";
  if (!KEBAB_FOLDER.test(name)) return [`${folder}/: folder names are kebab-case.`];
  // features/services is the product's noun "Dienst", not a drawer for leftovers.
  if (houseNames.emptyNames.has(name) && folder !== "features/services") {
    return [`${folder}/: "${name}" says nothing about what is inside. Name it after the thing or the task.`];
  }
  return [];
}

function checkFileName(path: string): string[] {
  const file = path.split("/").at(-1) ?? "";
  if (file === "README.md" || file.startsWith(".")) return [];
  if (!KEBAB_FILE.test(file)) return [`${path}: file names are kebab-case.`];
  // Outside code, a name like services.csv says what the rows are.
  return /\.tsx?$/.test(file) ? checkStem(path, file.slice(0, file.indexOf("."))) : [];
}

function checkStem(path: string, stem: string): string[] {
  if (houseNames.emptyNames.has(stem) && !isScreen(path)) {
    return [`${path}: "${stem}" says nothing. Name the file after its one main export.`];
  }
  const ending = houseNames.emptyEndings.find((candidate) => stem.endsWith(candidate));
  if (ending === undefined || mayEndInService(path, stem, ending)) return [];
  return [`${path}: "${ending}" says nothing. Name the file after what it does.`];
}

/** A page of a noun is named after the noun's plural: web/routes/services.tsx lists services. */
function isScreen(path: string): boolean {
  return path.startsWith("web/") || path.includes("/ui/");
}

/** `archive-service` archives the noun "service"; `voice-service` would be a drawer. */
function mayEndInService(path: string, stem: string, ending: string): boolean {
  const firstWord = stem.split("-")[0] ?? "";
  return ending === "-service" && (houseNames.verbs.has(firstWord) || isScreen(path) || firstWord === "may");
}
