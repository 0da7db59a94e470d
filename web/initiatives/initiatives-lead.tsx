import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import type { Language } from "#features/authorities/authority.ts";
import { Hurts } from "#ui/hurts.tsx";
import { describeStuck } from "../waits/describe-wait.ts";
import type { ShownWait } from "../waits/shown-wait.ts";
import { formatTwoDigits } from "../words/format-estimate.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type InitiativesLeadProps = {
  /** How many are under way. */
  readonly openCount: number;
  /** The one whose waiting cost people most. */
  readonly costliest: ShownWait | undefined;
};

/** What matters among these initiatives today: how many there are, and the one whose waiting has cost most. */
export function InitiativesLead({ openCount, costliest }: InitiativesLeadProps) {
  const language = useLanguage();
  return (
    <>
      {countOpen(openCount, language)}{" "}
      {costliest ? <Hurts>{describeStuck(costliest, language)}</Hurts> : null}
    </>
  );
}

function countOpen(count: number, language: Language): string {
  if (language === "en")
    return count === 1 ? "One initiative is under way." : `${count} initiatives are under way.`;
  return count === 1
    ? "Ein Vorhaben ist unterwegs."
    : `${count === 0 ? "Kein" : count} Vorhaben ${count === 0 ? "ist" : "sind"} unterwegs.`;
}

/** What is at stake while an initiative is not there, in a sentence. */
export function tellStake({ citizensTime }: InitiativeOverview, language: Language): string {
  if (citizensTime.outcome === "unknown") {
    return language === "en"
      ? "How many citizens' hours are at stake is not estimated yet."
      : "Wie viele Bürgerstunden auf dem Spiel stehen, ist noch nicht geschätzt.";
  }
  const hours = formatTwoDigits(language, citizensTime.hoursAMonth.likely);
  return language === "en"
    ? `About ${hours} citizens' hours a month are at stake.`
    : `Auf dem Spiel stehen etwa ${hours} Bürgerstunden im Monat.`;
}
