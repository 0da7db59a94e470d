/** Words of the pages before signing in. */
const de = {
  title: "Anmelden",
  lead: "Melden Sie sich mit der E-Mail-Adresse an, mit der Ihre Behörde Sie eingeladen hat.",
  demoLead: "Sehen Sie sich Wirkstatt mit den Augen einer Person aus Musterstadt an. Ein Klick genügt.",
  demoHeading: "Zum Ausprobieren",
  demoSubline: "Vorführung: Alle Personen, Dienste und Stimmen sind erfunden.",
  ownHeading: "Mit eigenem Zugang",
  email: "E-Mail-Adresse",
  password: "Passwort",
  submit: "Anmelden",
  forgotten: "Passwort vergessen",
  forgottenTitle: "Passwort vergessen",
  forgottenLead:
    "Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort setzen. Er gilt zwei Tage und nur einmal.",
  forgottenSubmit: "Link schicken",
  back: "Zurück zur Anmeldung",
  setTitle: "Passwort setzen",
  setLead: "Wählen Sie ein Passwort, das Sie nur hier verwenden. Ein ganzer Satz ist gut zu merken.",
  newPassword: "Neues Passwort",
  newPasswordHint: "Mindestens 10 Zeichen. Sonderzeichen sind nicht nötig.",
  setSubmit: "Passwort setzen",
  linkNotValidTitle: "Dieser Link gilt nicht mehr",
  linkNotValidSentence:
    "Ein Link zum Passwort gilt zwei Tage und nur einmal. Fordern Sie einfach einen neuen an.",
  newLink: "Neuen Link anfordern",
};

export type SignInTexts = typeof de;

const en: SignInTexts = {
  title: "Sign in",
  lead: "Sign in with the e-mail address at which your authority invited you.",
  demoLead: "See Wirkstatt through the eyes of a person of Musterstadt. One click is enough.",
  demoHeading: "To try it out",
  demoSubline: "Demonstration: all people, services and voices are invented.",
  ownHeading: "With an access of your own",
  email: "E-mail address",
  password: "Password",
  submit: "Sign in",
  forgotten: "Forgotten password",
  forgottenTitle: "Forgotten password",
  forgottenLead: "We send you a link to set a new password. It is good for two days and for one use.",
  forgottenSubmit: "Send the link",
  back: "Back to signing in",
  setTitle: "Set a password",
  setLead: "Choose a password that you use only here. A whole sentence is easy to remember.",
  newPassword: "New password",
  newPasswordHint: "At least 10 characters. No special characters needed.",
  setSubmit: "Set the password",
  linkNotValidTitle: "This link is no longer good",
  linkNotValidSentence:
    "A link to a password is good for two days and for one use. Simply ask for a new one.",
  newLink: "Ask for a new link",
};

export const signInTexts = { de, en };
