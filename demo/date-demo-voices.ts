import { addDays } from "#platform/values/day-value.ts";
import { createRandomNumbers } from "./create-random-numbers.ts";
import type { RandomNumbers } from "./create-random-numbers.ts";
import type { DemoVoice } from "./texts/demo-voice.ts";

/** How many days the demo looks back from yesterday: a good eight months. */
export const demoDays = 245;
/** Both old collections were imported this many days before today; their contributions are older. */
export const daysSinceImport = 47;

export type DatedVoice = { readonly voice: DemoVoice; readonly at: Date };

/** Days counted back from today, both included. */
export type DemoSpan = { readonly from: number; readonly until: number };

/** How voices of one service come in, beyond the rhythm of the week. Days are counted back from today. */
export type DemoRhythm = {
  /** Any whole number but 0; another one mixes differently. */
  readonly seed: number;
  /** From this many days before today on, twice as many people write. */
  readonly risesSince?: number;
  /** Something broke: most voices of this theme came within a few days. */
  readonly burst: DemoSpan & { readonly theme: string };
  /** Themes that people spoke of for a while only. Imported ones may be older than the demo. */
  readonly spans?: Readonly<Record<string, DemoSpan>>;
};

type Day = {
  readonly day: string;
  readonly daysAgo: number;
  readonly isWeekday: boolean;
  readonly isWinter: boolean;
};

const wholeTime: DemoSpan = { from: demoDays, until: 1 };
const staffHours = { first: 8, last: 14 };
const citizensHours = { first: 6, last: 19 };
/** Months in which snow and ice are a matter in Germany. */
const winterMonths: readonly number[] = [11, 12, 1, 2, 3];

/**
 * Mixes the voices of one service and spreads them over the days before `today` (yyyy-mm-dd), earliest first. The same
 * today gives the same result; no two voices share an instant.
 */
export function dateDemoVoices(
  voices: readonly DemoVoice[],
  today: string,
  rhythm: DemoRhythm,
): readonly DatedVoice[] {
  const random = createRandomNumbers(rhythm.seed);
  const days = listDays(today, spansOf(rhythm));
  const daysOfImported = new Set<string>();
  const dated = voices.map((voice, place) => {
    const free = voice.source === "import" ? days.filter((one) => !daysOfImported.has(one.day)) : days;
    const { day } = pick(random, free, (one) => weightOf(voice, one, rhythm));
    if (voice.source === "import") daysOfImported.add(day);
    return { voice, at: pickInstant(random, day, voice, place) };
  });
  return dated.sort((one, other) => one.at.getTime() - other.at.getTime());
}

function spansOf(rhythm: DemoRhythm): readonly DemoSpan[] {
  return [wholeTime, ...Object.values(rhythm.spans ?? {})];
}

function listDays(today: string, spans: readonly DemoSpan[]): readonly Day[] {
  const first = Math.max(...spans.map((span) => span.from));
  return Array.from({ length: first }, (_empty, place) => {
    const daysAgo = first - place;
    const day = addDays(today, -daysAgo);
    const date = new Date(`${day}T00:00:00Z`);
    const isWeekday = date.getUTCDay() % 6 !== 0;
    return { day, daysAgo, isWeekday, isWinter: winterMonths.includes(date.getUTCMonth() + 1) };
  });
}

/** How likely a voice is to come on a day, compared with a usual weekday, which is 1. */
function weightOf(voice: DemoVoice, day: Day, rhythm: DemoRhythm): number {
  const { from, until } = spanOf(voice, rhythm);
  if (day.daysAgo > from || day.daysAgo < until || !canComeOn(voice, day)) return 0;
  const week = day.isWeekday ? 1 : 0.4;
  const rise = day.daysAgo <= (rhythm.risesSince ?? 0) ? 2.2 : 1;
  return week * rise * burstOf(voice, day, rhythm.burst);
}

/** One that opens a theme comes in the first quarter of its time, or of the days on which something broke. */
function spanOf(voice: DemoVoice, { burst, spans }: DemoRhythm): DemoSpan {
  const ofTheme = spans?.[voice.theme] ?? wholeTime;
  if (!voice.opens) return ofTheme;
  const { from, until } = voice.theme === burst.theme ? burst : ofTheme;
  return { from, until: Math.ceil(from - (from - until) / 4) };
}

function canComeOn(voice: DemoVoice, day: Day): boolean {
  if (voice.theme === "winter-service" && !day.isWinter) return false;
  if (voice.source === "import") return day.daysAgo > daysSinceImport;
  return day.isWeekday || isFromCitizen(voice);
}

function burstOf(voice: DemoVoice, { daysAgo }: Day, burst: DemoRhythm["burst"]): number {
  return voice.theme === burst.theme && daysAgo <= burst.from && daysAgo >= burst.until ? 60 : 1;
}

function isFromCitizen(voice: DemoVoice): boolean {
  return voice.source === "feedback" || voice.source === "import";
}

/** Where every weight is 0, as for snow in a window without winter, all days are alike. */
function pick(random: RandomNumbers, days: readonly Day[], weightOfDay: (day: Day) => number): Day {
  const weights = days.map(weightOfDay);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let left = random() * (sum || days.length);
  const found = days.find((_day, place) => (left -= sum === 0 ? 1 : (weights[place] ?? 0)) < 0);
  const last = found ?? days.at(-1);
  if (!last) throw new RangeError("no day to choose from");
  return last;
}

/** Hours are those of UTC, chosen so that the day in Germany is the same. The voice's place makes the instant its own. */
function pickInstant(random: RandomNumbers, day: string, voice: DemoVoice, place: number): Date {
  const { first, last } = isFromCitizen(voice) ? citizensHours : staffHours;
  const seconds = Math.floor((first + random() * (last + 1 - first)) * 3600);
  return new Date(Date.parse(`${day}T00:00:00Z`) + seconds * 1000 + (place % 1000));
}
