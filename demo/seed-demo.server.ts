import type { Actor } from "#features/actors/actor.ts";
import { createAuthority } from "#features/authorities/create-authority.server.ts";
import type { OpenedAuthority } from "#features/authorities/create-authority.server.ts";
import { listAuthorityKeys } from "#features/authorities/find-authority.server.ts";
import { inviteMember } from "#features/members/invite-member.server.ts";
import { toActor } from "#features/members/member.ts";
import { createService } from "#features/services/create-service.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import { createTeam } from "#features/teams/create-team.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { closeDemoDays } from "./close-demo-days.server.ts";
import { dateDemoVoices, demoDays } from "./date-demo-voices.ts";
import { createDemoCalendar, demoLand } from "./demo-calendar.ts";
import { atInstant, dayBefore, minutesLater } from "./happening.ts";
import type { Happening } from "./happening.ts";
import { demoCollections } from "./demo-collections.ts";
import type { DemoCollection } from "./demo-collections.ts";
import type { DemoDesk } from "./demo-desk.server.ts";
import { planDemoApprovals, planDemoWatch } from "./plan-demo-approvals.server.ts";
import { planDemoArrivals } from "./plan-demo-arrivals.server.ts";
import { planDemoInitiatives } from "./plan-demo-initiatives.server.ts";
import { planDemoSorting } from "./plan-demo-sorting.server.ts";
import { writeDemoPath } from "./write-demo-path.server.ts";
import { demoPeople, demoTeams } from "./texts/demo-people.ts";
import { demoServices } from "./texts/demo-services.ts";
import type { DemoService } from "./texts/demo-services.ts";

const authorityKey = "musterstadt";

/**
 * Fills an installation without any authority with the town of Musterstadt. All of it is one transaction: a start that is
 * killed leaves nothing behind, and of two first starts the second waits until the first is done.
 */
export async function seedDemo(workshop: Workshop, say: (sentence: string) => void): Promise<void> {
  if ((await listAuthorityKeys(workshop)).length > 0) return;
  say(
    "This installation is empty: Musterstadt moves in, an invented town with its people, services and voices.",
  );
  const result = await createAuthority(
    atInstant(workshop, dayBefore(workshop, demoDays + 3)),
    {
      key: authorityKey,
      name: "Stadt Musterstadt",
      level: "kommune",
      land: demoLand,
      language: "de",
      smallNumberThreshold: 5,
      isDemo: true,
    },
    (scope, opened) => furnish(within(workshop, scope), opened),
  );
  if (result.outcome === "created") {
    const voiceCount = demoCollections.reduce((sum, { voices }) => sum + voices.length, 0);
    say(`${demoPeople.length} people, ${demoServices.length} services and ${voiceCount} voices are there.`);
  }
}

/** A workshop whose use cases all take part in the transaction of this scope. */
function within(workshop: Workshop, scope: Scope): Workshop {
  return { ...workshop, inScope: (_authorityId, work) => work(scope), inLookup: (_by, work) => work(scope) };
}

async function furnish(workshop: Workshop, { operator }: OpenedAuthority): Promise<void> {
  const opening = atInstant(workshop, dayBefore(workshop, demoDays + 2));
  const teamIds = await createTeams(opening, operator);
  const people = await invitePeople(opening, operator, teamIds);
  const calendar = createDemoCalendar(dayOf(workshop.now()), await closeDemoDays(opening, operator));
  const writtenAt = minutesLater(dayBefore(workshop, demoDays + 2), 60);
  const path = await writeDemoPath(workshop, personIn(people), writtenAt);
  const happenings: Happening[] = [...planDemoWatch(workshop, operator, calendar)];
  let numberBefore = 0;
  for (const [place, collection] of demoCollections.entries()) {
    const service = await openService(opening, operator, collection.service, teamIds);
    const desk = openDesk(workshop, collection, { ...service, people });
    happenings.push(
      ...planDemoArrivals(desk, collection, { authorityKey, place, numberBefore }),
      ...planDemoSorting(desk, collection.sorting),
      ...planDemoInitiatives(desk, collection.initiatives),
      ...planDemoApprovals(desk, collection.approvals, { path, calendar }),
    );
    numberBefore += desk.dated.length;
  }
  // In the order in which it happened, so that the journal reads like one.
  happenings.sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const happening of happenings) await happening.act();
}

function openDesk(
  workshop: Workshop,
  { voices, rhythm }: DemoCollection,
  {
    serviceId,
    serviceKey,
    people,
  }: {
    readonly serviceId: string;
    readonly serviceKey: string;
    readonly people: ReadonlyMap<string, Actor>;
  },
): DemoDesk {
  return {
    workshop,
    serviceId,
    serviceKey,
    dated: dateDemoVoices(voices, dayOf(workshop.now()), rhythm),
    needIds: new Map(),
    initiativeIds: new Map(),
    sorted: new Set(),
    personCalled: personIn(people),
  };
}

function personIn(people: ReadonlyMap<string, Actor>): DemoDesk["personCalled"] {
  return (name) => {
    const person = people.get(`${name}@musterstadt.example`);
    if (!person) throw new Error(`the demo knows nobody called ${name}`);
    return person;
  };
}

async function createTeams(workshop: Workshop, operator: Actor): Promise<ReadonlyMap<string, string>> {
  const teamIds = new Map<string, string>();
  for (const { name } of demoTeams) {
    const team = await createTeam(workshop, operator, { name });
    if (team.outcome !== "created") throw new Error(`a team of the demo: ${team.outcome}`);
    teamIds.set(name, team.teamId);
  }
  return teamIds;
}

async function invitePeople(
  workshop: Workshop,
  operator: Actor,
  teamIds: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Actor>> {
  const people = new Map<string, Actor>();
  for (const { name, email, discipline, role, teams } of demoPeople) {
    const invitation = {
      name,
      email,
      discipline,
      role,
      teamIds: teams.map((team) => teamIds.get(team) ?? ""),
    };
    const password = workshop.login.demoPasswordOf(email);
    const invited = await inviteMember(workshop, operator, invitation, { password });
    if (invited.outcome !== "invited") throw new Error(`a person of the demo: ${invited.outcome}`);
    people.set(email, toActor(invited.member));
  }
  return people;
}

async function openService(
  workshop: Workshop,
  operator: Actor,
  service: DemoService,
  teamIds: ReadonlyMap<string, string>,
): Promise<{ readonly serviceId: string; readonly serviceKey: string }> {
  const created = await createService(workshop, operator, {
    name: service.name,
    shortDescription: service.shortDescription,
    address: service.address,
    leikaKey: service.leikaKey,
    teamId: teamIds.get(service.team) ?? "",
    casesAYear: service.casesPerYear,
    citizenMinutesACase: service.citizenMinutesPerCase,
    staffMinutesACase: service.staffMinutesPerCase,
  });
  if (created.outcome !== "created") throw new Error(`a service of the demo: ${created.outcome}`);
  const opened = await findService(workshop, operator, created.key);
  if (!opened) throw new Error("a service of the demo is not there");
  return { serviceId: opened.id, serviceKey: opened.key };
}
