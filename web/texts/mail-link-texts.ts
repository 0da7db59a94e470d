const de = {
  unknown: {
    title: "Diesen Link kennen wir nicht",
    sentence:
      "Vielleicht kam er unvollständig an. Öffnen Sie ihn noch einmal aus der Mail, oder suchen Sie die Freigabe in der Liste.",
  },
  forSomebodyElse: {
    title: "Dieser Link ist für jemand anderen",
    sentence:
      "Er gilt nur für die Person, die die Mail bekommen hat. Sind Sie das selbst, melden Sie sich mit dem Zugang an, an den die Mail ging.",
  },
  usedUp: {
    title: "Dieser Link ist verbraucht",
    sentence: "An dieser Station ist entschieden, oder Sie haben dort schon etwas gesagt.",
  },
  expired: {
    title: "Dieser Link ist abgelaufen",
    sentence: "Was Sie tun wollten, geht weiterhin, nur ohne den Link.",
  },
  tooOften: {
    title: "Das waren zu viele Versuche",
    sentence: "Bitte warten Sie zehn Minuten, oder gehen Sie ohne den Link zu Ihren Freigaben.",
  },
  toStation: "Zur Station",
  toRequest: "Zum Antrag",
  toApprovals: "Zu den Freigaben",
};

type MailLinkTexts = typeof de;

const en: MailLinkTexts = {
  unknown: {
    title: "We do not know this link",
    sentence:
      "Maybe it arrived incomplete. Open it from the mail once more, or look for the approval in the list.",
  },
  forSomebodyElse: {
    title: "This link is for somebody else",
    sentence:
      "It is good only for the person who got the mail. If that is you, sign in with the access to which the mail was sent.",
  },
  usedUp: {
    title: "This link is used up",
    sentence: "This station has been decided, or you have said something there already.",
  },
  expired: {
    title: "This link has expired",
    sentence: "What you wanted to do can still be done, only without the link.",
  },
  tooOften: {
    title: "Those were too many tries",
    sentence: "Please wait ten minutes, or go to your approvals without the link.",
  },
  toStation: "To the station",
  toRequest: "To the request",
  toApprovals: "To the approvals",
};

export const mailLinkTexts = { de, en };
