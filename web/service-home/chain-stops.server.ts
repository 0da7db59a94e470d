import type { Actor } from "#features/actors/actor.ts";
import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import { daysBetween } from "#features/initiatives/trace-journey.ts";
import type { NeedOverview } from "#features/needs/list-needs.server.ts";
import { measureDaysToNeed } from "#features/needs/measure-days-to-need.server.ts";
import type { Service } from "#features/services/service.ts";
import { newVoiceDays } from "#features/voices/voice.ts";
import { countVoices } from "#features/voices/count-voices.server.ts";
import { addDays, dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { calculateMedian } from "./calculate-median.ts";

export type ChainStopKey = "voices" | "needs" | "initiatives";

/** One link of the chain as a service stands. */
export type ChainStop = {
  readonly key: ChainStopKey;
  readonly href: string;
  readonly count: number;
  /** New voices; needs whose freshness asks for a look; initiatives that wait for somebody. */
  readonly noted: number;
  /** The list that shows exactly the noted ones, where there is one. */
  readonly notedHref?: string;
  /**
   * Voices to sort, needs without an initiative (a dropped one answers nothing), initiatives that wait for others; and since
   * when the oldest does.
   */
  readonly waiting: number;
  /** yyyy-mm-dd */
  readonly oldestWaitsSince: string | null;
  /** Middle of the days from the link before to this one; null where nothing has gone that way yet. */
  readonly daysToHere: number | null;
};

type StopQuestion = {
  readonly workshop: Workshop;
  readonly actor: Actor;
  readonly service: Service;
  readonly needs: readonly NeedOverview[];
  readonly initiatives: readonly InitiativeOverview[];
};

/** The links from left to right. A further link of the chain is a further function here, with its words in the texts. */
const stops: readonly ((question: StopQuestion) => Promise<ChainStop>)[] = [
  stopOfVoices,
  stopOfNeeds,
  stopOfInitiatives,
];

export async function listChainStops(question: StopQuestion): Promise<readonly ChainStop[]> {
  return Promise.all(stops.map((stop) => stop(question)));
}

async function stopOfVoices({ workshop, actor, service }: StopQuestion): Promise<ChainStop> {
  const counts = (await countVoices(workshop, actor)).get(service.id);
  return {
    key: "voices",
    href: `/dienste/${service.key}/stimmen`,
    count: counts?.count ?? 0,
    noted: counts?.sinceCount ?? 0,
    notedHref: `/dienste/${service.key}/stimmen?from=${addDays(dayOf(workshop.now()), -newVoiceDays)}`,
    waiting: counts?.waitingCount ?? 0,
    oldestWaitsSince: counts?.oldestWaitsSince ?? null,
    daysToHere: null,
  };
}

async function stopOfNeeds({
  workshop,
  actor,
  service,
  needs,
  initiatives,
}: StopQuestion): Promise<ChainStop> {
  const answers = initiatives.filter(({ state }) => !(state.kind === "ended" && state.ending === "dropped"));
  const answered = new Set(answers.flatMap((initiative) => initiative.needs.map((need) => need.id)));
  const open = needs.filter((need) => !answered.has(need.id));
  return {
    key: "needs",
    href: `/dienste/${service.key}/bedarfe`,
    count: needs.length,
    noted: needs.filter((need) => need.freshness.state !== "fresh").length,
    waiting: open.length,
    oldestWaitsSince: firstDay(open.map((need) => need.createdAt)),
    daysToHere: await measureDaysToNeed(workshop, actor, service.id),
  };
}

function stopOfInitiatives({ service, initiatives }: StopQuestion): Promise<ChainStop> {
  const alive = initiatives.filter(({ state }) => state.kind !== "ended");
  const stuck = alive.filter(({ state }) => state.kind === "waiting");
  const ways = initiatives.flatMap(({ journey }) => journey.filter((stay) => stay.link === "need"));
  return Promise.resolve({
    key: "initiatives",
    href: `/dienste/${service.key}/vorhaben`,
    count: alive.length,
    noted: stuck.length,
    waiting: stuck.length,
    oldestWaitsSince: firstDay(stuck.map(({ state }) => state.since)),
    daysToHere: calculateMedian(ways.map(({ from, until }) => daysBetween(from, until))),
  });
}

function firstDay(instants: readonly Date[]): string | null {
  if (instants.length === 0) return null;
  return dayOf(new Date(Math.min(...instants.map((instant) => instant.getTime()))));
}
