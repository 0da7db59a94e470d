/**
 * The one authority on who may import whom. Each comment is a sentence of ARCHITECTURE.md;
 * the tool prints the rule's name where it is broken.
 */
const never = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { path: to },
});

const TESTS = "\\.(test|spec)\\.tsx?$";
const STORE = "-store\\.server\\.ts$";

export default {
  forbidden: [
    never(
      "engines-know-nothing-of-us",
      "^engines/",
      "^(features|edges|web|cli|demo|platform|ui|tools)/|^server\\.ts$",
      "An engine is arithmetic: it must run in a test, a worker and a browser without set-up.",
    ),
    {
      name: "engines-import-no-packages",
      severity: "error",
      comment:
        "No npm package but pure numerics, no node: module. Clock, randomness and data come in as arguments.",
      from: { path: "^engines/", pathNot: TESTS },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "node_modules/@stdlib/" },
    },
    {
      name: "engines-stand-alone",
      severity: "error",
      comment: "Engines do not know each other.",
      from: { path: "^engines/([^/]+)/" },
      to: { path: "^engines/([^/]+)/", pathNot: "^engines/$1/" },
    },
    never(
      "platform-knows-no-product",
      "^platform/",
      "^(features|edges|web|cli|demo|engines|ui)/|^server\\.ts$",
      "Database, configuration, clock, log, mail: nothing about voices or services.",
    ),
    never(
      "ui-knows-no-product",
      "^ui/",
      "^(features|edges|web|cli|demo|engines|platform)/|^server\\.ts$",
      "A component of ui shows what it is given. It knows neither voices nor the database.",
    ),
    never(
      "features-know-no-doors",
      "^features/",
      "^(web|edges|cli|demo)/|^server\\.ts$",
      "Routes, edges, command line and demo call features, never the other way round.",
    ),
    never(
      "edges-live-without-the-workbench",
      "^edges/",
      "^(web|ui)/|^features/[^/]+/ui/",
      "Citizen-facing HTTP must not pull in React or the workbench.",
    ),
    never(
      "command-line-and-demo-live-without-the-workbench",
      "^(cli|demo)/",
      "^(web|ui|edges)/|^features/[^/]+/ui/",
      "The command line and the demo are doors to the use cases; they draw no pages.",
    ),
    {
      name: "a-store-is-private",
      severity: "error",
      comment: "SQL is an implementation detail of its own feature.",
      from: { path: "^features/([^/]+)/" },
      to: { path: `^features/[^/]+/.*${STORE}`, pathNot: "^features/$1/" },
    },
    never(
      "a-store-is-private-to-every-door",
      "^(web|edges|cli|demo)/|^server\\.ts$",
      STORE,
      "Call a use case, not the store.",
    ),
    {
      name: "a-features-ui-is-private-to-features",
      severity: "error",
      comment: "Compose two features' screens in a route, not inside a feature.",
      from: { path: "^features/([^/]+)/" },
      to: { path: "^features/([^/]+)/ui/", pathNot: "^features/$1/" },
    },
    {
      name: "an-inner-folder-is-private",
      severity: "error",
      comment: "What a feature keeps in an inner folder (voice-imports/file) is its own business.",
      from: { path: "^(features)/([^/]+)/" },
      to: { path: "^features/[^/]+/(?!ui/)[^/]+/", pathNot: "^features/$2/" },
    },
    {
      name: "an-inner-folder-is-private-to-every-door",
      severity: "error",
      comment: "Doors call the use cases at the top of a feature's folder.",
      from: { path: "^(web|edges|cli|demo|ui|platform)/|^server\\.ts$" },
      to: { path: "^features/[^/]+/(?!ui/)[^/]+/" },
    },
    {
      name: "rules-know-no-screen",
      severity: "error",
      comment: "Nouns, rules and use cases of a feature run without React.",
      from: { path: "^features/[^/]+/(?!ui/)", pathNot: TESTS },
      to: { path: "^ui/|^features/[^/]+/ui/|node_modules/(react|react-dom|react-router)/" },
    },
    {
      name: "sql-only-in-stores",
      severity: "error",
      comment: "Only *-store.server.ts, the platform, tools and tests may open the database.",
      from: { pathNot: [STORE, TESTS, "^(platform|tools|tests|bench)/", "^server\\.ts$"] },
      to: { path: "^platform/database/|node_modules/(kysely|pg)/" },
    },
    {
      name: "tests-stay-out-of-the-product",
      severity: "error",
      comment: "What runs in production never imports tests, benches or tools.",
      from: { path: "^(engines|features|edges|web|ui|cli|platform|demo)/|^server\\.ts$", pathNot: TESTS },
      to: { path: `^(tests|bench|tools)/|${TESTS}` },
    },
    {
      name: "nothing-imports-the-composition-root",
      severity: "error",
      comment: "server.ts puts everything together and is imported by nobody but tests.",
      from: { pathNot: [TESTS, "^(tests|bench|tools)/"] },
      to: { path: "^server\\.ts$" },
    },
    {
      name: "production-imports-no-development-package",
      severity: "error",
      comment: "An installation without development packages must start.",
      from: {
        path: "^(engines|features|edges|web|ui|cli|platform|demo)/|^server\\.ts$",
        pathNot: TESTS,
      },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "@react-router/dev" },
    },
    {
      name: "imports-resolve",
      severity: "error",
      comment: "An import the tool cannot resolve would slip past every rule above.",
      from: {},
      // Types that React Router generates, modules that exist only inside Vite, and the finished build.
      to: { couldNotResolve: true, pathNot: ["/\\+types/", "^virtual:", "(^|/)build/(server|client)/"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that import each other are one file that nobody can read alone.",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: {
      path: "^(build|coverage|\\.react-router|\\.cache|\\.wirkstatt|test-results|playwright-report)/",
    },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
