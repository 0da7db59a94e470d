import type { NeedFreshness } from "#engines/need-freshness/calculate-need-freshness.ts";
import type { NeedStatement } from "../need.ts";
import type { DismissalReason, Stance } from "../placement.ts";

type FreshnessWords = Readonly<Record<NeedFreshness["state"], string>>;
type StanceWords = Readonly<Record<Stance, string>>;
type DismissalWords = Readonly<Record<DismissalReason, string>>;
type ClauseTexts = Readonly<
  Record<keyof NeedStatement, { readonly label: string; readonly example: string }>
>;

const deFreshness: FreshnessWords = { fresh: "frisch", check: "prüfen", faded: "verblasst" };
const deStances: StanceWords = { supports: "spricht dafür", contradicts: "spricht dagegen" };
const deDismissals: DismissalWords = {
  thanks: "Dank oder Lob",
  unclear: "nicht zu verstehen",
  "other-service": "gehört zu einem anderen Dienst",
  "no-matter": "kein Anliegen",
  duplicate: "doppelt",
  other: "anderer Grund",
};
const deClauses: ClauseTexts = {
  who: { label: "Wer?", example: "Zum Beispiel „Neu Zugezogene“." },
  what: {
    label: "Was brauchen diese Menschen?",
    example: "Mit dem Verb, zum Beispiel „müssen wissen, welche Papiere sie brauchen“.",
  },
  situation: { label: "In welcher Lage?", example: "Zum Beispiel „bevor sie einen Tag freinehmen“." },
  purpose: { label: "Wozu?", example: "Zum Beispiel „damit sie nicht zweimal kommen“." },
};

const de = {
  freshness: deFreshness,
  stances: deStances,
  dismissals: deDismissals,
  clauses: deClauses,
  clausesHint: "Die vier Angaben ergeben zusammen einen Satz. Kommas und Punkt setzt die Wirkstatt.",
  readBack: (sentence: string) => `So liest er sich: „${sentence}“`,
};

type NeedTexts = typeof de;

const en: NeedTexts = {
  freshness: { fresh: "fresh", check: "check", faded: "faded" },
  stances: { supports: "speaks for it", contradicts: "speaks against it" },
  dismissals: {
    thanks: "thanks or praise",
    unclear: "not to be understood",
    "other-service": "belongs to another service",
    "no-matter": "no concern",
    duplicate: "said twice",
    other: "another reason",
  },
  clauses: {
    who: { label: "Who?", example: "For example “People who have just moved here”." },
    what: {
      label: "What do these people need?",
      example: "With the verb, for example “have to know which papers they need”.",
    },
    situation: { label: "In what situation?", example: "For example “before they take a day off”." },
    purpose: { label: "What for?", example: "For example “so that they do not have to come twice”." },
  },
  clausesHint: "The four entries make one sentence. Wirkstatt puts the commas and the full stop.",
  readBack: (sentence) => `It reads: “${sentence}”`,
};

export const needTexts = { de, en };
