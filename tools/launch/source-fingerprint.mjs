import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** What goes into the build. Folders and files that do not exist are left out. */
const sources = [
  "web",
  "ui",
  "features",
  "engines",
  "platform",
  "edges",
  "demo",
  "public",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
  "react-router.config.ts",
];
const notBuilt = /\.(test|spec)\.tsx?$|\.md$/;

/**
 * @typedef {Record<string, { stamp: string, hash: string }>} KnownHashes by path; the stamp tells whether to read again
 * @typedef {{ fingerprint: string, hashes: KnownHashes, filesRead: number }} SourceFingerprint
 */

/**
 * One hash over the names and contents of everything that goes into the build. Contents, because times differ between
 * clones; a file is only read when its size or times changed since `known`.
 * @param {string} root
 * @param {KnownHashes} known
 * @returns {SourceFingerprint}
 */
export function calculateSourceFingerprint(root, known) {
  const whole = createHash("sha256");
  const hashes = {};
  let filesRead = 0;
  for (const file of listSources(root)) {
    const { size, mtimeMs, ctimeMs } = statSync(path.join(root, file));
    const stamp = `${size} ${mtimeMs} ${ctimeMs}`;
    const isKnown = known[file]?.stamp === stamp;
    if (!isKnown) filesRead += 1;
    const hash = isKnown ? known[file].hash : hashOf(path.join(root, file));
    hashes[file] = { stamp, hash };
    whole.update(`${file}\0${hash}\n`);
  }
  return { fingerprint: whole.digest("hex"), hashes, filesRead };
}

function hashOf(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function listSources(root) {
  const found = sources.filter((name) => existsSync(path.join(root, name)));
  return found.flatMap((name) => listFiles(root, name)).sort();
}

function listFiles(root, name) {
  if (!statSync(path.join(root, name)).isDirectory()) return [name];
  return readdirSync(path.join(root, name), { withFileTypes: true }).flatMap((entry) => {
    const child = `${name}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(root, child);
    return entry.isFile() && !notBuilt.test(entry.name) ? [child] : [];
  });
}
