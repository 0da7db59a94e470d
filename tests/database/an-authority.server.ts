import { createAuthority } from "#features/authorities/create-authority.server.ts";
import type { Authority } from "#features/authorities/authority.ts";
import type { Actor, Role } from "#features/actors/actor.ts";
import { inviteMember } from "#features/members/invite-member.server.ts";
import { toActor } from "#features/members/member.ts";
import { createService } from "#features/services/create-service.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import type { Service } from "#features/services/service.ts";
import { createTeam } from "#features/teams/create-team.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";

export type TestAuthority = {
  readonly authority: Authority;
  readonly operator: Actor;
  readonly teamId: string;
  readonly service: Service;
  readonly member: Actor;
  readonly administrator: Actor;
  readonly memberEmail: string;
};

export const testPassword = "ein-langes-passwort";

/** An authority with one team, one service, a member of the team and an administrator outside it. */
export async function anAuthority(workshop: Workshop, key: string): Promise<TestAuthority> {
  const created = await createAuthority(workshop, {
    key,
    name: `Stadt ${key}`,
    level: "kommune",
    land: "NW",
    language: "de",
    smallNumberThreshold: 5,
    isDemo: false,
  });
  if (created.outcome !== "created") throw new Error(created.outcome);
  const { authority, operator } = created;
  const team = await createTeam(workshop, operator, { name: "Bürgerservice" });
  if (team.outcome !== "created") throw new Error(team.outcome);
  const service = await aService(workshop, operator, team.teamId);
  const memberEmail = `mitglied@${key}.example`;
  const member = await aMember(workshop, operator, {
    email: memberEmail,
    role: "member",
    teamIds: [team.teamId],
  });
  const administrator = await aMember(workshop, operator, {
    email: `verwaltung@${key}.example`,
    role: "administrator",
    teamIds: [],
  });
  return { authority, operator, teamId: team.teamId, service, member, administrator, memberEmail };
}

/** A service with no estimates. */
export async function aService(
  workshop: Workshop,
  actor: Actor,
  teamId: string,
  name = "Wohnsitz anmelden",
): Promise<Service> {
  const made = await createService(workshop, actor, {
    name,
    shortDescription: "Wer umzieht, meldet sich hier an.",
    address: undefined,
    leikaKey: undefined,
    teamId,
    casesAYear: undefined,
    citizenMinutesACase: undefined,
    staffMinutesACase: undefined,
  });
  const service = made.outcome === "created" ? await findService(workshop, actor, made.key) : undefined;
  if (!service) throw new Error(made.outcome);
  return service;
}

/** A member with a password, who can sign in. */
export async function aMember(
  workshop: Workshop,
  operator: Actor,
  wanted: { readonly email: string; readonly role: Role; readonly teamIds: string[] },
): Promise<Actor> {
  const invitation = { name: "Alex Beispiel", discipline: "product" as const, ...wanted };
  const invited = await inviteMember(workshop, operator, invitation, { password: testPassword });
  if (invited.outcome !== "invited") throw new Error(invited.outcome);
  return toActor(invited.member);
}
