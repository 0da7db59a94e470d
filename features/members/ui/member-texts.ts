import type { Role } from "#features/actors/actor.ts";
import type { Discipline } from "../member.ts";
import { roleTexts } from "../role-texts.ts";

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

const deRoleMeanings: Roles = {
  member: "Arbeitet mit an den Diensten der eigenen Teams und liest alles andere.",
  approver: "Arbeitet mit und entscheidet über Freigaben.",
  leadership: "Arbeitet mit und erteilt den Teams Mandate.",
  administrator: "Arbeitet an allen Diensten mit, lädt Menschen ein und liest das Protokoll.",
};

const de = {
  disciplines: deDisciplines,
  roles: roleTexts.de,
  roleMeanings: deRoleMeanings,
  name: "Name",
  email: "E-Mail-Adresse",
  discipline: "Fachrichtung",
  choose: "Bitte wählen",
  role: "Rolle",
  teams: "Teams",
  state: "Zustand",
  active: "aktiv",
  deactivated: "gesperrt",
  noTeam: "in keinem Team",
  title: "Mitglieder",
  allMembers: "Wer hier arbeitet",
  lead: (people: number, disciplines: number) =>
    `${people === 1 ? "Ein Mensch" : `${people} Menschen`} aus ${disciplines === 1 ? "einer Fachrichtung" : `${disciplines} Fachrichtungen`} ${people === 1 ? "arbeitet" : "arbeiten"} hier mit.`,
  withoutTeam: (people: number) =>
    people === 1
      ? "Eine Person gehört noch zu keinem Team."
      : `${people} Personen gehören noch zu keinem Team.`,
  invite: "Mitglied einladen",
  inviteLead: "Die Person bekommt einen Link per E-Mail, mit dem sie ihr Passwort setzt. Er gilt zwei Tage.",
  inviteSubmit: "Einladung schicken",
  changeLead: (email: string) => `Meldet sich mit ${email} an.`,
  changeLeadDeactivated: (email: string) => `Kann sich mit ${email} nicht mehr anmelden.`,
  save: "Speichern",
  cancel: "Abbrechen",
  teamsHint: "Wer zu einem Team gehört, darf an dessen Diensten arbeiten.",
  noTeams: "Noch gibt es kein Team.",
  toTeams: "Zu den Teams",
  deactivate: "Gesperrt",
  deactivateHint: "Kann sich nicht mehr anmelden. Was die Person getan hat, bleibt im Protokoll.",
  change: (name: string) => `${name} bearbeiten`,
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
  roles: roleTexts.en,
  roleMeanings: {
    member: "Works on the services of the own teams and reads everything else.",
    approver: "Contributes and decides on approvals.",
    leadership: "Contributes and gives mandates to the teams.",
    administrator: "Contributes to all services, invites people and reads the journal.",
  },
  name: "Name",
  email: "E-mail address",
  discipline: "Discipline",
  choose: "Please choose",
  role: "Role",
  teams: "Teams",
  state: "State",
  active: "active",
  deactivated: "deactivated",
  noTeam: "in no team",
  title: "Members",
  allMembers: "Who works here",
  lead: (people, disciplines) =>
    `${people === 1 ? "One person" : `${people} people`} from ${disciplines === 1 ? "one discipline" : `${disciplines} disciplines`} ${people === 1 ? "works" : "work"} here.`,
  withoutTeam: (people) =>
    people === 1 ? "One person belongs to no team yet." : `${people} people belong to no team yet.`,
  invite: "Invite a member",
  inviteLead: "The person receives a link by e-mail to set a password. It is good for two days.",
  inviteSubmit: "Send the invitation",
  changeLead: (email) => `Signs in with ${email}.`,
  changeLeadDeactivated: (email) => `Can no longer sign in with ${email}.`,
  save: "Save",
  cancel: "Cancel",
  teamsHint: "Whoever belongs to a team may work on its services.",
  noTeams: "There is no team yet.",
  toTeams: "To the teams",
  deactivate: "Deactivated",
  deactivateHint: "Can no longer sign in. What the person did stays in the journal.",
  change: (name) => `Edit ${name}`,
  viewAs: (name) => `View as ${name}`,
  view: "View",
};

export const memberTexts = { de, en };
