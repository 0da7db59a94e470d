import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/** One step of `npm run check`: a script of package.json, so that hook, pipeline and hand run the same. */
type Step = { readonly name: string; readonly script: string };

/** Longest first, so that the processors are busy to the end. */
const STEPS: readonly Step[] = [
  { name: "lint", script: "check:lint" },
  { name: "types", script: "check:types" },
  { name: "format", script: "check:format" },
  { name: "unused", script: "check:unused" },
  { name: "boundaries", script: "check:boundaries" },
  { name: "picture", script: "check:picture" },
  { name: "structure", script: "check:structure" },
  { name: "documents", script: "check:docs" },
  { name: "licences", script: "check:licences" },
];

/** The types that React Router writes for each route; lint and tsc both need them. */
const PREPARATION: Step = { name: "route types", script: "typegen" };

/** Runs an npm script and prints one line; the script's own output only when it failed. Answers whether it passed. */
async function runStep({ name, script }: Step): Promise<boolean> {
  const startedAt = performance.now();
  const { code, output } = await run("npm", ["run", "--silent", script]);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const passed = code === 0;
  console.log(`${passed ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (!passed) console.log(`\n${output.trimEnd()}\n\nAgain alone: npm run ${script}\n`);
  return passed;
}

function run(command: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}

/** Runs all steps, as many at a time as there are processors. */
async function runSteps(steps: readonly Step[]): Promise<boolean[]> {
  const waiting = [...steps];
  const results: boolean[] = [];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      results.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

const prepared = await runStep(PREPARATION);
const results = prepared ? await runSteps(STEPS) : [false];
const failures = results.filter((passed) => !passed).length;
console.log(failures === 0 ? "\nAll checks passed." : `\n${String(failures)} check(s) failed.`);
process.exitCode = failures === 0 ? 0 : 1;
