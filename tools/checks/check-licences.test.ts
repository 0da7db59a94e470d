import { describe, expect, test } from "vitest";

import { checkLicences } from "./check-licences.ts";

function lockFileWith(name: string, license: string | undefined): string {
  return JSON.stringify({
    packages: { "": { license: "EUPL-1.2" }, [`node_modules/${name}`]: { version: "1.0.0", license } },
  });
}

describe("checking licences", () => {
  test.each([
    ["MIT", "kysely"],
    ["(MIT OR GPL-3.0-only)", "type-fest"],
    ["MIT AND ISC", "both"],
    ["CC-BY-4.0", "caniuse-lite"],
  ])("allows %s for %s", (licence, name) => {
    expect(checkLicences(lockFileWith(name, licence))).toEqual([]);
  });

  test.each([
    ["GPL-3.0-only", "copyleft"],
    ["(MIT AND GPL-3.0-only)", "partly-copyleft"],
    ["SEE LICENSE IN LICENSE.txt", "own-terms"],
    ["CC-BY-4.0", "a-program"],
    [undefined, "silent"],
  ])("refuses %s for %s", (licence, name) => {
    const problems = checkLicences(lockFileWith(name, licence));

    expect(problems).toEqual([expect.stringContaining(`${name}@1.0.0: `)]);
  });
});
