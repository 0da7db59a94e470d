import { cruise } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { describe, expect, test } from "vitest";

import { inTemporaryProject } from "./in-temporary-project.ts";

/** Each rule of .dependency-cruiser.mjs with an import that breaks it. */
const FORBIDDEN = [
  ["engines-know-nothing-of-us", "engines/ranking/ranking.ts", "platform/log.server.ts"],
  ["engines-import-no-packages", "engines/ranking/ranking.ts", "node:fs"],
  ["engines-stand-alone", "engines/ranking/ranking.ts", "engines/estimation/estimation.ts"],
  ["platform-knows-no-product", "platform/log.server.ts", "features/voices/voice.ts"],
  ["ui-knows-no-product", "ui/button.tsx", "features/voices/voice.ts"],
  ["features-know-no-doors", "features/voices/voice.ts", "web/root.tsx"],
  ["edges-live-without-the-workbench", "edges/ofrep/answer.ts", "ui/button.tsx"],
  ["command-line-and-demo-live-without-the-workbench", "cli/list.ts", "web/root.tsx"],
  ["command-line-and-demo-live-without-the-workbench", "demo/seed.ts", "features/voices/ui/voice-list.tsx"],
  ["a-store-is-private", "features/services/service.ts", "features/voices/voice-store.server.ts"],
  ["a-store-is-private-to-every-door", "web/root.tsx", "features/voices/voice-store.server.ts"],
  ["a-store-is-private-to-every-door", "demo/seed.ts", "features/voices/voice-store.server.ts"],
  [
    "a-features-ui-is-private-to-features",
    "features/services/ui/card.tsx",
    "features/voices/ui/voice-list.tsx",
  ],
  [
    "an-inner-folder-is-private",
    "features/services/service.ts",
    "features/voice-imports/file/read-lines.server.ts",
  ],
  [
    "an-inner-folder-is-private-to-every-door",
    "cli/list.ts",
    "features/voice-imports/file/read-lines.server.ts",
  ],
  ["rules-know-no-screen", "features/voices/voice.ts", "features/voices/ui/voice-list.tsx"],
  ["sql-only-in-stores", "features/voices/list-voices.server.ts", "platform/database/scope.server.ts"],
  ["tests-stay-out-of-the-product", "platform/log.server.ts", "tests/a-database.ts"],
  ["nothing-imports-the-composition-root", "web/root.tsx", "server.ts"],
  ["imports-resolve", "web/root.tsx", "web/nowhere.tsx"],
] as const;

const ALLOWED = [
  ["web/root.tsx", "features/voices/ui/voice-list.tsx"],
  ["web/root.tsx", "features/voices/list-voices.server.ts"],
  ["web/root.tsx", "platform/workshop.server.ts"],
  ["cli/list.ts", "features/voices/list-voices.server.ts"],
  ["features/services/service.ts", "features/voices/voice.ts"],
  ["features/services/service.ts", "features/voices/list-voices.server.ts"],
  ["features/voice-imports/run-import.server.ts", "features/voice-imports/file/read-lines.server.ts"],
  ["features/voices/voice.ts", "engines/ranking/ranking.ts"],
  ["features/voices/voice-store.server.ts", "platform/database/scope.server.ts"],
  ["features/voices/ui/voice-list.tsx", "ui/button.tsx"],
  ["tests/a-database.ts", "features/voices/voice-store.server.ts"],
  ["server.ts", "demo/seed.ts"],
] as const;

/** Names of the rules that one import breaks, in a project of two files. */
async function rulesBrokenBy(from: string, to: string): Promise<string[]> {
  const depth = from.split("/").length - 1;
  const specifier = to.startsWith("node:") ? to : `./${"../".repeat(depth)}${to}`;
  const target = isMissing(to) ? {} : { [to]: "" };
  return rulesBrokenIn({ [from]: `import ${JSON.stringify(specifier)};\n`, ...target });
}

async function rulesBrokenIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { forbidden = [], options } = await extractConfig(`${process.cwd()}/.dependency-cruiser.mjs`);
  return inTemporaryProject(files, async (root) => {
    const { output } = await cruise(["."], {
      ...options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden },
    });
    if (typeof output === "string") throw new Error("modules expected");
    return output.summary.violations.map(({ rule }) => rule.name);
  });
}

function isMissing(path: string): boolean {
  return path.startsWith("node:") || path.includes("nowhere");
}

describe("the rules on imports", () => {
  test.each(FORBIDDEN)("%s: %s must not import %s", async (rule, from, to) => {
    expect(await rulesBrokenBy(from, to)).toContain(rule);
  });

  test.each(ALLOWED)("%s may import %s", async (from, to) => {
    expect(await rulesBrokenBy(from, to)).toEqual([]);
  });

  test("no-cycles: two files must not import each other", async () => {
    const rules = await rulesBrokenIn({
      "features/voices/voice.ts": 'import "./source.ts";',
      "features/voices/source.ts": 'import "./voice.ts";',
    });

    expect(rules).toContain("no-cycles");
  });

  test("each rule but the two on cycles and packages has an example here", async () => {
    const { forbidden = [] } = await extractConfig(`${process.cwd()}/.dependency-cruiser.mjs`);

    const untried = forbidden
      .map(({ name }) => name)
      .filter((name) => !FORBIDDEN.some(([rule]) => rule === name));

    expect(untried).toEqual(["production-imports-no-development-package", "no-cycles"]);
  });
});
