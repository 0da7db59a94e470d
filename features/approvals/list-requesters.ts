import type { StationDecision } from "./approval.ts";

/** What of a request tells who acts for it. */
export type RequestActs = {
  readonly versions: readonly { readonly memberId: string | null }[];
  readonly decisions: readonly Pick<StationDecision, "memberId" | "capacity">[];
};

/** Whoever sent a request, changed it, or answered a question for its team: acts count, belonging to the team does not. */
export function listRequesters({ versions, decisions }: RequestActs): ReadonlySet<string> {
  const answers = decisions.filter(({ capacity }) => capacity === "requester");
  return new Set([...versions, ...answers].flatMap(({ memberId }) => memberId ?? []));
}
