import type { Role } from "#features/actors/actor.ts";
import type { Discipline } from "../member.ts";

type Disciplines = Readonly<Record<Discipline, string>>;
type Roles = Readonly<Record<Role, string>>;

const deDisciplines: Disciplines = {
  product: "Produkt",
  "law-policy": "Recht und Grundsatz",
  design: "Gestaltung",
  research: "Nutzungsforschung",
  development: "Entwicklung",
  operations: "Betrieb",
  "subject-matter": "Fachseite",
};

const deRoles: Roles = { member: "Mitglied", approver: "Freigabe", leadership: "Leitung", administrator: "Verwaltung" };

const deRoleMeanings: Roles = {
  member: "Arbeitet mit an den Diensten der eigenen Teams und liest alles andere.",
  approver: "Arbeitet mit und entscheidet über Freigaben.",
  leadership: "Arbeitet mit und erteilt den Teams Mandate.",
  administrator: "Arbeitet an allen Diensten mit, lädt Menschen ein und liest das Protokoll.",
};

const de = {
  disciplines: deDisciplines,
  roles: deRoles,
  roleMeanings: deRoleMeanings,
  name: "Name",
  email: "E-Mail-Adresse",
  discipline: "Fachrichtung",
  role: "Rolle",
  teams: "Teams",
  state: "Zustand",
  active: "aktiv",
  deactivated: "gesperrt",
  noTeam: "in keinem Team",
  viewAs: (name: string) => `Als ${name} ansehen`,
  view: "Ansehen",
};

export type MemberTexts = typeof de;

const en: MemberTexts = {
  disciplines: {
    product: "Product",
    "law-policy": "Law and policy",
    design: "Design",
    research: "Research",
    development: "Development",
    operations: "Operations",
    "subject-matter": "Subject matter",
  },
  roles: { member: "Member", approver: "Approver", leadership: "Leadership", administrator: "Administrator" },
  roleMeanings: {
    member: "Works on the services of the own teams and reads everything else.",
    approver: "Contributes and decides on approvals.",
    leadership: "Contributes and gives mandates to the teams.",
    administrator: "Contributes to all services, invites people and reads the journal.",
  },
  name: "Name",
  email: "E-mail address",
  discipline: "Discipline",
  role: "Role",
  teams: "Teams",
  state: "State",
  active: "active",
  deactivated: "deactivated",
  noTeam: "in no team",
  viewAs: (name) => `View as ${name}`,
  view: "View",
};

export const memberTexts = { de, en };
