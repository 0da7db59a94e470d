import type { StationDecision } from "#features/approvals/approval.ts";
import type { FoundApproval } from "#features/approvals/find-approval.server.ts";
import { formatMoment } from "../format-moment.ts";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";
import { requestPageTexts } from "../texts/request-page-texts.ts";
import { useLanguage } from "../use-visitor.ts";

type StationSaidProps = { readonly decision: StationDecision } & Pick<FoundApproval, "memberNames">;

/** One thing that was said at a station: what, by whom and in which capacity, and the words. */
export function StationSaid({ decision, memberNames }: StationSaidProps) {
  const language = useLanguage();
  const texts = requestPageTexts[language];
  const fileTexts = approvalFileTexts[language];
  const { kind, note, mustChange, memberId, capacity, decidedAt } = decision;
  const moment = formatMoment(language, decidedAt);
  const who = memberId === null ? undefined : fileTexts.by(memberNames[memberId] ?? texts.somebody, capacity);
  const said =
    who === undefined
      ? `${fileTexts.decisions[kind]}, ${moment}`
      : texts.said(fileTexts.decisions[kind], who, moment);
  return (
    <div className="station-said">
      <p className="note">{said}</p>
      {note === "" ? null : <p className="voice-words">{note}</p>}
      {mustChange === "" ? null : (
        <p className="voice-words">
          <strong>{texts.mustChange(mustChange)}</strong>
        </p>
      )}
    </div>
  );
}
