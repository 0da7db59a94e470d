import { posix } from "node:path";

import { houseNames } from "./house-names.ts";
import type { Document, Project } from "./parse-document.ts";

const FILE_ENDING = /\.(ts|tsx|js|mjs|json|md|sql|css|yml|yaml|sh|png|svg|woff2|csv|tsv|jsonl|gz|html)$/;
/** Folders that exist only after a build, a start or a test run. */
const MADE_AT_RUN_TIME = /^(build|coverage|node_modules|test-results|playwright-report|\.[a-z-]+)(\/|$)/;
const PLACEHOLDER = /[<>*{}$…|=,;"'()\s]|\.\.\./;
/** `.server.ts` and `-store.server.ts` name a kind of file. */
const KIND_OF_FILE = /^(\.(server|client|test|spec|generated|ts|tsx|json|md|sql|csv|tsv|jsonl|gz)|-)/;

/** Every path in backticks exists: from the root, from the document's folder, or as a file's plain name. */
export function checkDocumentPaths(document: Document, project: Project): string[] {
  return document.codeSpans
    .filter(({ text }) => isPath(text) && !exists(text, document, project))
    .map(({ line, text }) => `${document.path}:${String(line)}: there is no \`${text}\`.`);
}

function isPath(text: string): boolean {
  if (PLACEHOLDER.test(text) || isForeign(text) || KIND_OF_FILE.test(text)) return false;
  const [top = ""] = text.replace(/^(#|\.\/)/, "").split("/");
  return FILE_ENDING.test(text) || (text.includes("/") && isOurFolder(top));
}

function isOurFolder(top: string): boolean {
  return houseNames.topFolders.includes(top) || top === ".ci";
}

/** Addresses, absolute paths, packages, and what lies beside the project. */
function isForeign(text: string): boolean {
  return /^([a-z][a-z+]*:|\/|\.\.\/shared|@|~)/.test(text);
}

function exists(text: string, document: Document, project: Project): boolean {
  const path = text.replace(/^#/, "").replace(/:\d+$/, "");
  if (MADE_AT_RUN_TIME.test(path) && !path.startsWith(".ci")) return true;
  const candidates = [path, posix.join(posix.dirname(document.path), path)].map((candidate) =>
    posix.normalize(candidate).replace(/\/$/, ""),
  );
  return project.files.some(
    (file) => candidates.some((candidate) => isOrIsBelow(file, candidate)) || isNamed(file, path),
  );
}

function isOrIsBelow(file: string, candidate: string): boolean {
  return file === candidate || file.startsWith(`${candidate}/`);
}

/** A plain file name may stand for a file anywhere in the tree. */
function isNamed(file: string, path: string): boolean {
  return !path.includes("/") && posix.basename(file) === path;
}
