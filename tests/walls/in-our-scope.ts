import type { Attempt } from "./attempt.ts";

/** Work within a scope of ours, whatever it is given. */
export function inOurScope<T>(
  attempt: Attempt,
  work: Parameters<typeof attempt.workshop.inScope<T>>[1],
): Promise<T> {
  return attempt.workshop.inScope(attempt.actor.authorityId, work);
}
