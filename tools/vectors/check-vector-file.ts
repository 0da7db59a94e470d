import * as z from "zod";
import type { CoveredMethod } from "./cover.ts";
import { listDifferences } from "./list-differences.ts";
import { describeIssues, parseVectorFile } from "./vector-file.ts";
import type { VectorCase, VectorMethod } from "./vector-file.ts";

export type CheckedFile = {
  readonly passed: number;
  /** One line per failing case, or one for a broken file. */
  readonly failures: readonly string[];
  readonly uncoveredMethods: readonly string[];
};

/** Runs the engines over the text of one file of reference values. */
export function checkVectorFile(text: string, methods: Readonly<Record<string, CoveredMethod>>): CheckedFile {
  const file = parseVectorFile(text);
  if (file.outcome === "broken") return { passed: 0, failures: [file.reason], uncoveredMethods: [] };
  const isCovered = ({ method }: VectorMethod) => Object.hasOwn(methods, method);
  const checked = file.methods.filter(isCovered).map((group) => checkMethod(group, methods));
  return {
    passed: checked.reduce((sum, { passed }) => sum + passed, 0),
    failures: checked.flatMap(({ failures }) => failures),
    uncoveredMethods: file.methods.filter((group) => !isCovered(group)).map(({ method }) => method),
  };
}

function checkMethod(group: VectorMethod, methods: Readonly<Record<string, CoveredMethod>>) {
  const method = methods[group.method];
  const failures = group.cases.flatMap((one) => {
    const differences = checkCase(one, group, method);
    return differences.length === 0 ? [] : [`${group.method} "${one.id}": ${differences.join("; ")}`];
  });
  return { passed: group.cases.length - failures.length, failures };
}

function checkCase(one: VectorCase, group: VectorMethod, method: CoveredMethod | undefined): string[] {
  try {
    return listDifferences(one.expected, method?.(one.input), one.tolerance ?? group.tolerance);
  } catch (error) {
    if (error instanceof z.ZodError) return [`the input does not fit: ${describeIssues(error)}`];
    return [`the engine threw ${error instanceof Error ? `${error.name}: ${error.message}` : "something"}`];
  }
}
