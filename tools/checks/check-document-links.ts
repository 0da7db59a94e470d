import { posix } from "node:path";

import type { Document, Project } from "./parse-document.ts";

/** Every link and picture inside the project leads to a file or folder, and every #anchor to a heading. */
export function checkDocumentLinks(document: Document, project: Project): string[] {
  return document.links
    .filter(({ text }) => !/^[a-z][a-z+]*:/.test(text))
    .flatMap(({ line, text }) => {
      const reason = brokenBecause(text, document, project);
      return reason === undefined ? [] : [`${document.path}:${String(line)}: the link (${text}) ${reason}`];
    });
}

function brokenBecause(link: string, document: Document, project: Project): string | undefined {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? document.path : posix.join(posix.dirname(document.path), decodeURI(path));
  const folder = target.endsWith("/") ? target : `${target}/`;
  if (!project.files.some((file) => file === target || file.startsWith(folder))) return "leads nowhere.";
  if (anchor === undefined) return undefined;
  const headings = project.documents.find((candidate) => candidate.path === target)?.headings ?? [];
  return headings.some((heading) => slug(heading) === anchor)
    ? undefined
    : "names a heading that does not exist.";
}

/** The anchor that code hosting sites give a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
