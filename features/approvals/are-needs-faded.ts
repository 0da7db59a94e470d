import type { NeedOverview } from "#features/needs/list-needs.server.ts";

/**
 * Whether what a request is for has faded: none of the needs that its initiative answers is carried by what people say any
 * more. One that still is, is reason enough to go on.
 */
export function areNeedsFaded(needs: readonly Pick<NeedOverview, "freshness">[]): boolean {
  return needs.every(({ freshness }) => freshness.state === "faded");
}
