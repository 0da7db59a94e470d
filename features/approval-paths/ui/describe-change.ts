import type { ContentChange } from "../list-content-changes.ts";
import { approvalPathTexts } from "./approval-path-texts.ts";

/** What a version changed: "Datenschutz: Frist, Bestätigung". */
export function describeChange(language: "de" | "en", change: ContentChange): string {
  const texts = approvalPathTexts[language];
  switch (change.kind) {
    case "station-added":
      return texts.added(change.name);
    case "station-removed":
      return texts.removed(change.name);
    case "station-changed":
      return texts.changed(change.name, change.parts.map((part) => texts.parts[part]).join(", "));
    case "limits-changed":
      return texts.limitsChanged;
    default:
      return change satisfies never;
  }
}
