import type { DemoVoice } from "./demo-voice.ts";

/** Invented voices on "Wohnsitz anmelden": an old matter, good news about the fees, and what is no need at all. */
export const registrationOtherVoices: readonly DemoVoice[] = [
  {
    source: "import",
    theme: "queue-display",
    opens: true,
    context: "Altes Kontaktformular",
    text: "Ich bin schwerhörig und habe meinen Aufruf verpasst. Die Anzeigetafel war dunkel.",
  },
  {
    source: "import",
    theme: "queue-display",
    context: "Altes Kontaktformular",
    text: "Im Wartebereich wird nur noch gerufen. Wer hinten sitzt, hört seine Nummer nicht.",
  },
  {
    source: "import",
    theme: "queue-display",
    context: "Altes Kontaktformular",
    text: "Die Tafel im Bürgeramt Nord springt um drei Nummern weiter. Danach durfte ich noch einmal ziehen.",
  },
  {
    source: "import",
    theme: "queue-display",
    context: "Altes Kontaktformular",
    text: "Bitte Anzeige im Flur reparieren. Man traut sich nicht zur Toilette, weil man den Aufruf verpassen könnte.",
  },
  {
    source: "feedback",
    theme: "fees-clear",
    context: "Startseite des Dienstes",
    text: "Jetzt steht ganz oben, dass die Anmeldung nichts kostet. Genau das wollte ich wissen.",
  },
  {
    source: "feedback",
    theme: "fees-clear",
    context: "Startseite des Dienstes",
    text: "kostenlos, steht gleich in der ersten zeile. gut so",
  },
  {
    source: "feedback",
    theme: "fees-clear",
    context: "Schritt Zusammenfassung",
    text: "Der Preis war diesmal sofort klar: null Euro. Nur die Bescheinigung kostet, und das steht jetzt daneben.",
  },
  {
    source: "feedback",
    theme: "other-service",
    context: "Startseite des Dienstes",
    text: "Wo melde ich meinen Hund an? Hier geht es nur um Menschen.",
  },
  {
    source: "feedback",
    theme: "other-service",
    context: "Startseite des Dienstes",
    text: "Ich muss meinen Führerschein umtauschen. Welches Foto brauche ich dafür?",
  },
  {
    source: "support-call",
    theme: "other-service",
    context: "Servicetelefon",
    text: "Anruferin fragt nach einem Termin für die Eheschließung. Mit dem Standesamt verbunden.",
  },
  {
    source: "feedback",
    theme: "without-sense",
    context: "Startseite des Dienstes",
    text: "geht nicht",
  },
  {
    source: "feedback",
    theme: "without-sense",
    context: "Startseite des Dienstes",
    text: "Das andere war besser.",
  },
  {
    source: "feedback",
    theme: "without-sense",
    context: "Abschlussseite",
    text: "wie beim letzten mal",
  },
  {
    source: "feedback",
    theme: "trial-entry",
    context: "Startseite des Dienstes",
    text: "Test",
  },
  {
    source: "feedback",
    theme: "trial-entry",
    context: "Startseite des Dienstes",
    text: "Test vom neuen Rechner im Bürgeramt Nord, bitte nicht beachten.",
  },
];
