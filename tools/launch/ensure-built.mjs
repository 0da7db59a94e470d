import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";
import { say } from "./say.mjs";
import { calculateSourceFingerprint } from "./source-fingerprint.mjs";

const buildFolder = path.join(projectRoot, "build");
const recordFile = path.join(buildFolder, ".fingerprint");
const builtParts = ["server/index.js", "client"];
const builder = path.join("node_modules", "@react-router", "dev", "bin.cjs");

/**
 * Builds the pages when their sources changed since the last build.
 * @param {string} node path of the project's Node
 */
export async function ensureBuilt(node) {
  const record = readRecord();
  const { fingerprint, hashes, filesRead } = calculateSourceFingerprint(projectRoot, record.hashes);
  const isFresh =
    record.built === fingerprint && builtParts.every((part) => existsSync(path.join(buildFolder, part)));
  if (isFresh) {
    if (filesRead > 0) writeRecord({ built: fingerprint, hashes });
    return;
  }

  // Taken back before the build: what a failed build leaves must never count as built.
  writeRecord({ built: "", hashes });
  say("Building the pages, because their sources changed. This takes some seconds.");
  const begin = Date.now();
  await build(node);
  writeRecord({ built: fingerprint, hashes });
  say(`Built in ${Math.round((Date.now() - begin) / 1000)} s.`);
}

function readRecord() {
  try {
    const { built, hashes } = JSON.parse(readFileSync(recordFile, "utf8"));
    return { built: String(built), hashes: hashes ?? {} };
  } catch {
    return { built: "", hashes: {} };
  }
}

function writeRecord(record) {
  mkdirSync(buildFolder, { recursive: true });
  writeFileSync(recordFile, JSON.stringify(record));
}

/** A build's chatter helps only when it fails. */
function build(node) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [builder, "build"], {
      cwd: projectRoot,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_ENV: "production" },
    });
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(output));
      return reject(new Error("The build failed; its own message stands above."));
    });
  });
}
