import { houseNames } from "./house-names.ts";

/**
 * The closed list of what a feature may contain: README.md, the noun and pure helpers (*.ts), *-input.ts,
 * *-texts.ts, *-store.server.ts, use cases (<verb>-<noun>.server.ts), tests, ui/ and declared inner folders.
 */
export function checkFeatureFiles(files: readonly string[]): string[] {
  return files.filter((path) => /^features\/[^/]+\/./.test(path)).flatMap(checkFeatureFile);
}

function checkFeatureFile(path: string): string[] {
  const [, feature = "", ...rest] = path.split("/");
  const [folder] = rest;
  if (rest.length > 1) return checkInnerFile(path, `features/${feature}`, folder ?? "");
  return checkTopFile(path, rest[0] ?? "");
}

function checkInnerFile(path: string, feature: string, folder: string): string[] {
  const isCode = /\.tsx?$/.test(path);
  if (folder === "ui") return isCode ? [] : [`${path}: ui/ holds components and their tests only.`];
  if (houseNames.innerFolders[feature]?.includes(folder)) {
    return path.endsWith(".tsx") ? [`${path}: components belong into ${feature}/ui/.`] : [];
  }
  return [`${path}: "${folder}/" is not a declared inner folder. Declare it in tools/checks/house-names.ts.`];
}

function checkTopFile(path: string, file: string): string[] {
  if (file === "README.md" || /\.test\.ts$/.test(file)) return [];
  if (file.endsWith(".tsx")) return [`${path}: components belong into the feature's ui/ folder.`];
  if (!file.endsWith(".ts")) return [`${path}: a feature holds TypeScript and one README.md.`];
  if (!file.endsWith(".server.ts") || file.endsWith("-store.server.ts")) return [];

  const [verb = "", ...noun] = file.slice(0, -".server.ts".length).split("-");
  if (houseNames.verbs.has(verb) && noun.length > 0) return [];
  return [
    `${path}: a use case is <verb>-<noun>.server.ts. "${verb}" is not among the verbs of tools/checks/house-names.ts.`,
  ];
}
