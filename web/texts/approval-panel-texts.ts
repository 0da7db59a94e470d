import type { WithdrawalKind } from "#features/approvals/approval.ts";

type Withdrawals = Readonly<Record<WithdrawalKind, string>>;

const deWithdrawals: Withdrawals = {
  "need-vanished": "der Bedarf ist verschwunden",
  "solved-otherwise": "es ist anders gelöst",
  "given-up": "es wurde aufgegeben",
};

const de = {
  title: "Freigabe",
  none: "Noch ist keine Freigabe beantragt. Zehn Fragen zeigen, welche Stationen diese Änderung braucht, oder dass sie keine braucht.",
  noneForReader: "Noch ist keine Freigabe beantragt.",
  ask: "Freigabe beantragen",
  askAgain: "Neue Freigabe beantragen",
  waits: (days: number) =>
    days === 0
      ? "Der Antrag wurde heute gesendet."
      : `Der Antrag wartet seit ${days === 1 ? "einem Arbeitstag" : `${days} Arbeitstagen`}.`,
  stationsTurn: (names: string) => `Am Zug: ${names}.`,
  teamAnswers: (names: string) => `Am Zug ist das Team: ${names} fragt zurück.`,
  teamAnswersSeveral: (names: string) => `Am Zug ist das Team: ${names} fragen zurück.`,
  refused: (names: string) => `${names} hat abgelehnt. Am Zug ist das Team: Es kann den Antrag ändern.`,
  refusedBySeveral: (names: string) =>
    `${names} haben abgelehnt. Am Zug ist das Team: Es kann den Antrag ändern.`,
  lost: (hours: string, range: string) => `Bisher verloren: etwa ${hours} Bürgerstunden${range}.`,
  range: (range: string) => ` (${range})`,
  lostUnknown: "Wie viel Zeit Menschen dabei verlieren, ist unbekannt:",
  granted: (day: string) => `Erteilt. Seit dem ${day} darf es beginnen.`,
  grantedWithConditions: (day: string) =>
    `Erteilt mit Auflage. Seit dem ${day} darf es beginnen; die Auflagen stehen im Antrag.`,
  free: (day: string) => `Diese Änderung braucht keine Freigabe. Seit dem ${day} darf sie beginnen.`,
  withdrawn: (day: string, kind: string, reason: string) =>
    `Am ${day} zurückgezogen: ${kind}. Grund: ${reason}`,
  withdrawals: deWithdrawals,
  toRequest: "Zum Antrag",
  toRecord: "Was festgehalten ist",
  change: "Antrag ändern",
  earlier: "Frühere Anträge",
  sentOn: (day: string) => `gesendet am ${day}`,
  bound:
    "Solange der Antrag läuft, folgt aus ihm, worauf das Vorhaben wartet. Beenden lässt es sich erst, wenn er entschieden oder zurückgezogen ist.",
};

type ApprovalPanelTexts = typeof de;

const en: ApprovalPanelTexts = {
  title: "Approval",
  none: "No approval has been asked for yet. Ten questions show which stations this change needs, or that it needs none.",
  noneForReader: "No approval has been asked for yet.",
  ask: "Ask for approval",
  askAgain: "Ask for a new approval",
  waits: (days) =>
    days === 0
      ? "The request was sent today."
      : `The request has been waiting for ${days === 1 ? "one working day" : `${days} working days`}.`,
  stationsTurn: (names) => `Whose turn it is: ${names}.`,
  teamAnswers: (names) => `It is the team's turn: ${names} asks back.`,
  teamAnswersSeveral: (names) => `It is the team's turn: ${names} ask back.`,
  refused: (names) => `${names} has refused. It is the team's turn: it can change the request.`,
  refusedBySeveral: (names) => `${names} have refused. It is the team's turn: it can change the request.`,
  lost: (hours, range) => `Lost so far: about ${hours} citizens' hours${range}.`,
  range: (range) => ` (${range})`,
  lostUnknown: "How much time people lose by it is unknown:",
  granted: (day) => `Granted. It may begin since ${day}.`,
  grantedWithConditions: (day) =>
    `Granted with condition. It may begin since ${day}; the conditions stand in the request.`,
  free: (day) => `This change needs no approval. It may begin since ${day}.`,
  withdrawn: (day, kind, reason) => `Withdrawn on ${day}: ${kind}. Reason: ${reason}`,
  withdrawals: {
    "need-vanished": "the need has vanished",
    "solved-otherwise": "it is solved in another way",
    "given-up": "it was given up",
  },
  toRequest: "To the request",
  toRecord: "What is on record",
  change: "Change the request",
  earlier: "Earlier requests",
  sentOn: (day) => `sent on ${day}`,
  bound:
    "As long as the request is under way, what the initiative waits for follows from it. It can only be ended once the request is decided or withdrawn.",
};

export const approvalPanelTexts = { de, en };
