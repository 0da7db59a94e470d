import type { ApprovalRequest } from "./approval.ts";

/** Ids of the rounds that somebody granted: nobody approves their own request, nor a version of it that they send later. */
export function listRoundsGrantedBy(
  { decisions }: Pick<ApprovalRequest, "decisions">,
  memberId: string | null,
): ReadonlySet<string> {
  const granted = decisions.filter(
    (decision) =>
      memberId !== null &&
      decision.memberId === memberId &&
      (decision.kind === "granted" || decision.kind === "granted-with-condition"),
  );
  return new Set(granted.map(({ roundId }) => roundId));
}
