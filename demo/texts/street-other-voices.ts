import type { DemoVoice } from "./demo-voice.ts";

/** Invented voices on "Straßenschaden melden": a matter of last spring, and what is no need at all. */
export const streetOtherVoices: readonly DemoVoice[] = [
  {
    source: "feedback",
    theme: "parked-scooters",
    opens: true,
    context: "Meldeformular, Gehweg",
    text: "Leihroller liegen kreuz und quer vor dem Bahnhof. Mit dem Kinderwagen muss ich auf die Fahrbahn.",
  },
  {
    source: "feedback",
    theme: "parked-scooters",
    context: "Meldeformular, Gehweg",
    text: "schon wieder roller mitten auf dem gehweg lindenstraße",
  },
  {
    source: "feedback",
    theme: "parked-scooters",
    context: "Meldeformular, Gehweg",
    text: "Heute habe ich vier Leihroller zur Seite gestellt, nur um zur Haltestelle zu kommen. Ich bin 77.",
  },
  {
    source: "feedback",
    theme: "parked-scooters",
    context: "Meldeformular, Gehweg",
    text: "Vor der Apotheke am Markt parken Roller genau auf der Rampe. Wem melde ich das: der Stadt oder der Firma?",
  },
  {
    source: "feedback",
    theme: "parked-scooters",
    context: "Meldeformular, Gehweg",
    text: "Every morning there are scooters lying across the pavement at the harbour. Can the city not tell the company?",
  },
  {
    source: "support-call",
    theme: "parked-scooters",
    context: "Servicetelefon",
    text: "Anruferin kam mit dem Rollator nicht an zwei Leihrollern vorbei. Das Formular hat dafür keine Kategorie.",
  },
  {
    source: "feedback",
    theme: "other-service",
    context: "Meldeformular, sonstige Schäden",
    text: "Der Bus der Linie 4 kommt jeden Morgen zu spät.",
  },
  {
    source: "feedback",
    theme: "other-service",
    context: "Meldeformular, Müll",
    text: "Wann wird die Biotonne geleert, wenn der Montag ein Feiertag ist?",
  },
  {
    source: "support-call",
    theme: "other-service",
    context: "Servicetelefon",
    text: "Anrufer beschwert sich über einen Nachbarn, der nachts Musik hört. An das Ordnungsamt verwiesen.",
  },
  {
    source: "feedback",
    theme: "without-sense",
    context: "Meldeformular, sonstige Schäden",
    text: "hier auch",
  },
  {
    source: "feedback",
    theme: "without-sense",
    context: "Meldeformular, sonstige Schäden",
    text: "siehe oben",
  },
  {
    source: "feedback",
    theme: "without-sense",
    context: "Meldeformular, sonstige Schäden",
    text: "Mit dem Ding da geht das so nicht weiter.",
  },
  {
    source: "feedback",
    theme: "trial-entry",
    context: "Meldeformular, sonstige Schäden",
    text: "test test",
  },
  {
    source: "feedback",
    theme: "trial-entry",
    context: "Meldeformular, sonstige Schäden",
    text: "Nur ein Versuch, bitte löschen.",
  },
];
