/**
 * `npm test`: install, build, all tests, then the journeys in a browser. The last line sums up both.
 *
 * Arguments: `--store-and-journeys` leaves out what cannot differ on another database, as listed below; `--option=value`
 * goes to Vitest; any other word is part of a file name and chooses among tests and journeys.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { chromiumAdvice, findChromium } from "./find-chromium.mjs";
import { projectEnvironment } from "./project-environment.mjs";
import { projectRoot } from "./project-root.mjs";
import { runMain } from "./run-main.mjs";
import { runProcess } from "./run-process.mjs";
import { say } from "./say.mjs";
import { sumTallies, tallyPlaywright, tallyReport, tallyVitest } from "./tally-reports.mjs";

const storeAndJourneys = "--store-and-journeys";
/** Vitest chooses files whose path contains one of these. */
const storeFiles = [".server.test.", "tests/"];
/**
 * What pages and the command line say does not depend on the database's version; the use cases behind them are tested on both.
 * The test of one server starts the embedded database, whatever DATABASE_URL says.
 */
const leftOutOnOtherServer = [
  "tests/http/**",
  "tests/bad-input/**",
  "demo/**",
  "cli/**",
  "tests/server/server.server.test.ts",
].map((files) => `--exclude=${files}`);
/**
 * Nor does what pages look like, what a browser does with keys, focus and forms, or whether it runs scripts. What only writes
 * and reads single rows is left to the tests of its use cases. Left out by name, so that a new journey walks there, too.
 */
const journeysLeftOut = [
  "without JavaScript",
  "accessible",
  "the keyboard alone decides",
  "stays in focus",
  "keys for a page that never came",
  "(keyboard|palette|single-keys|unsent-forms|display|change-service|closing-days|members)\\.spec",
].join("|");

await runMain(async () => {
  const node = await ensureInstalled();
  await ensureBuilt(node);
  const chromium = findChromium();
  const reports = mkdtempSync(path.join(tmpdir(), "wirkstatt-tests-"));
  try {
    const request = { node, reports, ...readArguments(process.argv.slice(2)) };
    const tallies = [await runVitest(request)];
    if (chromium === undefined) say(chromiumAdvice);
    else tallies.push(await runJourneys(request, chromium));
    return report(sumTallies(tallies), chromium !== undefined);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
});

function readArguments(words) {
  const others = words.filter((word) => word !== storeAndJourneys);
  const files = others.filter((word) => !word.startsWith("-"));
  const isStoreRun = others.length < words.length;
  return {
    files,
    isStoreRun,
    vitestFiles: isStoreRun && files.length === 0 ? storeFiles : files,
    vitestOptions: [
      ...others.filter((word) => word.startsWith("-")),
      ...(isStoreRun ? leftOutOnOtherServer : []),
    ],
  };
}

async function runVitest({ node, reports, vitestFiles, vitestOptions }) {
  const reportFile = path.join(reports, "vitest.json");
  const options = [
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportFile}`,
    "--passWithNoTests",
  ];
  const command = [
    node,
    "node_modules/vitest/vitest.mjs",
    "run",
    ...options,
    ...vitestOptions,
    ...vitestFiles,
  ];
  const code = await runProcess(command, { cwd: projectRoot, env: projectEnvironment({ NODE_ENV: "test" }) });
  return tallyReport(reportFile, tallyVitest, code);
}

async function runJourneys({ node, reports, files, isStoreRun }, chromium) {
  const reportFile = path.join(reports, "playwright.json");
  const additions = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile };
  const options = [
    "--reporter=list,json",
    ...(files.length > 0 ? ["--pass-with-no-tests"] : []),
    ...(isStoreRun ? [`--grep-invert=${journeysLeftOut}`] : []),
  ];
  const command = [node, "node_modules/@playwright/test/cli.js", "test", ...options, ...files];
  const code = await runProcess(command, { cwd: projectRoot, env: projectEnvironment(additions) });
  return tallyReport(reportFile, tallyPlaywright, code);
}

/** Nothing run is not success: a filter that fits no file must not look green. */
function report({ passed, failed, skipped }, hasChromium) {
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  return failed === 0 && passed > 0 && hasChromium ? 0 : 1;
}
