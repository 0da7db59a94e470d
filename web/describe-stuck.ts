import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import { formatNumber } from "./format-number.ts";
import { roundEstimate } from "./round-estimate.ts";

/** For whom an initiative waits, for how long, and what that costs people; null where it does not wait. */
export function describeStuck(
  { name, state, citizensTime }: InitiativeOverview,
  language: "de" | "en",
): string | null {
  if (state.kind !== "waiting") return null;
  const hours =
    citizensTime.outcome === "known"
      ? formatNumber(language, roundEstimate(citizensTime.hoursAMonth.likely))
      : null;
  if (language === "de") {
    const since =
      state.days === 0
        ? "seit heute"
        : `seit ${state.days === 1 ? "einem Tag" : `${String(state.days)} Tagen`}`;
    const stake = hours === null ? "" : `; das kostet Menschen etwa ${hours} Stunden im Monat`;
    return `„${name}“ wartet ${since} auf „${state.waitsFor}“${stake}.`;
  }
  const since =
    state.days === 0 ? "since today" : `for ${state.days === 1 ? "one day" : `${String(state.days)} days`}`;
  const stake = hours === null ? "" : `; this costs people about ${hours} hours a month`;
  return `“${name}” has been waiting for “${state.waitsFor}” ${since}${stake}.`;
}
