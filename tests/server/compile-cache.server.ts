import path from "node:path";

/** Node keeps here what it compiled, by content and version: of the many processes that tests start only the first compiles. */
export const compileCache = { NODE_COMPILE_CACHE: path.resolve(import.meta.dirname, "../../.cache/compile") };
