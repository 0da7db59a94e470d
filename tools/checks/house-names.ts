/** Folders that may stand at the top of the tree, with the reason in ARCHITECTURE.md. */
const topFolders: readonly string[] = [
  "engines",
  "features",
  "edges",
  "web",
  "ui",
  "cli",
  "platform",
  "demo",
  "tools",
  "tests",
  "bench",
  "docs",
  "public",
];

/** Top folders whose own sub-folders each carry a README.md too. */
const foldersOfModules: readonly string[] = ["engines", "features", "edges"];

/** Folders inside a feature besides `ui/`. A new one is a decision, so it is listed. */
const innerFolders: Readonly<Record<string, readonly string[]>> = {
  "features/voice-imports": ["file"],
  "features/approval-logs": ["xes"],
};

/** Names that say nothing and therefore collect everything. */
const emptyNames: ReadonlySet<string> = new Set([
  "index",
  "util",
  "utils",
  "helper",
  "helpers",
  "misc",
  "common",
  "shared",
  "manager",
  "managers",
  "lib",
  "libs",
  "services",
]);

/** Endings that say as little as the names above. */
const emptyEndings: readonly string[] = ["-util", "-utils", "-helper", "-helpers", "-manager", "-service"];

/**
 * First words of a use case's file name. Verbs have one meaning: `find` may return undefined, `get` must
 * exist, `list` returns an array. A new verb is added here on purpose.
 */
const verbs: ReadonlySet<string> = new Set([
  "accept",
  "add",
  "answer",
  "archive",
  "assign",
  "attach",
  "build",
  "cancel",
  "change",
  "confirm",
  "count",
  "create",
  "decide",
  "delete",
  "deliver",
  "describe",
  "detach",
  "discard",
  "dismiss",
  "edit",
  "end",
  "escalate",
  "export",
  "find",
  "follow",
  "get",
  "grant",
  "import",
  "invite",
  "list",
  "lock",
  "mask",
  "measure",
  "merge",
  "open",
  "pause",
  "prepare",
  "preview",
  "read",
  "receive",
  "record",
  "remove",
  "rename",
  "reopen",
  "restore",
  "resume",
  "retire",
  "run",
  "search",
  "send",
  "settle",
  "show",
  "sign",
  "split",
  "start",
  "stop",
  "submit",
  "summarise",
  "tidy",
  "undo",
  "update",
  "upload",
  "withdraw",
]);

/** The closed lists of names behind the structure check. */
export const houseNames = { topFolders, foldersOfModules, innerFolders, emptyNames, emptyEndings, verbs };
