import { getStation, listCurrentRounds } from "#features/approvals/approval.ts";
import type { ApprovalRequest, RoundState, StationDecision } from "#features/approvals/approval.ts";

/** What somebody said at a station and the requester has not answered yet. */
export type OpenWords = {
  readonly id: string;
  readonly stationName: string;
  /** Who said it, in their own name. */
  readonly saidBy: string | undefined;
  readonly decidedAt: Date;
  readonly note: string;
  readonly mustChange: string;
};

/** With what stations refused, and what they asked back: what a new version has to answer. */
export function listOpenWords(
  request: ApprovalRequest,
  memberNames: Readonly<Record<string, string>>,
): { readonly refusals: readonly OpenWords[]; readonly questions: readonly OpenWords[] } {
  const wordsOf = (state: RoundState, kind: StationDecision["kind"]) =>
    listCurrentRounds(request)
      .filter((round) => round.state === state)
      .flatMap((round) => {
        const said = request.decisions.findLast((one) => one.roundId === round.id && one.kind === kind);
        if (!said) return [];
        const { id, memberId, decidedAt, note, mustChange } = said;
        const saidBy = memberId === null ? undefined : memberNames[memberId];
        const stationName = getStation(request, round.stationKey).name;
        return [{ id, stationName, saidBy, decidedAt, note, mustChange }];
      });
  return { refusals: wordsOf("refused", "refused"), questions: wordsOf("questioned", "question") };
}
