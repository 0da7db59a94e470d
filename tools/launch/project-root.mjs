import { fileURLToPath } from "node:url";

/** The project's folder, without a slash at its end, wherever the command was called. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
