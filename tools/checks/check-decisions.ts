import type { Document } from "./parse-document.ts";

const PARTS = ["Status", "Context", "Decision", "Alternatives", "Consequences", "How it is checked"];
const RECORD = /^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/;
const LIST = "docs/decisions/README.md";

/** Every decision record has all its parts, in order, a number of its own, and stands in the list. */
export function checkDecisions(documents: readonly Document[]): string[] {
  const records = documents.filter(({ path }) => RECORD.test(path));
  const listed =
    documents.find(({ path }) => path === LIST)?.links.map(({ text }) => `docs/decisions/${text}`) ?? [];
  return records.flatMap((record) => [
    ...missingParts(record),
    ...(listed.includes(record.path) ? [] : [`${record.path}: is not listed in ${LIST}.`]),
    ...sharedNumber(record, records),
  ]);
}

function missingParts({ path, headings }: Document): string[] {
  const found = headings.filter((heading) => PARTS.includes(heading));
  if (found.join() === PARTS.join()) return [];
  return [`${path}: a decision record has the headings ${PARTS.join(", ")}, in this order.`];
}

function sharedNumber(record: Document, records: readonly Document[]): string[] {
  const number = numberOf(record);
  const isShared = records.some((other) => other !== record && numberOf(other) === number);
  return isShared ? [`${record.path}: the number ${number} is given twice.`] : [];
}

function numberOf({ path }: Document): string {
  return path.slice("docs/decisions/".length, "docs/decisions/0000".length);
}
