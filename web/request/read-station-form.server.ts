import { stationInput } from "#features/approval-paths/approval-path-input.ts";
import type { StationInput } from "#features/approval-paths/approval-path-input.ts";
import { parseForm } from "./parse-form.server.ts";
import type { FieldErrors, ParsedForm } from "./parse-form.server.ts";
import { shapeGroups } from "./shape-groups.server.ts";

const groups = ["reason", "rule", "deciders", "standIns", "silence"] as const;
/** Fields that are several checkboxes of one name. */
const lists = ["deciders", "standIns", "silence"].flatMap((group) =>
  (["roles", "memberIds"] as const).map((part) => ({ group, part, name: `${group}.${part}` })),
);

/** Reads the form of a station. In `values` what was ticked stands in one text with blanks between. */
export function readStationForm(form: FormData): ParsedForm<StationInput> {
  const parsed = parseForm(stationInput, form, shape);
  const ticked = [...lists.map(({ name }) => name), "after"].map((name): [string, string] => [
    name,
    listTicked(form, name).join(" "),
  ]);
  const values = { ...parsed.values, ...Object.fromEntries(ticked) };
  if (parsed.outcome === "parsed") return { ...parsed, values };
  return { outcome: "invalid", errors: foldErrors(parsed.errors), values };
}

function shape(form: FormData): Readonly<Record<string, unknown>> {
  const shaped = shapeGroups(form, groups);
  for (const { group, part, name } of lists) {
    shaped[group] = { ...(shaped[group] as object), [part]: listTicked(form, name) };
  }
  return {
    ...shaped,
    after: listTicked(form, "after"),
    isConfirmed: form.get("isConfirmed") === "yes",
  };
}

function listTicked(form: FormData, name: string): readonly string[] {
  return form.getAll(name).filter((value) => typeof value === "string");
}

/** One wrong choice is an error of the whole question. */
function foldErrors(errors: FieldErrors): FieldErrors {
  return Object.fromEntries(Object.entries(errors).map(([field, key]) => [field.replace(/\.\d+$/, ""), key]));
}
