import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { say } from "./say.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macFiles = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** What to do where no browser is found and none may be installed. */
export const chromiumAdvice =
  "No Chromium found, so no journey ran: install Chromium or Google Chrome, or set CHROMIUM_PATH to its program.";

/**
 * The system's Chromium; on Debian as root it is installed when missing.
 * @returns {string | undefined} its path
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return runs(chosen) ? chosen : undefined;
  return findInstalled() ?? (installOnDebian() ? findInstalled() : undefined);
}

function findInstalled() {
  const folders = (process.env.PATH ?? "").split(":");
  const candidates = names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return [...candidates, ...macFiles].find((file) => existsSync(file) && runs(file));
}

/** Some systems put a program there that only tells how to install one. */
function runs(file) {
  return spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function installOnDebian() {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  say("No Chromium found: installing Debian's (apt-get install chromium). This takes a minute or two.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const commands = [
    ["update", "-qq"],
    ["install", "-y", "-qq", "chromium"],
  ];
  return commands.every(
    (options) => spawnSync("apt-get", options, { stdio: ["ignore", 2, 2], env }).status === 0,
  );
}

function isDebian() {
  const file = "/etc/os-release";
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, "utf8"));
}
