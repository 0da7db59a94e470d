import { createInitiative } from "#features/initiatives/create-initiative.server.ts";
import { endInitiative } from "#features/initiatives/end-initiative.server.ts";
import { pauseInitiative } from "#features/initiatives/pause-initiative.server.ts";
import { resumeInitiative } from "#features/initiatives/resume-initiative.server.ts";
import { atInstant, dayBefore, minutesLater } from "./happening.ts";
import type { Happening } from "./happening.ts";
import { needIdOf } from "./demo-desk.server.ts";
import type { DemoDesk } from "./demo-desk.server.ts";
import type { DemoInitiative, DemoTurn } from "./texts/demo-initiative.ts";

/** After the needs of the same day were made and voices sorted. */
const AFTERNOON_MINUTES = 300;

/** How a service's initiatives came about, waited and ended. */
export function planDemoInitiatives(
  desk: DemoDesk,
  initiatives: readonly DemoInitiative[],
): readonly Happening[] {
  return initiatives.flatMap((initiative, place) => {
    const onDay = (daysAgo: number) =>
      minutesLater(dayBefore(desk.workshop, daysAgo), AFTERNOON_MINUTES + place);
    let initiativeId = "";
    const begin: Happening = {
      at: onDay(initiative.daysAgo),
      act: async () => {
        initiativeId = await propose(desk, initiative, onDay(initiative.daysAgo));
        desk.initiativeIds.set(initiative.name, initiativeId);
      },
    };
    const turns = initiative.turns.map((turn) => ({
      at: onDay(turn.daysAgo),
      act: () => takeTurn(desk, { initiativeId, name: initiative.name }, turn, onDay(turn.daysAgo)),
    }));
    return [begin, ...turns];
  });
}

async function propose(desk: DemoDesk, initiative: DemoInitiative, at: Date): Promise<string> {
  const { name, answer, needs, by } = initiative;
  const { helpedCasesInPercent, citizenMinutesSavedACase, staffMinutesSavedACase, effortInPersonDays } =
    initiative;
  const proposed = await createInitiative(
    atInstant(desk.workshop, at),
    desk.personCalled(by),
    desk.serviceKey,
    {
      name,
      answer,
      needIds: needs.map((key) => needIdOf(desk, key)),
      helpedCasesInPercent,
      citizenMinutesSavedACase,
      staffMinutesSavedACase,
      effortInPersonDays,
    },
  );
  if (proposed.outcome !== "created") throw new Error(`the demo's "${name}": ${proposed.outcome}`);
  return proposed.initiativeId;
}

async function takeTurn(
  { workshop, serviceKey, personCalled }: DemoDesk,
  { initiativeId, name }: { readonly initiativeId: string; readonly name: string },
  turn: DemoTurn,
  at: Date,
): Promise<void> {
  const thatDay = atInstant(workshop, at);
  const actor = personCalled(turn.by);
  const place = { serviceKey, initiativeId };
  switch (turn.kind) {
    case "waits": {
      expectOutcome(name, "paused", await pauseInitiative(thatDay, actor, place, turn));
      return;
    }
    case "goes-on": {
      expectOutcome(name, "resumed", await resumeInitiative(thatDay, actor, place));
      return;
    }
    case "ends": {
      expectOutcome(name, "ended", await endInitiative(thatDay, actor, place, turn));
      return;
    }
  }
}

function expectOutcome(name: string, expected: string, { outcome }: { readonly outcome: string }): void {
  if (outcome !== expected) throw new Error(`the demo's "${name}": ${outcome}`);
}
