import type { Import } from "./read-imports.ts";

/** What is drawn outside the box of features, in the order of the picture from top to bottom. */
const TOP_NODES = ["server.ts", "web", "edges", "cli", "demo", "ui", "engines", "platform"];
const FEATURES = "features";

/**
 * Draws folders and their imports as a Mermaid diagram. Tests are left out. Features stand in one box with
 * the imports among them; imports into the box or out of it are drawn once, for the box.
 */
export function drawPicture(imports: readonly Import[]): string {
  const shown = imports.filter(({ from, to }) => !isTest(from) && !isTest(to));
  const edges = folderEdges(shown);
  const nodes = new Set(shown.flatMap(({ from, to }) => [nodeOf(from), nodeOf(to)]));
  const features = [...nodes]
    .filter((node) => node !== undefined)
    .filter(isFeature)
    .sort();
  return [
    "```mermaid",
    "flowchart TD",
    ...TOP_NODES.filter((node) => nodes.has(node)).map((node) => `  ${idOf(node)}["${labelOf(node)}"]`),
    `  subgraph ${FEATURES}`,
    ...features.map((node) => `    ${idOf(node)}["${labelOf(node)}"]`),
    "  end",
    ...edges.map((edge) => `  ${edge.split(" --> ").map(idOf).join(" --> ")}`),
    "```",
  ].join("\n");
}

function folderEdges(imports: readonly Import[]): string[] {
  const edges = imports
    .map(({ from, to }) => edgeBetween(nodeOf(from), nodeOf(to)))
    .filter((edge) => edge !== undefined);
  return [...new Set(edges)].sort();
}

function isTest(path: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(path);
}

/** "features/voices", "web", "server.ts"; undefined for what the picture does not show. */
function nodeOf(path: string): string | undefined {
  const [top = "", second = "", rest] = path.split("/");
  if (top === FEATURES) return rest === undefined ? undefined : `${top}/${second}`;
  return TOP_NODES.includes(top) ? top : undefined;
}

function edgeBetween(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined || to === undefined || from === to) return undefined;
  if (isFeature(from) && isFeature(to)) return `${from} --> ${to}`;
  return `${isFeature(from) ? FEATURES : from} --> ${isFeature(to) ? FEATURES : to}`;
}

function isFeature(node: string): boolean {
  return node.startsWith(`${FEATURES}/`);
}

function idOf(node: string): string {
  return node.replaceAll(/[^a-z]/g, "_");
}

function labelOf(node: string): string {
  return node.startsWith(`${FEATURES}/`) ? node.slice(FEATURES.length + 1) : node;
}
