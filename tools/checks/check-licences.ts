import { readFileSync } from "node:fs";
import { join } from "node:path";

import * as z from "zod";

import { reportProblems } from "./report-problems.ts";

/**
 * Licences whose works may be combined with ours under EUPL-1.2, by SPDX identifier: permissive ones, public
 * domain, and weak copyleft that stays with its own files. Adding one needs a decision record.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BSL-1.0",
  "CC0-1.0",
  "EUPL-1.2",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "PostgreSQL",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/** Licences for texts and tables; allowed for the named packages, which hold data and no program. */
const ALLOWED_FOR_DATA: Readonly<Record<string, readonly string[]>> = {
  "CC-BY-4.0": ["caniuse-lite"],
  "CC-BY-3.0": ["spdx-exceptions", "spdx-ranges"],
};

const packageLock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

/**
 * Checks every package of the lock file, production and development, for all platforms, also those which
 * this machine did not install. A package without a known licence is a problem.
 */
export function checkLicences(lockFile: string): string[] {
  const { packages } = packageLock.parse(JSON.parse(lockFile));
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .flatMap(([path, { license, version }]) => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      const label = `${name}@${version ?? "?"}`;
      if (license === undefined) return [`${label}: the lock file names no licence.`];
      if (isAllowed(license, name)) return [];
      return [`${label}: licence "${license}" is not on the list of tools/checks/check-licences.ts.`];
    });
}

/** Reads SPDX expressions of the forms "A", "(A OR B)" and "(A AND B)"; anything more nested is refused. */
function isAllowed(expression: string, packageName: string): boolean {
  const terms = expression.replace(/^\((.*)\)$/, "$1");
  if (/[()]/.test(terms) || (terms.includes(" OR ") && terms.includes(" AND "))) return false;
  const isFine = (licence: string) =>
    ALLOWED.has(licence) || ALLOWED_FOR_DATA[licence]?.includes(packageName) === true;
  return terms.includes(" OR ") ? terms.split(" OR ").some(isFine) : terms.split(" AND ").every(isFine);
}

if (import.meta.main) {
  reportProblems("Licences", checkLicences(readFileSync(join(process.cwd(), "package-lock.json"), "utf8")));
}
