import type { RequestText } from "#features/approvals/approval.ts";
import { approvalFormTexts } from "./approval-form-texts.ts";

type TextReasons = Readonly<Record<RequestText, string>>;

/** Why a changed text matters to a station whose rule asks for what it speaks about. */
const deReasons: TextReasons = {
  change: "Darüber entscheidet jede Station.",
  risk: "Darüber entscheidet jede Station.",
  newData: "Die Regel dieser Station fragt nach solchen Daten.",
  wayBack: "Die Regel dieser Station fragt, ob es sich zurücknehmen lässt.",
  firstFor: "Die Regel dieser Station fragt, wie viele Menschen es betrifft.",
  findings: "Diese Station sieht jede Änderung an.",
};

const de = {
  answer: (before: string, after: string) => `Aus „${before}“ wurde „${after}“.`,
  text: (text: RequestText) => `„${approvalFormTexts.de.fields[text].label}“ ist neu formuliert.`,
  ruleAsks: "Danach fragt die Regel dieser Station.",
  looksAtAll: "Diese Station sieht jede Änderung an.",
  dataProtection: "Der Datenschutz sieht neue Daten immer an.",
  textReasons: deReasons,
  refusedBefore: "Sie hat die letzte Fassung abgelehnt und entscheidet deshalb über die neue.",
  grantedBySender:
    "Sie selbst haben hier die letzte Fassung erteilt. Die neue senden Sie: Jemand anders entscheidet.",
  grantedByAnswerer: "Wer hier erteilt hatte, hat für das Team geantwortet: Jemand anders entscheidet.",
  standing: "Die Entscheidung bleibt: Was Sie ändern, betrifft nicht, worüber diese Station entschieden hat.",
  open: "Sie hat noch nicht entschieden und entscheidet jetzt über die neue Fassung.",
  questioned: "Die Rückfrage gilt mit der neuen Fassung als beantwortet. Die Frist der Station läuft weiter.",
  waiting: "Sie ist noch nicht an der Reihe und entscheidet dann über die neue Fassung.",
  decided: "Was sie entschieden hat, bleibt in der Akte.",
};

type ReopeningTexts = typeof de;

const en: ReopeningTexts = {
  answer: (before, after) => `“${before}” became “${after}”.`,
  text: (text) => `“${approvalFormTexts.en.fields[text].label}” is worded anew.`,
  ruleAsks: "The rule of this station asks for it.",
  looksAtAll: "This station looks at every change.",
  dataProtection: "Data protection always looks at new data.",
  textReasons: {
    change: "Every station decides upon that.",
    risk: "Every station decides upon that.",
    newData: "The rule of this station asks for such data.",
    wayBack: "The rule of this station asks whether it can be taken back.",
    firstFor: "The rule of this station asks how many people are affected.",
    findings: "This station looks at every change.",
  },
  refusedBefore: "It refused the last version and therefore decides upon the new one.",
  grantedBySender: "You yourself granted the last version here. You send the new one: somebody else decides.",
  grantedByAnswerer: "Whoever had granted here answered for the team: somebody else decides.",
  standing: "The decision stands: what you change does not touch what this station decided upon.",
  open: "It has not decided yet and now decides upon the new version.",
  questioned: "Its question counts as answered by the new version. Its period goes on.",
  waiting: "It is not its turn yet; it will decide upon the new version.",
  decided: "What it decided stays in the file.",
};

export const reopeningTexts = { de, en };
