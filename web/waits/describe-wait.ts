import type { Language } from "#features/authorities/authority.ts";
import { formatDay } from "../words/format-day.ts";
import { formatTwoDigits } from "../words/format-estimate.ts";
import { formatNumber } from "../words/format-number.ts";
import { waitsTexts } from "../texts/waits-texts.ts";
import type { ShownWait } from "./shown-wait.ts";

type Place = ShownWait["places"][number];

/** Whose turn it is and since when: "wartet auf Datenschutz: 18 Arbeitstage, Frist 10". */
export function describePlaces({ places, workingDays }: ShownWait, language: Language): string {
  const texts = waitsTexts[language];
  const words = places.map((place) => describePlace(place, language));
  const isTold = places.some((place) => place.workingDays === workingDays);
  const inAll = isTold ? [] : [texts.inAll(texts.workingDays(formatNumber(language, workingDays)))];
  return [...words, ...inAll].join("; ");
}

function describePlace(place: Place, language: Language): string {
  const texts = waitsTexts[language];
  const days = texts.workingDays(formatNumber(language, place.workingDays));
  return `${describeTurn(place, language)}: ${days}${describePeriod(place, language)}`;
}

function describePeriod(place: Place, language: Language): string {
  const texts = waitsTexts[language];
  if (place.kind === "station") return `, ${texts.period(formatNumber(language, place.periodInWorkingDays))}`;
  if (place.kind !== "team" || place.answerLastDay === null) return "";
  return `, ${texts.answerUntil(formatDay(language, place.answerLastDay))}`;
}

function describeTurn(place: Place, language: Language): string {
  const { turnOf } = waitsTexts[language];
  return turnOf[place.kind === "team" ? place.because : place.kind](place.name);
}

/** Since when an initiative waits and for whom, and what that has cost people so far, as a sentence. */
export function describeStuck(wait: ShownWait, language: Language): string {
  const since = waitsTexts[language].sinceWorkingDays(wait.workingDays);
  const { name } = wait.initiative;
  const cost = describeCost(wait, language);
  if (language === "de") return `„${name}“ wartet ${since} auf ${nameWaitedFor(wait, "de")}${cost}.`;
  return `“${name}” has been waiting for ${nameWaitedFor(wait, "en")} ${since}${cost}.`;
}

function nameWaitedFor({ places }: ShownWait, language: Language): string {
  const [open, close] = language === "de" ? ["„", "“"] : ["“", "”"];
  const names = places.map(({ kind, name }) => {
    const quoted = `${open}${name}${close}`;
    if (kind !== "team") return quoted;
    return language === "de" ? `das Team ${quoted}` : `the team ${quoted}`;
  });
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}

/** Nothing while nothing is lost yet; unknown is said, never left out. */
function describeCost({ lost }: ShownWait, language: Language): string {
  if (lost.outcome === "unknown") {
    return language === "de"
      ? "; was das Menschen kostet, ist unbekannt"
      : "; what that costs people is unknown";
  }
  if (lost.hours.likely === 0) return "";
  const hours = formatTwoDigits(language, lost.hours.likely);
  return language === "de"
    ? `; das hat bisher etwa ${hours} Bürgerstunden gekostet`
    : `; so far this has cost about ${hours} citizens' hours`;
}
