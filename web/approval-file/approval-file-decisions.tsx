import type { FileDecision } from "#features/approvals/approval-file.ts";
import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { DataTable } from "#ui/data-table.tsx";
import type { DataTableColumn } from "#ui/data-table.tsx";
import { formatMoment } from "../words/format-moment.ts";
import { formatNumber } from "../words/format-number.ts";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type DecisionsProps = { readonly caption: string; readonly decisions: readonly FileDecision[] };

/** What was said in one round, by whom and in which capacity, in the order of time. */
export function ApprovalFileDecisions({ caption, decisions }: DecisionsProps) {
  const language = useLanguage();
  const texts = approvalFileTexts[language];
  if (decisions.length === 0) return <p className="note approval-file__silent">{texts.nothingSaid}</p>;
  const columns: readonly DataTableColumn<FileDecision>[] = [
    {
      key: "at",
      header: texts.headers.at,
      cell: ({ decidedAt }) => formatMoment(language, decidedAt),
      isRowHeader: true,
    },
    { key: "kind", header: texts.headers.kind, cell: ({ kind }) => texts.decisions[kind] },
    {
      key: "by",
      header: texts.headers.by,
      cell: ({ decidedBy, capacity }) => (decidedBy === null ? texts.nobody : texts.by(decidedBy, capacity)),
    },
    { key: "words", header: texts.headers.words, cell: (decision) => <Words decision={decision} /> },
    {
      key: "version",
      header: texts.headers.version,
      cell: ({ versionNumber }) => formatNumber(language, versionNumber),
      isNumeric: true,
    },
  ];
  return (
    <DataTable caption={caption} columns={columns} rows={decisions} rowKey={({ id }) => id} isCaptionHidden />
  );
}

function Words({ decision: { note, mustChange } }: { readonly decision: FileDecision }) {
  const language = useLanguage();
  const texts = approvalFileTexts[language];
  if (note === "" && mustChange === "") return "–";
  return (
    <>
      <VoiceWords text={note} language={language} />
      {mustChange === "" ? null : (
        <span className="cell-note">
          {texts.mustChange} <VoiceWords text={mustChange} language={language} />
        </span>
      )}
    </>
  );
}
