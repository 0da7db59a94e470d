import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const MAX_LINES_PER_FILE = 300;

/** House limit on file length. A file without any function is a table of data and may be long. */
const maxLinesOfCode = {
  meta: { type: "suggestion", schema: [], messages: { tooLong: "{{lines}} lines; the limit is {{limit}}." } },
  create(context) {
    let containsFunctions = false;
    return {
      ":function"() {
        containsFunctions = true;
      },
      "Program:exit"(program) {
        const lines = context.sourceCode.lines.length;
        if (!containsFunctions || lines <= MAX_LINES_PER_FILE) return;
        const data = { lines: String(lines), limit: String(MAX_LINES_PER_FILE) };
        context.report({ node: program, messageId: "tooLong", data });
      },
    };
  },
};

const house = { rules: { "max-lines-of-code": maxLinesOfCode } };

const functionLength = (max) => ["error", { max, skipBlankLines: true, skipComments: true }];

const noMocks = {
  selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock|spyOn)$/]",
  message: "No mocks: use the real database, and hand-written doubles for mail and clock.",
};
const zodAsNamespace = {
  selector: "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
  message: 'Import zod as `import * as z from "zod"`: five times smaller when bundled.',
};

export default defineConfig(
  globalIgnores([
    "build/",
    "coverage/",
    ".react-router/",
    ".wirkstatt/",
    ".cache/",
    "test-results/",
    "playwright-report/",
    "platform/database/database-types.generated.ts",
  ]),
  tseslint.configs.strictTypeChecked,
  reactHooks.configs.flat.recommended,
  {
    name: "house/all",
    plugins: { house },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "house/max-lines-of-code": "error",
      "max-lines-per-function": functionLength(60),
      "max-params": ["error", 4],
      "max-depth": ["error", 3],
      complexity: ["error", 10],
      "no-console": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true } }],
      "no-restricted-syntax": ["error", noMocks, zodAsNamespace],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "start" }],
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "object-shorthand": "error",
      "no-else-return": "error",
      "no-nested-ternary": "error",
      "no-param-reassign": "error",
    },
  },
  {
    name: "house/typescript",
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      // Words are compared by code point on purpose; nobody spreads emojis here.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // `() => void work()` says that a result is dropped, whatever its type.
      "@typescript-eslint/no-meaningless-void-operator": "off",
      // React Router's loaders and Workshop's ports are asynchronous by type, also where nothing is awaited.
      "@typescript-eslint/require-await": "off",
      // tsc reports these already, with `noUnusedLocals` and `noUnusedParameters`.
      "@typescript-eslint/no-unused-vars": "off",
      // React Router ends a loader or action by throwing a Response or `data(…)`.
      "@typescript-eslint/only-throw-error": [
        "error",
        {
          allow: [
            { from: "lib", name: "Response" },
            { from: "package", package: "react-router", name: ["DataWithResponseInit"] },
          ],
        },
      ],
    },
  },
  {
    name: "house/components",
    files: ["**/*.tsx"],
    rules: { "max-lines-per-function": functionLength(120) },
  },
  {
    name: "house/texts",
    files: ["**/*-texts.ts"],
    rules: { "house/max-lines-of-code": "off" },
  },
  {
    name: "house/tests",
    files: ["**/*.test.{ts,tsx}", "**/*.spec.ts", "tests/**/*.{ts,tsx}"],
    rules: {
      "house/max-lines-of-code": "off",
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    name: "house/plain-javascript",
    files: ["**/*.{js,mjs}"],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    name: "house/may-write-to-the-console",
    files: ["cli/**", "tools/**", "bench/**", "server.ts", "tests/fail-on-console.ts"],
    rules: { "no-console": "off" },
  },
  {
    name: "house/default-exports-by-contract",
    files: [
      "*.config.{js,ts}",
      ".dependency-cruiser.mjs",
      "web/root.tsx",
      "web/routes.ts",
      "web/routes/**",
      "web/entry.{server,client}.tsx",
      "tests/database/prepare-template.server.ts",
      "tests/journeys/start-journey-server.server.ts",
    ],
    rules: { "no-restricted-exports": "off" },
  },
);
