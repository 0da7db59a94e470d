import { getStation } from "#features/approvals/approval.ts";
import type { ApprovalRequest } from "#features/approvals/approval.ts";
import type { Language } from "#features/authorities/authority.ts";

const lists = {
  de: new Intl.ListFormat("de-DE", { type: "conjunction" }),
  en: new Intl.ListFormat("en-GB", { type: "conjunction" }),
};

/** "Datenschutz und Informationssicherheit" */
export function nameStations(
  language: Language,
  request: Pick<ApprovalRequest, "path">,
  keys: readonly string[],
): string {
  return lists[language].format(keys.map((key) => getStation(request, key).name));
}
