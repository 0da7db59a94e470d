/** What was just done, on the page that follows. `count` is the one number a message may carry. */
const de = {
  "service-created": () => "Der Dienst ist angelegt.",
  "service-changed": () => "Die Angaben zum Dienst sind gespeichert.",
  "service-archived": () => "Der Dienst ist archiviert. Er nimmt keine neuen Stimmen mehr an.",
  "service-restored": () => "Der Dienst ist wieder in Betrieb.",
  "voice-recorded": (count: number) =>
    count === 0
      ? "Die Stimme ist aufgenommen."
      : `Die Stimme ist aufgenommen. ${count === 1 ? "Eine persönliche Angabe wurde" : `${count} persönliche Angaben wurden`} unkenntlich gemacht.`,
  "voice-known": () => "Diese Stimme war schon aufgenommen.",
  "voice-masked": (count: number) =>
    count === 1 ? "Eine Stelle ist unkenntlich gemacht." : `${count} Stellen sind unkenntlich gemacht.`,
  "voice-withdrawn": () => "Die Stimme ist zurückgezogen. Ihre Worte sind gelöscht.",
  "import-discarded": () => "Die Datei ist verworfen und gelöscht.",
  "authority-changed": () => "Die Angaben zur Behörde sind gespeichert.",
  "team-created": () => "Das Team ist angelegt.",
  "team-renamed": () => "Das Team ist umbenannt.",
  "member-invited": () => "Die Einladung ist unterwegs. Der Link darin gilt zwei Tage.",
  "member-changed": () => "Die Angaben zum Mitglied sind gespeichert.",
  "password-set": () => "Ihr Passwort ist gesetzt. Sie können sich jetzt anmelden.",
  "password-link-sent": () => "Wenn es diese Adresse bei uns gibt, ist der Link unterwegs.",
  "signed-out": () => "Sie sind abgemeldet.",
};

export type FlashKey = keyof typeof de;
type FlashTexts = Record<FlashKey, (count: number) => string>;

const en: FlashTexts = {
  "service-created": () => "The service has been created.",
  "service-changed": () => "The service's details have been saved.",
  "service-archived": () => "The service has been archived. It takes no new voices.",
  "service-restored": () => "The service is in use again.",
  "voice-recorded": (count) =>
    count === 0
      ? "The voice has been recorded."
      : `The voice has been recorded. ${count === 1 ? "One personal detail was" : `${count} personal details were`} masked.`,
  "voice-known": () => "This voice had been recorded already.",
  "voice-masked": (count) =>
    count === 1 ? "One place has been masked." : `${count} places have been masked.`,
  "voice-withdrawn": () => "The voice has been withdrawn. Its words are deleted.",
  "import-discarded": () => "The file has been discarded and deleted.",
  "authority-changed": () => "The authority's details have been saved.",
  "team-created": () => "The team has been created.",
  "team-renamed": () => "The team has been renamed.",
  "member-invited": () => "The invitation is on its way. Its link is good for two days.",
  "member-changed": () => "The member's details have been saved.",
  "password-set": () => "Your password is set. You can sign in now.",
  "password-link-sent": () => "If we know this address, the link is on its way.",
  "signed-out": () => "You have signed out.",
};

export const flashTexts: { readonly de: FlashTexts; readonly en: FlashTexts } = { de, en };
