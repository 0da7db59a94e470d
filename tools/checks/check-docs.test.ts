import { describe, expect, test } from "vitest";

import { checkDocs } from "./check-docs.ts";
import { inTemporaryProject } from "./in-temporary-project.ts";

const PROJECT = {
  "package.json": '{ "scripts": { "start": "", "check": "", "wirkstatt": "" } }',
  "server.ts": "",
  ".ci/run": "",
  "features/voices/voice.ts": "",
  "tools/checks/check.ts": "",
  "docs/glossary.md": "# Glossary\n\n## Stimme, voice\n",
};

async function problemsOf(readme: string): Promise<string[]> {
  return inTemporaryProject({ ...PROJECT, "README.md": readme }, checkDocs);
}

describe("checking documents", () => {
  test.each([
    ["a path from the root", "`features/voices/voice.ts` and `features/voices/`"],
    ["a plain file name", "`voice.ts`, `server.ts`, `.ci/run`"],
    ["an import by package path", "`#features/voices/voice.ts`"],
    [
      "a placeholder or pattern",
      "`features/<noun>/README.md`, `*-store.server.ts`, `.server.ts`, `-input.ts`",
    ],
    ["an address or a media type", "`https://example.org/a.json`, `/dienste/bauantrag/stimmen`, `text/html`"],
    ["a path beside the project", "`../shared/data/voices/a.tsv`"],
    ["what a build makes", "`build/server/a.js`, `node_modules/`, `.wirkstatt/`"],
    [
      "an npm script",
      "`npm run check`, `npm start`, `npm ci`, `npm run --silent wirkstatt -- services list`",
    ],
    ["a program of ours", "```sh\nnode tools/checks/check.ts\n.ci/run\n```"],
    ["a link to a heading", "[Stimme](docs/glossary.md#stimme-voice)"],
    ["a foreign link", "[EUPL](https://eupl.eu/)"],
    ["code blocks in other languages", "```ts\nnode tools/missing.ts\n```"],
  ])("accepts %s", async (_, readme) => {
    expect(await problemsOf(readme)).toEqual([]);
  });

  test.each([
    ["a missing file", "\n\n`features/voices/noun.ts`", "README.md:3: there is no `features/voices/noun.ts`"],
    ["a missing folder", "`features/needs/`", "there is no `features/needs/`"],
    ["a missing plain name", "`need.ts`", "there is no `need.ts`"],
    ["a missing import", "`#web/root.tsx`", "there is no `#web/root.tsx`"],
    ["a missing npm script", "`npm run seed`", 'no script "seed"'],
    ["a missing script behind an option", "```bash\nnpm run --silent seed -- x\n```", 'no script "seed"'],
    ["a missing npm test", "`npm test`", 'no script "test"'],
    ["a missing program", "```sh\nnode tools/seed.ts\n```", "there is no tools/seed.ts"],
    ["a broken link", "[x](docs/missing.md)", "(docs/missing.md) leads nowhere"],
    ["a broken picture", "![x](docs/pictures/home.png)", "leads nowhere"],
    ["a missing heading", "[x](docs/glossary.md#bedarf)", "names a heading that does not exist"],
  ])("refuses %s", async (_, readme, expected) => {
    expect((await problemsOf(readme)).join("\n")).toContain(expected);
  });

  test("misses demo people who are not in the demo", async () => {
    const rows = "| Person | Role |\n| --- | --- |\n| Aylin Demir | member |\n| Nobody Known | member |\n";
    const readme = `<!-- demo-people:start -->\n\n${rows}\n<!-- demo-people:end -->`;

    const problems = await inTemporaryProject(
      { "README.md": readme, "demo/demo-people.ts": 'const people = ["Aylin Demir"];' },
      checkDocs,
    );

    expect(problems).toEqual(["README.md: the demo knows nobody called Nobody Known."]);
  });

  test("wants every part of a decision record, a number of its own and a place in the list", async () => {
    const whole = ["Status", "Context", "Decision", "Alternatives", "Consequences", "How it is checked"];
    const record = (parts: string[]) => parts.map((part) => `## ${part}\n`).join("\n");

    const problems = await inTemporaryProject(
      {
        "docs/decisions/README.md": "[0001](0001-feature-slices.md) [0002](0002-zod.md)",
        "docs/decisions/0001-feature-slices.md": record(whole),
        "docs/decisions/0002-zod.md": record(whole.slice(0, -1)),
        "docs/decisions/0002-kysely.md": record(whole),
      },
      checkDocs,
    );

    expect(problems).toEqual([
      "docs/decisions/0002-kysely.md: is not listed in docs/decisions/README.md.",
      "docs/decisions/0002-kysely.md: the number 0002 is given twice.",
      expect.stringContaining("docs/decisions/0002-zod.md: a decision record has the headings"),
      "docs/decisions/0002-zod.md: the number 0002 is given twice.",
    ]);
  });
});
