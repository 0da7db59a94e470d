import type { WithdrawalKind } from "#features/approvals/approval.ts";

type Kinds = Readonly<Record<WithdrawalKind, string>>;

const deKinds: Kinds = {
  "need-vanished": "Bedarf besteht nicht mehr",
  "solved-otherwise": "Anders gelöst",
  "given-up": "Wird nicht weiter verfolgt",
};
const deKindHints: Kinds = {
  "need-vanished": "Er ist verschwunden, während der Antrag wartete. Das wird am Freigabeweg gezählt.",
  "solved-otherwise": "Was Menschen brauchen, haben sie auf anderem Weg bekommen.",
  "given-up": "Der Grund hilft allen, die später dasselbe vorhaben.",
};

/** The forms on a request's page: answering what a station asked back, and taking the request back. */
const de = {
  asks: (station: string) => `Rückfrage von ${station}`,
  answer: (station: string) => `Ihre Antwort an ${station}`,
  answerHint:
    "Persönliche Angaben werden unkenntlich gemacht. Die Antwort steht mit Ihrem Namen in der Akte.",
  losesUndecided: (stations: string) =>
    `Wenn Sie antworten, entscheiden Sie an ${stations} nicht mehr mit: Niemand gibt den eigenen Antrag frei.`,
  losesGranted: (stations: string) =>
    `Was Sie an ${stations} erteilt haben, gilt dann nicht mehr. Dort entscheidet jemand anders.`,
  sendAnswer: "Antwort senden",

  withdrawTitle: "Antrag zurückziehen?",
  withdrawLead: "Dann entscheidet keine Station mehr darüber. Was schon gesagt ist, bleibt in der Akte.",
  withdrawOpen: "Antrag zurückziehen …",
  kind: "Warum ziehen Sie ihn zurück?",
  kinds: deKinds,
  kindHints: deKindHints,
  reason: "Grund",
  reasonHint: "Ein, zwei Sätze. Sie stehen in der Akte.",
  withdraw: "Antrag zurückziehen",

  unsentTitle: "Nicht gesendet",
  unsentQuestion:
    "Diese Rückfrage ist inzwischen nicht mehr offen: Jemand hat sie beantwortet, oder der Antrag hat sich geändert. Ihre Worte stehen noch hier.",
  unsentWithdrawal:
    "Der Antrag ist inzwischen erteilt oder zurückgezogen. Er lässt sich nicht mehr zurückziehen. Ihre Worte stehen noch hier.",
  unsentWords: "Ihre Worte",
};

const en: typeof de = {
  asks: (station) => `Question of ${station}`,
  answer: (station) => `Your answer to ${station}`,
  answerHint: "Personal data is masked. The answer stands in the file with your name.",
  losesUndecided: (stations) =>
    `If you answer, you no longer decide at ${stations}: nobody approves their own request.`,
  losesGranted: (stations) =>
    `What you granted at ${stations} then no longer counts. Somebody else decides there.`,
  sendAnswer: "Send the answer",

  withdrawTitle: "Withdraw the request?",
  withdrawLead: "Then no station decides upon it any more. What has been said stays in the file.",
  withdrawOpen: "Withdraw the request …",
  kind: "Why do you withdraw it?",
  kinds: {
    "need-vanished": "The need no longer exists",
    "solved-otherwise": "Solved in another way",
    "given-up": "Not pursued any more",
  },
  kindHints: {
    "need-vanished": "It vanished while the request waited. This is counted at the approval path.",
    "solved-otherwise": "People got what they need in another way.",
    "given-up": "The reason helps everybody who plans the same later.",
  },
  reason: "Reason",
  reasonHint: "One or two sentences. They stand in the file.",
  withdraw: "Withdraw the request",

  unsentTitle: "Not sent",
  unsentQuestion:
    "This question is no longer open: somebody has answered it, or the request has changed. Your words still stand here.",
  unsentWithdrawal:
    "The request has been granted or withdrawn meanwhile. It can no longer be withdrawn. Your words still stand here.",
  unsentWords: "Your words",
};

export const requestFormTexts = { de, en };
