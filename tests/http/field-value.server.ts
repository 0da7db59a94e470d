import type { Answer } from "./browser.server.ts";

/** What stands in a field of an answered form; undefined where the field is not there. */
export function fieldValue({ document }: Answer, name: string): string | undefined {
  const field = [...document.querySelectorAll("input, textarea, select")].find(
    (one) => one.getAttribute("name") === name,
  );
  if (field?.localName === "textarea") return decode(field.textContent);
  if (field?.localName === "select")
    return field.querySelector("option[selected]")?.getAttribute("value") ?? "";
  return field ? (field.getAttribute("value") ?? "") : undefined;
}

/** The parser leaves the text of a textarea as it is written in the page. */
function decode(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#x27": "'", amp: "&" };
  return text.replace(/^\n/, "").replace(/&(\w+|#x27);/g, (whole, name: string) => characters[name] ?? whole);
}
