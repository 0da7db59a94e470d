import type { PathContent } from "./approval-path.ts";
import { bundTemplate } from "./bund-template.ts";
import { kommuneTemplate } from "./kommune-template.ts";
import { landTemplate } from "./land-template.ts";

/** Named after the levels of the federation. */
export const pathTemplateNames = ["kommune", "land", "bund"] as const;
export type PathTemplateName = (typeof pathTemplateNames)[number];

/**
 * Paths to start from. Each default names its source and is to be confirmed by the authority; none is needed by every change,
 * so that a small one inside the house's rules needs none at all.
 */
export const pathTemplates: Readonly<Record<PathTemplateName, PathContent>> = {
  kommune: kommuneTemplate,
  land: landTemplate,
  bund: bundTemplate,
};

/** What a new path says: a template's stations, or none yet. */
export function templateContent(template: PathTemplateName | "empty"): PathContent {
  if (template !== "empty") return pathTemplates[template];
  return { stations: [], limits: kommuneTemplate.limits };
}
