import { readFileSync } from "node:fs";
import { join } from "node:path";

const TABLE = /<!-- demo-people:start -->([\s\S]*?)<!-- demo-people:end -->/;

/** Every person in README's table of demo people exists in the demo's data. */
export function checkDemoPeople(root: string, files: readonly string[]): string[] {
  if (!files.includes("README.md")) return [];
  const table = TABLE.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1];
  if (table === undefined) return [];
  const demo = files
    .filter((path) => /^demo\/.*\.ts$/.test(path))
    .map((path) => readFileSync(join(root, path), "utf8"))
    .join("\n");
  return namesIn(table)
    .filter((name) => !demo.includes(`"${name}"`))
    .map((name) => `README.md: the demo knows nobody called ${name}.`);
}

/** First cells of the rows below the table's head and its line of dashes. */
function namesIn(table: string): string[] {
  const rows = table.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) => row.split("|")[1]?.trim() ?? "");
}
