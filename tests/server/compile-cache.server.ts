import path from "node:path";

const projectRoot = path.join(import.meta.dirname, "../..");

/** Node keeps here what it compiled, by content and version: of the many processes that tests start only the first compiles. */
export const compileCache = { NODE_COMPILE_CACHE: path.join(projectRoot, ".cache", "compile") };
