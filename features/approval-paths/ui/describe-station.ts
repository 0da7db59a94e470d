import { roleTexts } from "#features/members/role-texts.ts";
import type { Station, StationPeople } from "../approval-path.ts";
import { approvalPathTexts } from "./approval-path-texts.ts";

type Language = "de" | "en";

/** What words about stations need besides the path itself. */
export type StationWords = {
  readonly language: Language;
  /** Names of members by id. */
  readonly memberNames: Readonly<Record<string, string>>;
};

/** How long a station has and what follows, who decides, and when it begins. */
export function describeStation(
  words: StationWords,
  station: Station,
  stations: readonly Pick<Station, "key" | "name">[],
): Readonly<Record<"period" | "deciders" | "place", string>> {
  const texts = approvalPathTexts[words.language];
  const { silence, standIns } = station;
  const then =
    silence.means === "granted"
      ? texts.granted(silence.order)
      : texts.escalated(describePeople(words, silence.to));
  const deciders = describePeople(words, station.deciders);
  const hasStandIns = standIns.roles.length + standIns.memberIds.length > 0;
  return {
    period: `${texts.workingDays(String(station.periodInWorkingDays))}. ${then}`,
    deciders: hasStandIns ? texts.withStandIns(deciders, describePeople(words, standIns)) : deciders,
    place: describePlace(words.language, station, stations),
  };
}

/** "Rolle Freigabe, Kim Neu": everybody with a role, and members by name. */
export function describePeople({ language, memberNames }: StationWords, people: StationPeople): string {
  const texts = approvalPathTexts[language];
  const named = [
    ...people.roles.map((role) => texts.role(roleTexts[language][role])),
    ...people.memberIds.map((id) => memberNames[id] ?? texts.memberGone),
  ];
  return named.length === 0 ? texts.nobody : named.join(", ");
}

/** "sofort, neben den anderen", or "nach: Haushalt, Vergabe". */
export function describePlace(
  language: Language,
  station: Pick<Station, "after">,
  stations: readonly Pick<Station, "key" | "name">[],
): string {
  const texts = approvalPathTexts[language];
  const names = stations.filter(({ key }) => station.after.includes(key)).map(({ name }) => name);
  return names.length === 0 ? texts.atOnce : texts.after(names.join(", "));
}
