import type { Role } from "#features/actors/actor.ts";

type Roles = Readonly<Record<Role, string>>;

/** What roles are called, also where other features name who acts. */
const de: Roles = {
  member: "Mitglied",
  approver: "Freigabe",
  leadership: "Leitung",
  administrator: "Verwaltung",
};

const en: Roles = {
  member: "Member",
  approver: "Approver",
  leadership: "Leadership",
  administrator: "Administrator",
};

export const roleTexts = { de, en };
