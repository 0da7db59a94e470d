import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { inTemporaryProject } from "./checks/in-temporary-project.ts";
import { checkVectorFolder } from "./vectors/check-vector-folder.ts";
import { coveredMethods } from "./vectors/covered-methods.ts";
import { listDifferences } from "./vectors/list-differences.ts";

/** Reference values are kept beside the project, not in it. */
const referenceFolder = path.join(import.meta.dirname, "../../shared/vectors");

function runTool(...folders: readonly string[]) {
  const tool = path.join(import.meta.dirname, "check-vectors.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...folders], { encoding: "utf8" });
  return { status, lines: stdout.trimEnd().split("\n"), complaints: stderr };
}

function aFile(cases: readonly unknown[], method = "wilsonInterval"): string {
  return JSON.stringify({ methods: [{ method, tolerance: { rel: 1e-9, abs: 1e-15 }, cases }] });
}

const good = {
  id: "none of one",
  input: { successes: 0, n: 1, confidence: 0.95 },
  expected: { lower: 0, upper: 0.7934506856227626 },
};

describe.skipIf(!existsSync(referenceFolder))("the reference values of ../shared/vectors", () => {
  const result = checkVectorFolder(referenceFolder, coveredMethods);
  const files = result.outcome === "checked" ? result.files : [];

  // How many cases there were when the engine was written: fewer would mean that some are no longer run.
  test.each([
    ["proportions.json", 163],
    ["survival.json", 26],
  ])("%s is covered and passes", (name, cases) => {
    const file = files.find((one) => one.name === name);

    expect(file?.failures).toEqual([]);
    expect(file?.uncoveredMethods).toEqual([]);
    expect(file?.passed).toBeGreaterThanOrEqual(cases);
  });

  test("nothing else fails", () => {
    expect(files.flatMap(({ failures }) => failures)).toEqual([]);
  });
});

describe("npm run check:vectors", () => {
  test("counts passing cases, lists methods that no engine answers, and ends well", async () => {
    const files = {
      "b.json": aFile([good], "unknown"),
      "a.json": aFile([good]),
      "read.me": "",
    };

    const { status, lines } = await inTemporaryProject(files, runTool);

    expect(lines).toEqual([
      "a.json: 1 passed, 0 failed",
      "b.json: 0 passed, 0 failed",
      "  not covered: unknown",
      "1 passed, 0 failed",
    ]);
    expect(status).toBe(0);
  });

  test("names a failing case with what was expected and what came, and ends with 1", async () => {
    const wrong = { ...good, id: "wrong", expected: { lower: 0.5, upper: 0.7934506856227626, centre: null } };

    const { status, lines } = await inTemporaryProject({ "a.json": aFile([good, wrong]) }, runTool);

    expect(lines).toEqual([
      "a.json: 1 passed, 1 failed",
      '  FAILED a.json: wilsonInterval "wrong": lower: expected 0.5, got 0; centre: expected not available, got 0.3967253428113813',
      "1 passed, 1 failed",
    ]);
    expect(status).toBe(1);
  });

  test.each([
    ["no JSON", "{", "is no JSON"],
    ["no vectors", '{"name":"x"}', "is no file of vectors: methods: "],
    ["a case without a name", aFile([{ input: 1 }]), "is no file of vectors: methods.0.cases.0.id: "],
    ["an input that does not fit", aFile([{ ...good, input: { n: 3 } }]), "the input does not fit: "],
    [
      "wrong use of the engine",
      aFile([{ ...good, input: { successes: 2, n: 1, confidence: 0.95 } }]),
      "the engine threw RangeError",
    ],
  ])("a file with %s fails by name and without a stack trace", async (_, content, reason) => {
    const { status, lines, complaints } = await inTemporaryProject(
      { "bad.json": content, "good.json": aFile([good]) },
      runTool,
    );

    expect(lines[1]).toMatch(/^ {2}FAILED bad\.json: /);
    expect(lines[1]).toContain(reason);
    expect(lines.at(-1)).toBe("1 passed, 1 failed");
    expect(complaints).toBe("");
    expect(status).toBe(1);
  });

  test("a folder called like a file fails by name", async () => {
    const { status, lines } = await inTemporaryProject({ "folder.json/inner.txt": "" }, runTool);

    expect(lines[1]).toMatch(/^ {2}FAILED folder\.json: cannot be read: /);
    expect(status).toBe(1);
  });

  test("a folder that is not there, holds nothing, or was not named: one clear line and 2", async () => {
    const none = await inTemporaryProject({ "notes.txt": "" }, runTool);
    const empty = await inTemporaryProject({ "a.json": '{"methods":[]}' }, runTool);
    const missing = runTool("/no/such/folder");

    expect(none).toMatchObject({
      status: 2,
      complaints: expect.stringContaining("holds no vectors") as string,
    });
    expect(empty).toMatchObject({
      status: 2,
      complaints: expect.stringContaining("holds no vectors") as string,
    });
    expect(missing).toMatchObject({ status: 2, complaints: 'There is no folder "/no/such/folder".\n' });
    expect(runTool()).toMatchObject({ status: 2, complaints: "Usage: npm run check:vectors -- DIR\n" });
  });

  test("a case may be stricter or laxer than its method", async () => {
    const near = { ...good, expected: { lower: 0.0001 } };
    const files = { "a.json": aFile([near, { ...near, tolerance: { rel: 0, abs: 0.001 } }]) };

    const result = await inTemporaryProject(files, (root) => checkVectorFolder(root, coveredMethods));

    expect(result).toMatchObject({
      outcome: "checked",
      files: [{ passed: 1, failures: [expect.anything()] }],
    });
  });

  test("infinity is written as a word and read as a number", async () => {
    const files = {
      "a.json": aFile(
        [{ id: "NaN", input: ["Infinity", "-Infinity", "NaN"], expected: ["Infinity"] }],
        "echo",
      ),
    };
    const received: unknown[] = [];
    const echo = (input: unknown) => {
      received.push(input);
      return [Infinity];
    };

    const result = await inTemporaryProject(files, (root) => checkVectorFolder(root, { echo }));

    expect(received).toEqual([[Infinity, -Infinity, NaN]]);
    expect(result).toMatchObject({ files: [{ passed: 1, failures: [] }] });
  });
});

describe("comparing with what is expected", () => {
  const tolerance = { rel: 0.01, abs: 0.1 };

  test.each<[string, unknown, unknown]>([
    ["a number within abs + rel × |expected|", -100, -101.05],
    ["infinity", Infinity, Infinity],
    ["NaN", NaN, NaN],
    ["nested lists and records", { a: [{ b: [1, true, "x"] }] }, { a: [{ b: [1.05, true, "x"], c: 3 }] }],
    ["nothing available as a whole", { a: null, b: { c: null } }, null],
  ])("passes %s", (_, expected, got) => {
    expect(listDifferences(expected, got, tolerance)).toEqual([]);
  });

  test.each<[string, unknown, unknown, string]>([
    ["a number just outside", -100, -101.2, "expected -100, got -101.2"],
    ["a number for infinity", Infinity, 1e308, "expected Infinity, got 1e+308"],
    ["infinity for a number", 1, Infinity, "expected 1, got Infinity"],
    ["NaN for a number", 1, NaN, "expected 1, got NaN"],
    ["a number for NaN", NaN, 1, "expected NaN, got 1"],
    ["a missing value", { a: null }, {}, "a: expected not available, got nothing"],
    ["a number where there should be none", { a: null }, { a: 0 }, "a: expected not available, got 0"],
    ["no number where there should be one", { a: 1 }, null, "a: expected 1, got not available"],
    ["another truth", { a: { b: true } }, { a: { b: false } }, "a.b: expected true, got false"],
    ["a list of another length", { a: [1, 2] }, { a: [1] }, "a: expected [1,2], got [1]"],
    ["one value in a list", { a: [1, 2] }, { a: [1, 3] }, "a[1]: expected 2, got 3"],
    ["a list for a record", { a: 1 }, [1], 'expected {"a":1}, got [1]'],
  ])("refuses %s", (_, expected, got, difference) => {
    expect(listDifferences(expected, got, tolerance)).toEqual([difference]);
  });
});
