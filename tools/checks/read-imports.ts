import { cruise } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-config";

/** One import inside the project: both paths are relative to the root. */
export type Import = { readonly from: string; readonly to: string };

/** Reads all imports between files of the project, types included, with the options of the boundary check. */
export async function readImports(): Promise<Import[]> {
  const { options } = await extractConfig(`${process.cwd()}/.dependency-cruiser.mjs`);
  const { output } = await cruise(["."], options ?? {});
  if (typeof output === "string")
    throw new Error("dependency-cruiser answered with text instead of modules.");
  return output.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
  );
}
