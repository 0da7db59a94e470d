/** The sentences of the reckoning of freshness. Numbers and days come in formatted. */
const de = {
  inWords:
    "Ein Bedarf ist so frisch wie das, was am wenigsten verblasst ist, vermindert um den Anteil der Gegenstimmen. Was jemand gesagt hat, zählt am ersten Tag ganz und nach jeder Halbwertszeit noch halb so viel.",
  confirmation: "Bestätigung",
  youngest: "Jüngster Beleg",
  youngestIs: (kind: string, day: string, age: string) => `${kind} vom ${day}, ${age}.`,
  age: (days: number, number: string) => ageDe(days, number),
  worth: "Was davon noch zählt",
  worthIs: (kind: string, day: string, life: string, halfLife: string) =>
    `${kind} vom ${day}: noch ${life} %, bei einer Halbwertszeit von ${halfLife} Tagen.`,
  contrary: "Gegenstimmen",
  contraryNone: "Keine. Es bleibt bei 100 %.",
  contraryIs: (count: string, supporting: string, contradicting: string, share: string) =>
    `${count === "1" ? "Eine Gegenstimme zählt" : `${count} Gegenstimmen zählen`} nach ihrem Alter noch ${contradicting}, alles dafür zusammen noch ${supporting}. Also sprechen ${share} % dafür.`,
  result: "Frische heute",
  resultIs: (life: string, share: string, freshness: string, state: string) =>
    `${life} % × ${share} % = ${freshness} %, das heißt „${state}“.`,
  thresholds: (fresh: string, check: string, words: readonly [string, string, string]) =>
    `Ab ${fresh} % heißt es „${words[0]}“, ab ${check} % „${words[1]}“, darunter „${words[2]}“.`,
  next: "Wie es weitergeht",
  nextFall: (day: string, state: string) => `Kommt nichts Neues hinzu, heißt es ab dem ${day} „${state}“.`,
  nextNone: "In den nächsten zehn Jahren ändert sich daran nichts.",
  alreadyFaded: "Weiter verblassen kann er nicht. Eine neue Stimme oder Ihre Bestätigung frischt ihn auf.",
  confirmations: "Bestätigt",
  confirmedTimes: (count: string) => (count === "1" ? "einmal" : `${count}-mal`),
  neverConfirmed: "noch nie",
  undated: "Ohne Datum",
  undatedAre: (count: string) =>
    count === "1"
      ? "Eine Stimme hat kein Datum. Sie zählt für die Stärke, aber nicht für die Frische."
      : `${count} Stimmen haben kein Datum. Sie zählen für die Stärke, aber nicht für die Frische.`,
  halfLives: "Halbwertszeiten",
  halfLife: (kind: string, days: string) => `${kind} ${days} Tage`,
  halfLivesFrom: "Das hat das Haus so festgelegt; gemessen hat es niemand.",
  allUndated:
    "Keine der Stimmen hat ein Datum. Wie frisch der Bedarf ist, lässt sich deshalb nicht ausrechnen. Bitte prüfen Sie, ob er noch besteht, und bestätigen Sie ihn.",
  noEvidence: "Keine Stimme spricht mehr dafür.",
};

function ageDe(days: number, number: string): string {
  if (days < 1) return "heute";
  return days === 1 ? "gestern" : `vor ${number} Tagen`;
}

type FreshnessTexts = typeof de;

const en: FreshnessTexts = {
  inWords:
    "A need is as fresh as whatever has faded least, lessened by the share of contrary voices. What somebody said counts in full on the first day and half as much after each half-life.",
  confirmation: "Confirmation",
  youngest: "Youngest evidence",
  youngestIs: (kind, day, age) => `${kind} of ${day}, ${age}.`,
  age: (days, number) => ageEn(days, number),
  worth: "What of it still counts",
  worthIs: (kind, day, life, halfLife) =>
    `${kind} of ${day}: still ${life} %, with a half-life of ${halfLife} days.`,
  contrary: "Contrary voices",
  contraryNone: "None. It stays at 100 %.",
  contraryIs: (count, supporting, contradicting, share) =>
    `${count === "1" ? "One contrary voice still counts" : `${count} contrary voices still count`} ${contradicting} by age, everything for it together ${supporting}. So ${share} % speak for it.`,
  result: "Freshness today",
  resultIs: (life, share, freshness, state) =>
    `${life} % × ${share} % = ${freshness} %, which is called “${state}”.`,
  thresholds: (fresh, check, words) =>
    `From ${fresh} % it is called “${words[0]}”, from ${check} % “${words[1]}”, below that “${words[2]}”.`,
  next: "What comes next",
  nextFall: (day, state) => `If nothing new comes, it is called “${state}” from ${day}.`,
  nextNone: "Nothing will change about this within the next ten years.",
  alreadyFaded: "It cannot fade any further. A new voice or your confirmation freshens it up.",
  confirmations: "Confirmed",
  confirmedTimes: (count) => (count === "1" ? "once" : `${count} times`),
  neverConfirmed: "never",
  undated: "Without a date",
  undatedAre: (count) =>
    count === "1"
      ? "One voice has no date. It counts for strength, not for freshness."
      : `${count} voices have no date. They count for strength, not for freshness.`,
  halfLives: "Half-lives",
  halfLife: (kind, days) => `${kind} ${days} days`,
  halfLivesFrom: "The house set them; nobody has measured them.",
  allUndated:
    "None of the voices has a date, so how fresh the need is cannot be reckoned. Please check whether it still stands, and confirm it.",
  noEvidence: "No voice speaks for it any more.",
};

function ageEn(days: number, number: string): string {
  if (days < 1) return "today";
  return days === 1 ? "yesterday" : `${number} days ago`;
}

export const freshnessTexts = { de, en };
