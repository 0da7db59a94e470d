/** A team of Musterstadt. */
export type DemoTeam = { name: "Bürgerservice" | "Straßen und Grün"; description: string };

/** An invented person of Musterstadt. */
export type DemoPerson = {
  name: string;
  email: string;
  discipline:
    "product" | "law-policy" | "design" | "research" | "development" | "operations" | "subject-matter";
  role: "member" | "approver" | "leadership" | "administrator";
  teams: readonly DemoTeam["name"][];
  /** One German line that tells somebody new what this person does. */
  description: string;
};

/** The teams of Musterstadt; each answers for one service in `demoServices`. */
export const demoTeams: readonly DemoTeam[] = [
  { name: "Bürgerservice", description: "Verantwortet alles rund um Anmelden, Ummelden und Ausweise." },
  { name: "Straßen und Grün", description: "Verantwortet den Mängelmelder und den Zustand der Wege." },
];

/** The people one can try Wirkstatt as. */
export const demoPeople: readonly DemoPerson[] = [
  {
    name: "Aylin Demir",
    email: "aylin.demir@musterstadt.example",
    discipline: "product",
    role: "member",
    teams: ["Bürgerservice"],
    description: "Produktverantwortung im Team Bürgerservice",
  },
  {
    name: "Jonas Petersen",
    email: "jonas.petersen@musterstadt.example",
    discipline: "design",
    role: "member",
    teams: ["Bürgerservice", "Straßen und Grün"],
    description: "Gestaltung und Nutzungstests für beide Teams",
  },
  {
    name: "Ngoc Anh Tran",
    email: "ngoc.anh.tran@musterstadt.example",
    discipline: "research",
    role: "member",
    teams: ["Bürgerservice", "Straßen und Grün"],
    description: "Gespräche mit Bürgerinnen und Bürgern für beide Teams",
  },
  {
    name: "Peter Hollmann",
    email: "peter.hollmann@musterstadt.example",
    discipline: "subject-matter",
    role: "member",
    teams: ["Straßen und Grün"],
    description: "Fachliche Betreuung des Mängelmelders im Team Straßen und Grün",
  },
  {
    name: "Dr. Katrin Vogt",
    email: "katrin.vogt@musterstadt.example",
    discipline: "law-policy",
    role: "approver",
    teams: ["Bürgerservice", "Straßen und Grün"],
    description: "Rechtsamt, gibt frei, was Rechte und Pflichten ändert, und vertritt den Datenschutz",
  },
  {
    name: "Ewa Kowalska",
    email: "ewa.kowalska@musterstadt.example",
    discipline: "development",
    role: "member",
    teams: ["Bürgerservice", "Straßen und Grün"],
    description: "Entwicklung der Online-Formulare für beide Teams",
  },
  {
    name: "Holger Brandt",
    email: "holger.brandt@musterstadt.example",
    discipline: "law-policy",
    role: "approver",
    teams: [],
    description: "Datenschutz der Stadt, gibt frei, was mit Daten von Menschen zu tun hat",
  },
  {
    name: "Yusuf Kaya",
    email: "yusuf.kaya@musterstadt.example",
    discipline: "operations",
    role: "approver",
    teams: [],
    description: "Informationssicherheit der Stadt",
  },
  {
    name: "Martina Feldmann",
    email: "martina.feldmann@musterstadt.example",
    discipline: "design",
    role: "approver",
    teams: [],
    description: "Barrierefreiheit aller Online-Dienste",
  },
  {
    name: "Detlef Krause",
    email: "detlef.krause@musterstadt.example",
    discipline: "subject-matter",
    role: "approver",
    teams: [],
    description: "Vorsitz des Personalrats",
  },
  {
    name: "Renate Wolff",
    email: "renate.wolff@musterstadt.example",
    discipline: "subject-matter",
    role: "approver",
    teams: [],
    description: "Vertretung der schwerbehinderten Beschäftigten",
  },
  {
    name: "Sabine Lorenz",
    email: "sabine.lorenz@musterstadt.example",
    discipline: "subject-matter",
    role: "leadership",
    teams: ["Bürgerservice", "Straßen und Grün"],
    description: "Leitung des Fachbereichs Bürgerdienste und öffentlicher Raum",
  },
  {
    name: "Murat Şahin",
    email: "murat.sahin@musterstadt.example",
    discipline: "operations",
    role: "administrator",
    teams: ["Bürgerservice", "Straßen und Grün"],
    description: "Betrieb und Verwaltung von Wirkstatt in der Stadt-IT",
  },
];
