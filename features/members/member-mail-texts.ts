type PasswordMail = { readonly name: string; readonly link: string };

const de = {
  passwordSubject: (authority: string) => `Wirkstatt: Passwort setzen (${authority})`,
  passwordBody: ({ name, link }: PasswordMail) =>
    `Guten Tag ${name},\n\nüber diesen Link setzen Sie Ihr Passwort für die Wirkstatt:\n\n${link}\n\n` +
    "Er gilt zwei Tage und nur einmal. Haben Sie ihn nicht angefordert, brauchen Sie nichts zu tun.\n",
};

type MemberMailTexts = typeof de;

const en: MemberMailTexts = {
  passwordSubject: (authority) => `Wirkstatt: set your password (${authority})`,
  passwordBody: ({ name, link }) =>
    `Hello ${name},\n\nuse this link to set your password for Wirkstatt:\n\n${link}\n\n` +
    "It is good for two days and for one use. If you did not ask for it, you need not do anything.\n",
};

export const memberMailTexts = { de, en };
