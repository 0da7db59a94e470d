import { spawn } from "node:child_process";
import { constants } from "node:os";

const parentCheckMs = 250;

/**
 * Runs a command to its end and returns its exit code (128 + number for a signal, as shells do). Stop signals reach the
 * command once, and this process ends only after it.
 * @param {readonly string[]} command
 * @param {import("node:child_process").SpawnOptions} [options] standard streams are inherited unless told otherwise
 * @returns {Promise<number>}
 */
export function runProcess([file, ...rest], options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, rest, { stdio: "inherit", ...options });
    const stopForwarding = forwardStopSignals(child);
    child.once("error", (error) => {
      stopForwarding();
      reject(error);
    });
    child.once("close", (code, signal) => {
      stopForwarding();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** @param {import("node:child_process").ChildProcess} child */
function forwardStopSignals(child) {
  const forwarded = new Set();
  const forward = (signal) => {
    // Ctrl+C in a terminal goes to the whole group: the child has it already, and twice may mean "at once" to it.
    if (forwarded.has(signal) || (signal === "SIGINT" && hasTerminal())) return;
    forwarded.add(signal);
    child.kill(signal);
  };
  const signals = ["SIGTERM", "SIGINT", "SIGHUP"];
  for (const signal of signals) process.on(signal, forward);
  const parentWatch = watchParent(() => forward("SIGTERM"));
  return () => {
    clearInterval(parentWatch);
    for (const signal of signals) process.off(signal, forward);
  };
}

/**
 * npm hands a stop signal to the shell between it and us, and some shells die of it without a word. Started by npm, we
 * therefore take the loss of our parent for the signal; started otherwise, we may well be meant to outlive it.
 */
function watchParent(onLoss) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) onLoss();
  }, parentCheckMs);
  return watch.unref();
}

function hasTerminal() {
  return [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
}
