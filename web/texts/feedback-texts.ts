const de = {
  title: (service: string) => `Rückmeldung zu „${service}“`,
  lead: "Was hat gut geklappt, was nicht? Schreiben Sie es so, wie Sie es einer Bekannten erzählen würden.",
  formTitle: "Ihre Rückmeldung",
  text: "Was möchten Sie uns sagen?",
  email: "Ihre E-Mail-Adresse",
  emailHint: "Nur, wenn Sie eine Antwort möchten. Wir bewahren sie getrennt von Ihrem Text auf.",
  optional: "freiwillig",
  trap: "Bitte leer lassen",
  submit: "Absenden",
  whatHappens: "Was damit geschieht",
  whatHappensPoints: [
    "Menschen aus dem Team, das diesen Dienst verbessert, lesen, was Sie schreiben.",
    "Namen, Telefonnummern und andere persönliche Angaben machen wir unkenntlich, bevor wir den Text speichern.",
    "Wir setzen keine Cookies und speichern nicht, von welchem Gerät Sie schreiben.",
    "Ihr Text ist kein Antrag und keine Beschwerde im Sinne des Gesetzes. Für Ihr Anliegen selbst wenden Sie sich bitte an die zuständige Stelle.",
  ],
  thanksTitle: "Danke",
  thanksLead: (authority: string) => `Ihre Rückmeldung ist bei ${authority} angekommen.`,
  thanksNext:
    "Jemand aus dem Team liest sie. Wenn Sie eine Adresse angegeben haben, bekommen Sie eine Antwort.",
  another: "Noch etwas sagen",
  otherLanguage: "English",
  languageLabel: "Sprache",
};

type FeedbackTexts = typeof de;

const en: FeedbackTexts = {
  title: (service) => `Feedback on “${service}”`,
  lead: "What went well, what did not? Write it the way you would tell a friend.",
  formTitle: "Your feedback",
  text: "What would you like to tell us?",
  email: "Your e-mail address",
  emailHint: "Only if you would like an answer. We keep it apart from your text.",
  optional: "optional",
  trap: "Please leave empty",
  submit: "Send",
  whatHappens: "What happens with it",
  whatHappensPoints: [
    "People in the team that improves this service read what you write.",
    "We remove names, telephone numbers and other personal details before we store the text.",
    "We set no cookies and do not store which device you write from.",
    "Your text is no application and no formal complaint. For the matter itself please turn to the office in charge.",
  ],
  thanksTitle: "Thank you",
  thanksLead: (authority) => `Your feedback has reached ${authority}.`,
  thanksNext: "Somebody in the team will read it. If you gave an address, you will get an answer.",
  another: "Say something else",
  otherLanguage: "Deutsch",
  languageLabel: "Language",
};

export const feedbackTexts = { de, en };
