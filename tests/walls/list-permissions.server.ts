import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const features = path.resolve(import.meta.dirname, "../../features");

/** Names of all exported permission functions (may…) of the features. */
export function listPermissions(): readonly string[] {
  return readdirSync(features, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => [
      ...readFileSync(path.join(features, file), "utf8").matchAll(
        /^export (?:async )?function (may[A-Z]\w*)/gm,
      ),
    ])
    .map((match) => match[1] ?? "");
}
