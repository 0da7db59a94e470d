import { memberTexts } from "#features/members/ui/member-texts.ts";
import type { Station, StationPeople } from "../approval-path.ts";
import { approvalPathTexts } from "./approval-path-texts.ts";

type Language = "de" | "en";

/** What words about stations need besides the path itself. */
export type StationWords = {
  readonly language: Language;
  /** Names of members by id. */
  readonly memberNames: Readonly<Record<string, string>>;
};

/** "Rolle Freigabe, Kim Neu": everybody with a role, and members by name. */
export function describePeople({ language, memberNames }: StationWords, people: StationPeople): string {
  const texts = approvalPathTexts[language];
  const named = [
    ...people.roles.map((role) => texts.role(memberTexts[language].roles[role])),
    ...people.memberIds.map((id) => memberNames[id] ?? texts.memberGone),
  ];
  return named.length === 0 ? texts.nobody : named.join(", ");
}

/** "10 Arbeitstage. Danach geht es weiter an: Rolle Leitung." */
export function describePeriod(
  words: StationWords,
  station: Pick<Station, "periodInWorkingDays" | "silence">,
): string {
  const texts = approvalPathTexts[words.language];
  const { silence } = station;
  const then =
    silence.means === "granted"
      ? texts.granted(silence.order)
      : texts.escalated(describePeople(words, silence.to));
  return `${texts.workingDays(String(station.periodInWorkingDays))}. ${then}`;
}

/** "sofort, neben den anderen", or "nach: Haushalt, Vergabe". */
export function describePlace(
  { language }: Pick<StationWords, "language">,
  station: Pick<Station, "after">,
  stations: readonly Pick<Station, "key" | "name">[],
): string {
  const texts = approvalPathTexts[language];
  const names = stations.filter(({ key }) => station.after.includes(key)).map(({ name }) => name);
  return names.length === 0 ? texts.atOnce : texts.after(names.join(", "));
}
