import { readImports } from "./read-imports.ts";
import type { Import } from "./read-imports.ts";
import { reportProblems } from "./report-problems.ts";

/**
 * Features must not import each other in a circle, not even through different files: two features that do are
 * one feature in two folders. Returns one sentence per feature that can reach itself, with its shortest way back.
 */
export function checkFeatureCircles(imports: readonly Import[]): string[] {
  const between = imports.filter(({ from, to }) => isBetweenFeatures(from, to));
  const targets = Map.groupBy(between, ({ from }) => featureOf(from));
  return [...targets.keys()].sort().flatMap((feature) => {
    const way = shortestWayBack(feature, targets);
    if (way === undefined) return [];
    return [`features/${feature}: imports itself in a circle: ${way.map(describe).join("; ")}.`];
  });
}

function isBetweenFeatures(from: string, to: string): boolean {
  const areBoth = [from, to].every((path) => /^features\/[^/]+\//.test(path) && !/\.test\.tsx?$/.test(path));
  return areBoth && featureOf(from) !== featureOf(to);
}

function featureOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function describe({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

/** Breadth first, so that the way named in the message is the one with the fewest imports to cut. */
function shortestWayBack(
  start: string,
  targets: ReadonlyMap<string, readonly Import[]>,
): Import[] | undefined {
  const seen = new Set<string>();
  let ways: Import[][] = (targets.get(start) ?? []).map((step) => [step]);
  while (ways.length > 0) {
    const closed = ways.find((way) => endOf(way) === start);
    if (closed !== undefined) return closed;
    const fresh = ways.filter((way) => !seen.has(endOf(way)));
    for (const way of fresh) seen.add(endOf(way));
    ways = fresh.flatMap((way) => (targets.get(endOf(way)) ?? []).map((step) => [...way, step]));
  }
  return undefined;
}

function endOf(way: readonly Import[]): string {
  return featureOf(way.at(-1)?.to ?? "");
}

if (import.meta.main) reportProblems("Circles of features", checkFeatureCircles(await readImports()));
