import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import * as z from "zod";

import { checkDecisions } from "./check-decisions.ts";
import { checkDemoPeople } from "./check-demo-people.ts";
import { checkDocumentCommands } from "./check-document-commands.ts";
import { checkDocumentLinks } from "./check-document-links.ts";
import { checkDocumentPaths } from "./check-document-paths.ts";
import { listFiles } from "./list-files.ts";
import { parseDocument } from "./parse-document.ts";
import { reportProblems } from "./report-problems.ts";

const packageFile = z.object({ scripts: z.record(z.string(), z.string()).default({}) });

/**
 * Checks that what documents name exists: paths and commands in backticks, links and their headings, and the
 * parts of every decision record. Returns one sentence per problem, each starting with file and line.
 */
export function checkDocs(root: string): string[] {
  const files = listFiles(root);
  const documents = files
    .filter((path) => path.endsWith(".md"))
    .map((path) => parseDocument(path, readFileSync(join(root, path), "utf8")));
  const project = { root, files, scripts: scriptsOf(root), documents };
  return [
    ...documents.flatMap((document) => [
      ...checkDocumentPaths(document, project),
      ...checkDocumentCommands(document, project),
      ...checkDocumentLinks(document, project),
    ]),
    ...checkDecisions(documents),
    ...checkDemoPeople(root, files),
  ];
}

function scriptsOf(root: string): ReadonlySet<string> {
  const path = join(root, "package.json");
  if (!existsSync(path)) return new Set();
  return new Set(Object.keys(packageFile.parse(JSON.parse(readFileSync(path, "utf8"))).scripts));
}

if (import.meta.main) reportProblems("Documents", checkDocs(process.cwd()));
