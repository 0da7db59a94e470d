import { existsSync } from "node:fs";
import { join, posix } from "node:path";

import type { Document, Project } from "./parse-document.ts";

const NPM_SCRIPT = /\bnpm (?:(start|test)\b|run (?:--?[a-z-]+ )*([a-z][a-z0-9:-]*))/g;
const NODE_FILE = /\bnode ((?:[\w.-]+\/)+[\w.-]+\.(?:ts|mjs|js))/g;
const NPX_TOOL = /\bnpx ([a-z][\w-]*)/g;
const OWN_SCRIPT = /^(?:bash )?(\.ci\/run|tools\/[\w./-]+)$/;

/** Every command in backticks or in a shell block can be typed: its npm script, file or tool exists. */
export function checkDocumentCommands(document: Document, project: Project): string[] {
  return [...document.codeSpans, ...document.shellLines].flatMap(({ line, text }) =>
    missing(text, project).map((reason) => `${document.path}:${String(line)}: \`${text.trim()}\`: ${reason}`),
  );
}

function missing(command: string, project: Project): string[] {
  return [
    ...missingScripts(command, project),
    ...missingFiles(command, project),
    ...missingTools(command, project),
  ];
}

function missingScripts(command: string, project: Project): string[] {
  return [...command.matchAll(NPM_SCRIPT)]
    .map((match) => match[1] ?? match[2] ?? "")
    .filter((script) => !project.scripts.has(script))
    .map((script) => `package.json has no script "${script}".`);
}

function missingFiles(command: string, project: Project): string[] {
  const scripts = [
    ...command.matchAll(NODE_FILE),
    ...[OWN_SCRIPT.exec(command.trim())].filter((match) => match !== null),
  ];
  return scripts
    .map((match) => posix.normalize(match[1] ?? ""))
    .filter((path) => !path.startsWith("build/") && !project.files.includes(path))
    .map((path) => `there is no ${path}.`);
}

function missingTools(command: string, project: Project): string[] {
  const tools = join(project.root, "node_modules", ".bin");
  if (!existsSync(tools)) return [];
  return [...command.matchAll(NPX_TOOL)]
    .map((match) => match[1] ?? "")
    .filter((tool) => !existsSync(join(tools, tool)))
    .map((tool) => `the tool "${tool}" is not installed.`);
}
