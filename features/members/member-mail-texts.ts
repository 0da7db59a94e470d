type PasswordMail = { readonly name: string; readonly link: string };

const de = {
  passwordSubject: (authority: string) => `Wirkstatt: Passwort setzen (${authority})`,
  passwordBody: ({ name, link }: PasswordMail) =>
    `Guten Tag ${name},\n\nüber diesen Link setzen Sie Ihr Passwort für die Wirkstatt:\n\n${link}\n\n` +
    "Er gilt zwei Tage und nur einmal. Danach melden Sie sich mit dieser E-Mail-Adresse an.\n\n" +
    "Haben Sie keine Einladung erwartet und kein neues Passwort angefordert, brauchen Sie nichts zu tun.\n",
};

type MemberMailTexts = typeof de;

const en: MemberMailTexts = {
  passwordSubject: (authority) => `Wirkstatt: set your password (${authority})`,
  passwordBody: ({ name, link }) =>
    `Hello ${name},\n\nuse this link to set your password for Wirkstatt:\n\n${link}\n\n` +
    "It is good for two days and for one use. After that, sign in with this e-mail address.\n\n" +
    "If you expected no invitation and asked for no new password, you need not do anything.\n",
};

export const memberMailTexts = { de, en };
