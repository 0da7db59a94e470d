import type { Language } from "#features/authorities/authority.ts";
import { estimateTexts } from "#features/services/estimate-texts.ts";
import type { JourneyRow } from "#ui/journey-bars.tsx";
import { TextLink } from "#ui/text-link.tsx";
import type { EstimatePlaces } from "../forms/estimate-inputs.tsx";
import { formatRange, formatTwoDigits } from "../words/format-estimate.ts";
import { nameMissing } from "../initiatives/stake-reckoning.tsx";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { waitsTexts } from "../texts/waits-texts.ts";
import { describePlaces } from "./describe-wait.ts";
import type { ShownWait } from "./shown-wait.ts";
import { describeFurtherDay, LostReckoning } from "../approvals/lost-reckoning.tsx";

/** What a row says of an initiative that waits: whose turn it is and since when, and what that has cost people so far. */
export function toWaitRow(
  wait: ShownWait,
  language: Language,
  places: EstimatePlaces | undefined,
): Pick<JourneyRow, "segmentNote" | "figure"> {
  return {
    segmentNote: <WaitNote wait={wait} language={language} />,
    figure: toFigure(wait, language, places),
  };
}

function WaitNote({ wait, language }: { readonly wait: ShownWait; readonly language: Language }) {
  const { toRequest, toRequestOf } = waitsTexts[language];
  const words = describePlaces(wait, language);
  if (wait.requestId === null) return words;
  return (
    <>
      {words} <br />
      <TextLink href={`/freigaben/${wait.requestId}`} label={toRequestOf(wait.initiative.name)}>
        {toRequest}
      </TextLink>
    </>
  );
}

function toFigure(
  { lost, initiative }: ShownWait,
  language: Language,
  places: EstimatePlaces | undefined,
): JourneyRow["figure"] {
  const { unknown, calculation } = estimateTexts[language];
  const explanation = {
    summary: calculation,
    content: <LostReckoning lost={lost} places={places} />,
  };
  if (lost.outcome === "unknown") {
    const { estimateNow } = initiativesTexts[language];
    const further = places && (
      <TextLink
        href={lost.missing[0] === "cases-a-year" ? places.service : places.initiative}
        label={`${initiative.name}: ${estimateNow}`}
      >
        {estimateNow}
      </TextLink>
    );
    const range = nameMissing(lost.missing, language);
    return { value: unknown, range, explanation, further, tone: "unknown" };
  }
  return {
    value: initiativesTexts[language].hours(formatTwoDigits(language, lost.hours.likely)),
    label: waitsTexts[language].lostSoFar,
    range: formatRange(language, lost.hours, formatTwoDigits),
    explanation,
    further: describeFurtherDay(lost, language),
    tone: "waiting",
  };
}
