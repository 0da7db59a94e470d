import { RowList } from "#ui/row-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import type { JournalEntry, JournalEvent } from "../journal-entry.ts";
import { journalTexts } from "./journal-texts.ts";

/** What an entry is about, by the id of its subject. */
export type JournalSubjects = Readonly<Record<string, { readonly name: string; readonly href: string }>>;

type JournalListProps = {
  readonly entries: readonly JournalEntry[];
  readonly language: "de" | "en";
  readonly formatMoment: (moment: Date) => string;
  /** Names of subjects where the page is not about one of them anyway. */
  readonly subjects?: JournalSubjects;
};

const shownDetails = [
  "closingDay",
  "stationName",
  "waitsFor",
  "reason",
  "before",
  "recorded",
  "alreadyKnown",
  "refused",
] as const;
/** Events whose `count` is a number of voices. */
const countsVoices: ReadonlySet<JournalEvent> = new Set([
  "need-created",
  "need-merged",
  "need-split",
  "voices-attached",
  "voices-dismissed",
  "triage-undone",
]);

/** What happened, in sentences, in the order given: the whole journal or the history of one subject. */
export function JournalList({ entries, language, formatMoment, subjects = {} }: JournalListProps) {
  const texts = journalTexts[language];
  if (entries.length === 0) return <p>{texts.empty}</p>;
  const rows = entries.map(({ id, at, via, memberName, what, about, details }) => ({
    key: String(id),
    title: (
      <Sentence words={texts.sentences[what](memberName ?? texts.nobody[via])} subject={subjects[about.id]} />
    ),
    note: [
      formatMoment(at),
      texts.doors[via],
      ...describeVoices(what, details, language),
      ...describeClosedDays(details, language),
      ...describeDetails(details, language),
    ].join(" · "),
  }));
  return <RowList rows={rows} />;
}

function Sentence({
  words,
  subject,
}: {
  readonly words: string;
  readonly subject: JournalSubjects[string] | undefined;
}) {
  if (!subject) return words;
  return (
    <>
      {words}: <TextLink href={subject.href}>{subject.name}</TextLink>
    </>
  );
}

function describeVoices(
  what: JournalEvent,
  { count }: JournalEntry["details"],
  language: "de" | "en",
): readonly string[] {
  if (!countsVoices.has(what) || typeof count !== "number") return [];
  return [journalTexts[language].details.voices(count.toLocaleString(language))];
}

const dayOptions = { dateStyle: "medium", timeZone: "UTC" } as const;
const dayFormats = {
  de: new Intl.DateTimeFormat("de-DE", dayOptions),
  en: new Intl.DateTimeFormat("en-GB", dayOptions),
};

/** Days written yyyy-mm-dd: the first and the last of them. */
function describeClosedDays({ closedOn }: JournalEntry["details"], language: "de" | "en"): readonly string[] {
  if (!Array.isArray(closedOn)) return [];
  const days = closedOn
    .filter((day) => typeof day === "string")
    .map((day) => dayFormats[language].format(new Date(`${day}T00:00:00Z`)));
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined
    ? []
    : [journalTexts[language].details.closedOn(first, last)];
}

/** Reasons and counts in words. Ids and keys among the details are for the export. */
function describeDetails(details: JournalEntry["details"], language: "de" | "en"): readonly string[] {
  const texts = journalTexts[language].details;
  return shownDetails.flatMap((name) => {
    const value = details[name];
    if (typeof value === "number") return value > 0 ? [texts[name](value.toLocaleString(language))] : [];
    return typeof value === "string" && value !== "" ? [texts[name](value)] : [];
  });
}
