const CHECKED = /^(engines|features|edges|ui|platform|cli|demo|tools)\/.*\.tsx?$/;
/** A store, and the parsers of one kind of value (`day-value.ts`), belong together without one main export. */
const EXEMPT = /\.(test|spec)\.tsx?$|(-store\.server|-value)\.ts$|\.generated\.ts$|\.d\.ts$/;

const DECLARATION =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|type|interface) +([A-Za-z_$][\w$]*)/gm;
const EXPORT_LIST = /^export (?:type )?\{([^}]*)\}/gm;

/**
 * A file is named after one of its exports or the thing it is about: exclusive-lock.server.ts may export
 * `withExclusiveLock`. A file without exports is a script and named after its task.
 */
export function checkExportNames(files: readonly string[], source: (path: string) => string): string[] {
  return files
    .filter((path) => CHECKED.test(path) && !EXEMPT.test(path))
    .flatMap((path) => {
      const names = namesExportedBy(source(path));
      if (names.length === 0 || names.some((name) => plain(name).includes(singular(plain(stemOf(path))))))
        return [];
      return [`${path}: is named after none of its exports (${names.join(", ")}).`];
    });
}

function stemOf(path: string): string {
  return (path.split("/").at(-1) ?? "").split(".")[0] ?? "";
}

/** "maskIban", "MaskIBAN", "MASK_IBAN" and "mask-iban" are the same name. */
function plain(name: string): string {
  return name.replaceAll(/[-_$]/g, "").toLowerCase();
}

/** hard-cases.ts may export the type `HardCase` and several tables of it. */
function singular(stem: string): string {
  return stem.replace(/s$/, "");
}

function namesExportedBy(code: string): string[] {
  const declared = [...code.matchAll(DECLARATION)].map(([, name]) => name ?? "");
  const listed = [...code.matchAll(EXPORT_LIST)].flatMap(([, list = ""]) =>
    list
      .split(",")
      .map((item) => item.trim().split(/\s+/).at(-1) ?? "")
      .filter((name) => name !== ""),
  );
  return [...declared, ...listed];
}
