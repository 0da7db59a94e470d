const de = {
  title: "Postausgang",
  lead: "In der Vorführung geht keine E-Mail hinaus: alle liegen hier. So sehen Sie, was Menschen bekämen.",
  newestFirst: "Neues zuerst",
  empty: "Noch liegt hier keine E-Mail",
  emptyHint: "Laden Sie ein Mitglied ein: die Einladung erscheint dann hier.",
  invite: "Mitglied einladen",
  to: (recipient: string) => `An ${recipient}`,
  wordsGone: "Diese E-Mail ist verschickt; ihr Text ist seitdem gelöscht.",
};

export type MailTexts = typeof de;

const en: MailTexts = {
  title: "Outbox",
  lead: "In the demonstration no e-mail leaves the house: all of them lie here. So you see what people would receive.",
  newestFirst: "Newest first",
  empty: "No e-mail lies here yet",
  emptyHint: "Invite a member: the invitation then appears here.",
  invite: "Invite a member",
  to: (recipient) => `To ${recipient}`,
  wordsGone: "This e-mail has been sent; its words have been deleted since.",
};

export const mailTexts = { de, en };
