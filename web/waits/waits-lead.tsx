import type { Language } from "#features/authorities/authority.ts";
import { Hurts } from "#ui/hurts.tsx";
import { formatRange, formatTwoDigits } from "../words/format-estimate.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { describeStuck } from "./describe-wait.ts";
import type { WaitsPageData } from "./waits-page-data.ts";

/** What matters among all that waits: how much it is, what it costs people a day in all, and the one that hurts most. */
export function WaitsLead({ count, sum, shown }: Pick<WaitsPageData, "count" | "sum" | "shown">) {
  const language = useLanguage();
  const [costliest] = shown;
  if (!costliest) return null;
  return (
    <>
      {countWaits(count, language)} {describeDay(sum, language)}{" "}
      <Hurts>{describeStuck(costliest.wait, language)}</Hurts>
    </>
  );
}

function countWaits(count: number, language: Language): string {
  if (language === "de") return count === 1 ? "Ein Vorhaben wartet." : `${count} Vorhaben warten.`;
  return count === 1 ? "One initiative waits." : `${count} initiatives wait.`;
}

/** Sum of the ranges; how many are unknown is said, since unknown is never zero. */
function describeDay({ hoursADay, unknown }: WaitsPageData["sum"], language: Language): string {
  if (!hoursADay) {
    return language === "de"
      ? "Was das Menschen am Tag kostet, hat noch niemand geschätzt."
      : "What that costs people a day, nobody has estimated yet.";
  }
  const hours = formatTwoDigits(language, hoursADay.likely);
  const range = formatRange(language, hoursADay, formatTwoDigits);
  const rest = `${range === undefined ? "" : ` (${range})`}${describeUnknown(unknown, language)}`;
  return language === "de"
    ? `Jeder Tag kostet Menschen zusammen etwa ${hours} Stunden${rest}.`
    : `Each day costs people about ${hours} hours in all${rest}.`;
}

function describeUnknown(count: number, language: Language): string {
  if (count === 0) return "";
  if (language === "de") return `; bei ${count === 1 ? "einem" : String(count)} ist es unbekannt`;
  return `; for ${count === 1 ? "one" : String(count)} it is unknown`;
}
