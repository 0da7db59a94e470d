import type { CoveredMethod } from "./cover.ts";
import { proportionMethods } from "./proportion-methods.ts";
import { survivalMethods } from "./survival-methods.ts";

/** Every method of the vectors that one of our engines answers. A new engine adds its own here. */
export const coveredMethods: Readonly<Record<string, CoveredMethod>> = {
  ...proportionMethods,
  ...survivalMethods,
};
