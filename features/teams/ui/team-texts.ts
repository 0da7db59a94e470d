const de = {
  title: "Teams",
  allTeams: "Alle Teams",
  team: "Team",
  name: "Name des Teams",
  members: "Mitglieder",
  services: "Dienste",
  lead: (teams: number, services: number) =>
    `${teams === 1 ? "Ein Team verantwortet" : `${teams} Teams verantworten`} ${services === 1 ? "einen Dienst" : `${services} Dienste`}.`,
  withoutMembers: (teams: number) =>
    teams === 1 ? "In einem Team ist noch niemand." : `In ${teams} Teams ist noch niemand.`,
  teamLead: (members: number, services: number) =>
    `${members === 1 ? "Ein Mensch" : `${members} Menschen`} und ${services === 1 ? "ein Dienst" : `${services} Dienste`} gehören zu diesem Team.`,
  noTeams: "Noch gibt es kein Team",
  noTeamsHint:
    "Ein Team verantwortet Dienste gemeinsam. Mit dem ersten Team können Sie den ersten Dienst anlegen.",
  noTeamsHintOthers:
    "Ein Team verantwortet Dienste gemeinsam. Die Verwaltung Ihrer Behörde kann das erste anlegen.",
  create: "Team anlegen",
  createHeading: "Neues Team",
  rename: "Umbenennen",
  renameHeading: "Team umbenennen",
  noMembers: "In diesem Team ist noch niemand.",
  noMembersHint: "Auf der Seite eines Mitglieds legt die Verwaltung fest, zu welchen Teams es gehört.",
  toMembers: "Zu den Mitgliedern",
  noServices: "Dieses Team verantwortet noch keinen Dienst.",
  noServicesHint: "Beim Anlegen oder Bearbeiten eines Dienstes wählen Sie das Team, das ihn verantwortet.",
  toServices: "Zu den Diensten",
};

export type TeamTexts = typeof de;

const en: TeamTexts = {
  title: "Teams",
  allTeams: "All teams",
  team: "Team",
  name: "Name of the team",
  members: "Members",
  services: "Services",
  lead: (teams, services) =>
    `${teams === 1 ? "One team answers" : `${teams} teams answer`} for ${services === 1 ? "one service" : `${services} services`}.`,
  withoutMembers: (teams) =>
    teams === 1 ? "Nobody is in one of the teams yet." : `Nobody is in ${teams} of the teams yet.`,
  teamLead: (members, services) =>
    `${members === 1 ? "One person" : `${members} people`} and ${services === 1 ? "one service" : `${services} services`} belong to this team.`,
  noTeams: "There is no team yet",
  noTeamsHint: "A team answers for services together. With the first team you can create the first service.",
  noTeamsHintOthers:
    "A team answers for services together. The administrators of your authority can create the first one.",
  create: "Create the team",
  createHeading: "New team",
  rename: "Rename",
  renameHeading: "Rename the team",
  noMembers: "Nobody is in this team yet.",
  noMembersHint: "On a member's page the administrators say to which teams it belongs.",
  toMembers: "To the members",
  noServices: "This team answers for no service yet.",
  noServicesHint: "When you create or edit a service you choose the team that answers for it.",
  toServices: "To the services",
};

export const teamTexts = { de, en };
