import { describe, expect, test } from "vitest";

import { checkStructure } from "./check-structure.ts";
import { inTemporaryProject } from "./in-temporary-project.ts";

const CLEAN_PROJECT = {
  "engines/README.md": "# Engines",
  "engines/working-calendar/README.md": "# Working calendar",
  "engines/working-calendar/working-calendar.ts": "export function workingCalendar() {}",
  "engines/working-calendar/working-calendar.test.ts": "",
  "features/README.md": "# Features",
  "features/services/README.md": "# Services",
  "features/services/service.ts": "export type Service = { readonly name: string };",
  "features/services/service-input.ts": "export const serviceInput = {};",
  "features/services/service-store.server.ts": "export async function saveService() {}",
  "features/services/archive-service.server.ts":
    'import "./service.ts";\nexport async function archiveService() {}',
  "features/services/ui/service-form.tsx": "export function ServiceForm() {}",
  "features/voice-imports/README.md": "# Voice imports",
  "features/voice-imports/file/read-lines.server.ts": "export function readLines() {}",
  "web/README.md": "# Web",
  "web/routes/services.tsx": "export default function ServicesPage() {}",
};

describe("checking the structure", () => {
  test("finds nothing in a tree that follows the house style", async () => {
    const problems = await inTemporaryProject(CLEAN_PROJECT, checkStructure);

    expect(problems).toEqual([]);
  });

  test.each([
    ["a top folder nobody knows", "services/a.ts", "", "services/: unknown top folder"],
    [
      "a module without README",
      "engines/ranking/ranking.test.ts",
      "",
      "engines/ranking/: README.md is missing",
    ],
    ["an engine without tests", "engines/ranking/README.md", "", "engines/ranking/: an engine without tests"],
    ["a file name in camel case", "web/routes/serviceHome.tsx", "", "file names are kebab-case"],
    ["a folder name in camel case", "web/serviceHome/home.tsx", "", "folder names are kebab-case"],
    ["a file called utils", "features/services/utils.ts", "", '"utils" says nothing'],
    ["a folder called helpers", "web/helpers/date.ts", "", '"helpers" says nothing'],
    ["an index file", "features/services/index.ts", "", '"index" says nothing'],
    ["a service layer", "platform/mail/mail-service.server.ts", "", '"-service" says nothing'],
    [
      "an unknown verb",
      "features/services/frobnicate-service.server.ts",
      "",
      '"frobnicate" is not among the verbs',
    ],
    [
      "a use case without noun",
      "features/services/archive.server.ts",
      "",
      "a use case is <verb>-<noun>.server.ts",
    ],
    [
      "a component beside the noun",
      "features/services/service-card.tsx",
      "",
      "belong into the feature's ui/ folder",
    ],
    ["an undeclared inner folder", "features/services/parts/a.ts", "", "not a declared inner folder"],
    ["data inside a feature", "features/services/seed.json", "{}", "a feature holds TypeScript"],
    [
      "a file named after nothing",
      "engines/ranking/order.ts",
      "export const rank = 1;",
      "named after none of its exports (rank)",
    ],
    [
      "a relative import into another feature",
      "features/voices/voice.ts",
      'import { a } from "../services/a.ts";\nexport type Voice = a;',
      'Import it as "#features/services/a.ts"',
    ],
    [
      "a relative import out of the top folder",
      "web/routes/a.tsx",
      'import {\n  b,\n} from "../../ui/b.tsx";',
      'Import it as "#ui/b.tsx"',
    ],
  ])("names %s", async (_, path, content, expected) => {
    const project = { ...CLEAN_PROJECT, [path]: content };

    const problems = await inTemporaryProject(project, checkStructure);

    expect(problems.join("\n")).toContain(expected);
  });
});
