import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export type UseCase = {
  /** Path of the file below the project's root. */
  readonly file: string;
  /** Name of an exported function. */
  readonly name: string;
  readonly writesJournal: boolean;
};

const root = path.resolve(import.meta.dirname, "../..");

/** Every exported function of every features/<noun>/<verb>-<noun>.server.ts, stores left out. */
export function listUseCases(): readonly UseCase[] {
  const entries = readdirSync(path.join(root, "features"), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, "features", folder)).map((file) => `features/${folder}/${file}`),
  );
  return files
    .filter((file) => file.endsWith(".server.ts") && !file.endsWith("-store.server.ts"))
    .sort()
    .flatMap(listFunctions);
}

function listFunctions(file: string): readonly UseCase[] {
  const source = readFileSync(path.join(root, file), "utf8");
  const writesJournal =
    /await (recordInJournal|decidePlaces|beginStay|recordAtStation|savePathVersion)\(/.test(source);
  const names = [...source.matchAll(/^export (?:async )?function\*? (\w+)/gm)].map((match) => match[1] ?? "");
  return names.map((name) => ({ file, name, writesJournal }));
}
