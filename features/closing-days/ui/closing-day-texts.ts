import type { YearSummary } from "../summarise-year.ts";

type Named = { readonly day: string; readonly name: string };

function describeLeftDe(left: number): string {
  if (left === 0) return "alle sind vorbei";
  return left === 1 ? "einer kommt noch" : `${left} kommen noch`;
}

function describeLeftEn(left: number): string {
  if (left === 0) return "all of them are over";
  return left === 1 ? "one is still to come" : `${left} are still to come`;
}

const de = {
  title: "Schließtage",
  lead: ({ year, workingDays, workingDaysLeft }: YearSummary) =>
    `${year} hat Ihr Haus ${workingDays} Arbeitstage; ${describeLeftDe(workingDaysLeft)}.`,
  freeToday: (name: string) => `Heute ist frei: ${name}.`,
  nextFreeDay: ({ day, name }: Named) => `Der nächste freie Tag unter der Woche ist ${day}: ${name}.`,
  listTitle: "Wann das Haus geschlossen ist",
  listSubline:
    "Fristen in Arbeitstagen überspringen diese Tage. Jede Änderung hier verschiebt offene Fristen: ein neuer Schließtag nach hinten, ein entfernter nach vorn.",
  earlier: "Frühere Jahre",
  remove: "Entfernen",
  removeLabel: (day: string) => `Schließtag am ${day} entfernen`,
  none: "Noch ist kein Schließtag eingetragen",
  noneHint:
    "Tragen Sie die Tage ein, an denen niemand arbeitet, obwohl kein Feiertag ist: zum Beispiel Heiligabend, Silvester, Brückentage.",
  noneHintOthers: "Eintragen kann Schließtage die Verwaltung Ihrer Behörde.",
  addTitle: "Schließtag eintragen",
  addSubline:
    "Auch Feiertage, die nur in Ihrer Gemeinde gelten, tragen Sie hier ein: zum Beispiel Mariä Himmelfahrt in Bayern, Fronleichnam in Teilen von Sachsen und Thüringen, das Friedensfest in Augsburg.",
  from: "Tag",
  until: "Letzter Tag",
  untilHint:
    "Für mehrere Tage am Stück, höchstens 31. Wochenenden und Feiertage dazwischen bleiben, wie sie sind.",
  optional: "freiwillig",
  name: "Grund",
  nameHint: "Zum Beispiel Heiligabend, Brückentag, Betriebsausflug.",
  add: "Eintragen",
  holidaysTitle: (land: string) => `Gesetzliche Feiertage: ${land}`,
  holidaysSubline: "Sie zählen schon als frei. Welches Land gilt, steht in den Angaben zur Behörde.",
  holidaysOf: (first: number, second: number) => `Feiertage ${first} und ${second}`,
  holidaysOfYear: (year: number) => `Feiertage ${year}`,
  day: "Tag",
  holiday: "Feiertag",
  holidaySource:
    "Quelle: die Feiertagsgesetze der Länder, berechnet mit dem freien Programm feiertagejs und für 2020 bis 2040 Tag für Tag mit einer eigenen Tabelle verglichen. Feiertage einzelner Gemeinden sind nicht dabei.",
};

export type ClosingDayTexts = typeof de;

const en: ClosingDayTexts = {
  title: "Closing days",
  lead: ({ year, workingDays, workingDaysLeft }) =>
    `In ${year} your authority has ${workingDays} working days; ${describeLeftEn(workingDaysLeft)}.`,
  freeToday: (name) => `Today is free: ${name}.`,
  nextFreeDay: ({ day, name }) => `The next free day during the week is ${day}: ${name}.`,
  listTitle: "When the house is closed",
  listSubline:
    "Periods in working days step over these days. Every change here moves open deadlines: a new closing day makes them later, a removed one earlier.",
  earlier: "Earlier years",
  remove: "Remove",
  removeLabel: (day) => `Remove the closing day on ${day}`,
  none: "No closing day has been added yet",
  noneHint:
    "Add the days on which nobody works though they are no public holiday, such as Christmas Eve, New Year's Eve, bridging days.",
  noneHintOthers: "The administrators of your authority can add closing days.",
  addTitle: "Add a closing day",
  addSubline:
    "Holidays of your municipality alone are added here too, such as Mariä Himmelfahrt in Bavaria, Fronleichnam in parts of Saxony and Thuringia, the Friedensfest in Augsburg.",
  from: "Day",
  until: "Last day",
  untilHint: "For several days in a row, 31 at most. Weekends and holidays in between stay as they are.",
  optional: "optional",
  name: "Reason",
  nameHint: "For example Christmas Eve, bridging day, works outing.",
  add: "Add",
  holidaysTitle: (land) => `Public holidays: ${land}`,
  holidaysSubline: "They count as free already. The authority's details say which Land applies.",
  holidaysOf: (first, second) => `Holidays of ${first} and ${second}`,
  holidaysOfYear: (year) => `Holidays of ${year}`,
  day: "Day",
  holiday: "Holiday",
  holidaySource:
    "Source: the holiday laws of the Länder, computed with the free program feiertagejs and compared day by day with a table of our own for 2020 to 2040. Holidays of single municipalities are not among them.",
};

export const closingDayTexts = { de, en };
