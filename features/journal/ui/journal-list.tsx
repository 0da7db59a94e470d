import type { Language } from "#features/authorities/authority.ts";
import { RowList } from "#ui/row-list.tsx";
import type { JournalEntry } from "../journal-entry.ts";
import { journalTexts } from "./journal-texts.ts";

/** What happened, in sentences, in the order given: the whole journal or the history of one subject. */
export function JournalList({
  entries,
  language,
  formatMoment,
}: {
  readonly entries: readonly JournalEntry[];
  readonly language: Language;
  readonly formatMoment: (moment: Date) => string;
}) {
  const texts = journalTexts[language];
  if (entries.length === 0) return <p>{texts.empty}</p>;
  const rows = entries.map(({ id, at, via, memberName, what }) => ({
    key: String(id),
    title: texts.sentences[what](memberName ?? texts.nobody[via]),
    note: `${formatMoment(at)} · ${texts.doors[via]}`,
  }));
  return <RowList rows={rows} />;
}
