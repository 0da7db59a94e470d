import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { drawPicture } from "./draw-picture.ts";
import { readImports } from "./read-imports.ts";
import { reportProblems } from "./report-problems.ts";

const DOCUMENT = "ARCHITECTURE.md";
const START = "<!-- picture:start -->";
const END = "<!-- picture:end -->";

/** The document with a fresh picture between the markers. Throws a RangeError when a marker is missing. */
export function drawArchitecture(markdown: string, picture: string): string {
  const start = markdown.indexOf(START);
  const end = markdown.indexOf(END);
  if (start < 0 || end < start) throw new RangeError(`${DOCUMENT} needs the markers ${START} and ${END}.`);
  return `${markdown.slice(0, start + START.length)}\n\n${picture}\n\n${markdown.slice(end)}`;
}

if (import.meta.main) {
  const path = join(process.cwd(), DOCUMENT);
  const before = readFileSync(path, "utf8");
  const after = drawArchitecture(before, drawPicture(await readImports()));
  if (process.argv.includes("--check")) {
    const stale = `${DOCUMENT}: the picture no longer shows the imports. Run npm run picture and look at the difference.`;
    reportProblems("Picture", before === after ? [] : [stale]);
  } else {
    writeFileSync(path, after);
  }
}
