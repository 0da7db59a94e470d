import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";
import { runProcess } from "./run-process.mjs";
import { say } from "./say.mjs";

const moduleFolder = path.join(projectRoot, "node_modules");
const markerFile = path.join(moduleFolder, ".wirkstatt-installed");
const nodeFiles = ["node/bin/node", ".bin/node", "node/bin/node.exe"].map((name) =>
  path.join(moduleFolder, name),
);

/**
 * Installs the packages of package-lock.json when they are missing, older than the file, or without a working Node.
 * @returns {Promise<string>} path of the Node the project runs on
 */
export async function ensureInstalled() {
  const lock = readFileSync(path.join(projectRoot, "package-lock.json"));
  const mark = markOf(lock);
  const reason = findReasonToInstall(lock, mark);
  if (reason !== undefined) await install(reason);

  const node = findProjectNode();
  if (node === undefined) {
    throw new Error(
      "The package node came without a working Node: allow install scripts (npm config get ignore-scripts), remove node_modules and try again.",
    );
  }
  if (readMarker() !== mark) writeFileSync(markerFile, mark);
  return node;
}

/** Packages differ by platform: a folder carried to another machine is installed anew. */
function markOf(lock) {
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}\n`;
}

function readMarker() {
  return existsSync(markerFile) ? readFileSync(markerFile, "utf8") : undefined;
}

function findReasonToInstall(lock, mark) {
  if (!existsSync(moduleFolder)) return "Nothing is installed yet";
  if (readMarker() !== mark && !isInstalledByHand(lock))
    return "The installed packages do not match package-lock.json";
  return findProjectNode() === undefined ? "The project's own Node does not run" : undefined;
}

/** After somebody's own `npm ci` there is no mark of ours, but npm's: the list of what it installed. */
function isInstalledByHand(lock) {
  const npmList = path.join(moduleFolder, ".package-lock.json");
  if (!existsSync(npmList)) return false;
  const installed = JSON.parse(readFileSync(npmList, "utf8")).packages;
  const wanted = JSON.parse(lock).packages;
  const hasWanted = Object.entries(wanted).every(([name, { version, integrity, optional }]) => {
    const found = installed[name];
    if (name === "" || (found === undefined && optional)) return true;
    return found?.version === version && found?.integrity === integrity;
  });
  return hasWanted && Object.keys(installed).every((name) => name in wanted);
}

/** The Node in node_modules, when it runs and has the major version that package.json names. */
function findProjectNode() {
  const manifest = JSON.parse(readFileSync(path.join(projectRoot, "package.json"), "utf8"));
  const major = manifest.dependencies.node.split(".")[0];
  return nodeFiles.find((file) => {
    if (!existsSync(file)) return false;
    const { status, stdout } = spawnSync(file, ["-v"], { encoding: "utf8" });
    return status === 0 && stdout.startsWith(`v${major}.`);
  });
}

async function install(reason) {
  say(`${reason}: running npm ci. This takes a minute or two.`);
  const begin = Date.now();
  // A build needs the development packages, also where NODE_ENV=production makes npm leave them out.
  const options = ["ci", "--include=dev", "--loglevel=error", "--no-audit", "--no-fund"];
  const code = await runProcess([...findNpm(), ...options], {
    cwd: projectRoot,
    stdio: ["ignore", process.stderr.fd, process.stderr.fd],
    env: { ...process.env, PATH: pathWithoutModules() },
    shell: process.platform === "win32",
  });
  if (code !== 0) throw new Error(`npm ci ended with exit code ${code}; its own message stands above.`);
  say(`Installed in ${Math.round((Date.now() - begin) / 1000)} s.`);
}

/** The npm that called us, else the one on the PATH. */
function findNpm() {
  const caller = process.env.npm_execpath ?? "";
  if (!/npm-cli\.c?js$/.test(caller) || !existsSync(caller)) return ["npm"];
  // npm ci removes node_modules; the Node that runs it must not live there.
  const nodes = [process.env.npm_node_execpath, process.execPath];
  const outside = nodes.find((file) => file && existsSync(file) && !file.startsWith(moduleFolder));
  return outside === undefined ? ["npm"] : [outside, caller];
}

function pathWithoutModules() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.filter((folder) => !folder.startsWith(moduleFolder)).join(path.delimiter);
}
