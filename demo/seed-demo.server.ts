import type { Actor } from "#features/actors/actor.ts";
import { createAuthority } from "#features/authorities/create-authority.server.ts";
import type { OpenedAuthority } from "#features/authorities/create-authority.server.ts";
import { listAuthorityKeys } from "#features/authorities/find-authority.server.ts";
import { inviteMember } from "#features/members/invite-member.server.ts";
import { toActor } from "#features/members/member.ts";
import { createService } from "#features/services/create-service.server.ts";
import { createTeam } from "#features/teams/create-team.server.ts";
import { addDays, dayOf } from "#platform/values/day-value.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { dateDemoVoices, daysSinceImport, demoDays } from "./date-demo-voices.ts";
import type { DatedVoice, DemoRhythm } from "./date-demo-voices.ts";
import { importDemoVoices } from "./import-demo-voices.server.ts";
import { recordDemoVoice } from "./record-demo-voice.server.ts";
import type { DemoDoor } from "./record-demo-voice.server.ts";
import { demoPeople, demoTeams } from "./texts/demo-people.ts";
import { demoServices } from "./texts/demo-services.ts";
import type { DemoService } from "./texts/demo-services.ts";
import type { DemoVoice } from "./texts/demo-voice.ts";
import { registrationVoices } from "./texts/registration-voices.ts";
import { streetDamageVoices } from "./texts/street-damage-voices.ts";

const authorityKey = "musterstadt";

type DemoCollection = {
  readonly service: DemoService;
  readonly voices: readonly DemoVoice[];
  readonly rhythm: DemoRhythm;
  readonly imported: { readonly sourceName: string; readonly fileName: string };
};

const [registration, streetDamage] = demoServices;

const collections: readonly DemoCollection[] = [
  {
    service: registration,
    voices: registrationVoices,
    // Three weeks ago a release broke the upload from telephones; more people write since the form was announced.
    rhythm: { seed: 1, risesSince: 42, burst: { theme: "mobile-upload", from: 23, until: 16 } },
    imported: { sourceName: "Altes Kontaktformular", fileName: "altes-kontaktformular.csv" },
  },
  {
    service: streetDamage,
    voices: streetDamageVoices,
    // A cable fault left whole streets dark for a week.
    rhythm: { seed: 2, burst: { theme: "street-light-out", from: 80, until: 72 } },
    imported: { sourceName: "Postfach Tiefbauamt", fileName: "postfach-tiefbauamt.csv" },
  },
];

/**
 * Fills an installation without any authority with the town of Musterstadt. All of it is one transaction: a start that is
 * killed leaves nothing behind, and of two first starts the second waits until the first is done.
 */
export async function seedDemo(workshop: Workshop, say: (sentence: string) => void): Promise<void> {
  if ((await listAuthorityKeys(workshop)).length > 0) return;
  say(
    "This installation is empty: Musterstadt moves in, an invented town with its people, services and voices.",
  );
  const voiceCount = registrationVoices.length + streetDamageVoices.length;
  const result = await createAuthority(
    at(workshop, dayBefore(workshop, demoDays + 3)),
    {
      key: authorityKey,
      name: "Stadt Musterstadt",
      level: "kommune",
      land: "NW",
      language: "de",
      smallNumberThreshold: 5,
      isDemo: true,
    },
    (scope, opened) => furnish(within(workshop, scope), opened),
  );
  if (result.outcome === "created") {
    say(`${demoPeople.length} people, ${demoServices.length} services and ${voiceCount} voices are there.`);
  }
}

/** A workshop whose use cases all take part in the transaction of this scope. */
function within(workshop: Workshop, scope: Scope): Workshop {
  return { ...workshop, inScope: (_authorityId, work) => work(scope), inLookup: (_by, work) => work(scope) };
}

function at(workshop: Workshop, date: Date): Workshop {
  return { ...workshop, now: () => date };
}

/** Eight in the morning, UTC, some days before today. */
function dayBefore(workshop: Workshop, days: number): Date {
  return new Date(`${addDays(dayOf(workshop.now()), -days)}T08:00:00Z`);
}

async function furnish(workshop: Workshop, { operator }: OpenedAuthority): Promise<void> {
  const opening = at(workshop, dayBefore(workshop, demoDays + 2));
  const teamIds = await createTeams(opening, operator);
  const people = await invitePeople(opening, operator, teamIds);
  const doors: { readonly collection: DemoCollection; readonly door: DemoDoor }[] = [];
  for (const collection of collections) {
    const serviceKey = await openService(opening, operator, collection.service, teamIds);
    doors.push({
      collection,
      door: { authorityKey, serviceKey, recorderOf: recordersOf(people, collection.service) },
    });
  }
  await fillInOrder(workshop, doors);
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
): Promise<string> {
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
  return created.key;
}

/** Researchers interview, designers watch, the responsible people take calls, developers check accessibility. */
function recordersOf(people: ReadonlyMap<string, Actor>, service: DemoService): DemoDoor["recorderOf"] {
  const callTaker = service.team === "Bürgerservice" ? "aylin.demir" : "peter.hollmann";
  const names = {
    feedback: callTaker,
    import: callTaker,
    interview: "ngoc.anh.tran",
    "usability-observation": "jonas.petersen",
    "support-call": callTaker,
    "accessibility-finding": "ewa.kowalska",
  };
  return (source) => {
    const person = people.get(`${names[source]}@musterstadt.example`);
    if (!person) throw new Error(`the demo knows nobody called ${names[source]}`);
    return person;
  };
}

type Arrival = { readonly at: Date; readonly record: () => Promise<void> };

/** Both services' voices and imports in the order in which they came, so that the journal reads like one. */
async function fillInOrder(
  workshop: Workshop,
  doors: readonly { readonly collection: DemoCollection; readonly door: DemoDoor }[],
): Promise<void> {
  const today = dayOf(workshop.now());
  let number = 0;
  const arrivals: Arrival[] = [];
  for (const [place, { collection, door }] of doors.entries()) {
    const dated = dateDemoVoices(collection.voices, today, collection.rhythm);
    const ofFile = dated.filter(({ voice }) => voice.source === "import");
    arrivals.push(importArrival(workshop, { collection, door }, ofFile, place));
    for (const one of dated.filter(({ voice }) => voice.source !== "import")) {
      number += 1;
      const itsNumber = number;
      arrivals.push({ at: one.at, record: () => recordDemoVoice(workshop, door, one, itsNumber) });
    }
  }
  arrivals.sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const arrival of arrivals) await arrival.record();
}

function importArrival(
  workshop: Workshop,
  { collection, door }: { readonly collection: DemoCollection; readonly door: DemoDoor },
  voices: readonly DatedVoice[],
  place: number,
): Arrival {
  const day = dayBefore(workshop, daysSinceImport);
  // A quarter of an hour apart, and off the full second, so that both have an instant of their own.
  const date = new Date(day.getTime() + place * 15 * 60 * 1000 + 999);
  const importer = door.recorderOf("import");
  const file = { ...collection.imported, voices };
  return { at: date, record: () => importDemoVoices(at(workshop, date), importer, door.serviceKey, file) };
}
