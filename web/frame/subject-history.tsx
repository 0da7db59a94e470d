import type { JournalEntry } from "#features/journal/journal-entry.ts";
import { JournalList } from "#features/journal/ui/journal-list.tsx";
import { Panel } from "#ui/panel.tsx";
import { formatMoment } from "../words/format-moment.ts";
import { useLanguage } from "./use-visitor.ts";

/** What happened to the subject of a page, newest first, as the journal has it. */
export function SubjectHistory({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly JournalEntry[];
}) {
  const language = useLanguage();
  return (
    <Panel title={title}>
      <JournalList
        entries={entries}
        language={language}
        formatMoment={(moment) => formatMoment(language, moment)}
      />
    </Panel>
  );
}
