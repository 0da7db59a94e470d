import { toFields } from "./parse-form.server.ts";

/** A form's flat fields such as `casesAYear.low`, as the nested shape that its schema expects. */
export function shapeGroups(form: FormData, groups: readonly string[]): Record<string, unknown> {
  const shaped: Record<string, unknown> = Object.fromEntries(groups.map((name) => [name, {}]));
  for (const [name, value] of Object.entries(toFields(form))) {
    const [outer = "", inner] = name.split(".");
    // Only groups of our own: "__proto__.x" would otherwise give every object of the process an x.
    const group = Object.hasOwn(shaped, outer) ? shaped[outer] : undefined;
    if (inner === undefined) shaped[outer] = value;
    else if (typeof group === "object" && group !== null) Object.assign(group, { [inner]: value });
  }
  return shaped;
}
