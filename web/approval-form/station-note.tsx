import type { Station } from "#features/approval-paths/approval-path.ts";
import { approvalPathTexts } from "#features/approval-paths/ui/approval-path-texts.ts";
import type { PeopleOfStation, StationForecast } from "#features/approvals/station-forecast.ts";
import type { Language } from "#features/authorities/authority.ts";
import { Hurts } from "#ui/hurts.tsx";
import { Tag } from "#ui/tag.tsx";
import { formatDay } from "../words/format-day.ts";
import { approvalPreviewTexts } from "../texts/approval-preview-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { describeReason } from "../approvals/describe-station.ts";
import { listNames } from "../approvals/list-names.ts";

/** Whether it is a rule of the house, and whether somebody has confirmed it; undefined where neither is to be said. */
export function StationTags({ station }: { readonly station: Station }) {
  const { kinds, toBeConfirmed } = approvalPathTexts[useLanguage()];
  return (
    <>
      {station.reason.kind === "house-rule" ? <Tag>{kinds["house-rule"]}</Tag> : null}
      {station.isToBeConfirmed ? <Tag>{toBeConfirmed}</Tag> : null}
    </>
  );
}

/** "10 Arbeitstage · Frist bis 9. Dezember 2026" */
export function StationPeriod({ forecast }: { readonly forecast: StationForecast }) {
  const language = useLanguage();
  const period = approvalPathTexts[language].workingDays(String(forecast.station.periodInWorkingDays));
  const lastDay = formatDay(language, forecast.lastDay);
  return `${period} · ${approvalPreviewTexts[language].until(lastDay)}`;
}

/** More than these need no names: the line above shows them. */
const MOST_NAMES_BESIDE = 2;

type StationNoteProps = {
  readonly forecast: StationForecast;
  /** All that have to decide: after whom it opens. */
  readonly all: readonly StationForecast[];
  /** Those of them that open anew: with whom it opens. */
  readonly opening: readonly StationForecast[];
  /** Why it is needed, or looks again. */
  readonly reasons: readonly string[];
};

/** What there is to know about a station before a request is sent: why, when it opens, who decides, what silence means. */
export function StationNote({ forecast, all, opening, reasons }: StationNoteProps) {
  const language = useLanguage();
  const { station, people } = forecast;
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason} className="stop-list__reason">
          {reason}
        </p>
      ))}
      <p>{describeReason(station, language)}</p>
      <p>{describeOrder(language, forecast, { all, opening })}</p>
      <p>
        <People people={people} />
      </p>
      <p>{describeSilence(language, station, people)}</p>
    </>
  );
}

function People({ people: { deciders, standIns } }: { readonly people: PeopleOfStation }) {
  const language = useLanguage();
  const texts = approvalPreviewTexts[language];
  if (deciders.length + standIns.length === 0) return <Hurts>{texts.nobodyDecides}</Hurts>;
  const sentences = [
    ...(deciders.length === 0
      ? []
      : [(deciders.length === 1 ? texts.decides : texts.decide)(listNames(language, deciders))]),
    ...(standIns.length === 0 ? [] : [texts.standIns(listNames(language, standIns))]),
  ];
  return sentences.join(" ");
}

function describeOrder(
  language: Language,
  { station, after }: StationForecast,
  { all, opening }: Pick<StationNoteProps, "all" | "opening">,
): string {
  const texts = approvalPreviewTexts[language];
  const nameOf = (key: string) => all.find((other) => other.station.key === key)?.station.name;
  const before = after.flatMap((key) => nameOf(key) ?? []);
  if (before.length > 0) {
    return (before.length === 1 ? texts.afterOthers : texts.afterSeveral)(listNames(language, before));
  }
  const beside = opening
    .filter((other) => other.after.length === 0 && other.station.key !== station.key)
    .map((other) => other.station.name);
  if (beside.length === 0) return texts.atOnce;
  const isFew = beside.length <= MOST_NAMES_BESIDE;
  return texts.atOnceWith(isFew ? listNames(language, beside) : texts.others(beside.length));
}

function describeSilence(language: Language, { silence }: Station, { escalatedTo }: PeopleOfStation): string {
  const texts = approvalPreviewTexts[language];
  if (silence.means === "granted") return texts.silenceGranted(silence.order);
  if (escalatedTo.length === 0) return texts.silenceToNobody;
  return texts.silenceEscalated(listNames(language, escalatedTo));
}
