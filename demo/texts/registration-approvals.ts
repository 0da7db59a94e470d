import type { DemoApproval } from "./demo-approval.ts";
import { pastRegistrationApprovals } from "./past-registration-approvals.ts";

export const registrationApprovals: readonly DemoApproval[] = [
  ...pastRegistrationApprovals,
  {
    initiative: "Bestätigung direkt vom Vermieter holen",
    by: "aylin.demir",
    sent: { workingDaysAgo: 18 },
    texts: {
      change:
        "Vermieter bestätigen den Einzug über einen Link mit sechsstelligem Code. Sie brauchen kein Konto und kein Papier.",
      newData: "Name und E-Mail-Adresse des Vermieters, gelöscht nach 30 Tagen.",
      risk: "Jemand bestätigt einen Einzug, den es nicht gab. Stichproben wie bisher beim Papier decken das auf.",
      wayBack: "Schalter aus, in einer Minute und ohne Datenverlust. Dann gilt wieder das Papier.",
      firstFor: "5 von 100 Anträgen. Es hält von selbst an, wenn mehr Menschen abbrechen.",
      findings: "Schwellwertprüfung: keine Folgenabschätzung nötig. Entwurf für das Verzeichnis liegt bei.",
    },
    answers: { "new-personal-data": "yes", "affected-share-in-percent": 5 },
    steps: [
      {
        kind: "decides",
        after: 2,
        station: "informationssicherheit",
        by: "yusuf.kaya",
        decision: "granted",
        note: "Der Link läuft nach sieben Tagen ab, das genügt.",
      },
    ],
  },
  {
    initiative: "Alle Kinder in einem Antrag",
    by: "jonas.petersen",
    sent: { workingDaysAgo: 20 },
    texts: {
      change:
        "Am Ende einer Person fragt der Antrag, ob noch jemand mit umzieht, und übernimmt Anschrift, Datum und Nachweis.",
      newData: "Namen und Geburtstage von Kindern stehen im Entwurf, bis der Antrag abgeschickt ist.",
      risk: "Eltern tragen ein Kind ein, für das sie kein Sorgerecht haben. Der Nachweis wird wie bisher geprüft.",
      wayBack: "Schalter aus. Jede Person stellt dann wieder einen eigenen Antrag.",
      firstFor: "10 von 100 Anträgen.",
      findings: "Vier Familien im Nutzungstest kamen ohne Hilfe durch.",
    },
    answers: {
      "new-personal-data": "yes",
      "accessible-interface": "yes",
      "affected-share-in-percent": 10,
    },
    steps: [
      { kind: "decides", after: 3, station: "barrierefreiheit", by: "martina.feldmann", decision: "granted" },
      { kind: "decides", after: 5, station: "informationssicherheit", by: "yusuf.kaya", decision: "granted" },
      {
        kind: "decides",
        after: 8,
        station: "datenschutz",
        by: "holger.brandt",
        decision: "refused",
        note: "Angaben über Kinder blieben unbegrenzt im Entwurf liegen, auch wenn niemand den Antrag abschickt.",
        mustChange: "Entwürfe brauchen eine Frist, nach der sie gelöscht werden.",
      },
      {
        kind: "changes",
        after: 14,
        by: "jonas.petersen",
        texts: {
          newData:
            "Namen und Geburtstage von Kindern stehen höchstens 24 Stunden im Entwurf, dann werden sie gelöscht.",
        },
      },
      {
        kind: "decides",
        after: 16,
        station: "informationssicherheit",
        by: "yusuf.kaya",
        decision: "granted",
      },
    ],
  },
  {
    initiative: "Aufruf auch als Nachricht",
    by: "aylin.demir",
    sent: { workingDaysAgo: 9 },
    texts: {
      change: "Wer im Bürgeramt wartet, bekommt den Aufruf auf Wunsch als Nachricht auf das Telefon.",
      newData: "",
      risk: "Eine Nachricht kommt zu spät an. Die Anzeige im Raum bleibt.",
      wayBack: "Die Nummer wird nicht mehr abgefragt, die Anzeige bleibt wie heute.",
      firstFor: "Ein Standort, zwei Wochen.",
      findings: "",
    },
    answers: { "new-system-connected": "yes" },
    steps: [],
  },
  {
    initiative: "Kostenlos steht ganz oben",
    by: "aylin.demir",
    sent: { daysAgo: 66 },
    texts: {
      change: "Der erste Satz des Dienstes sagt, dass die Anmeldung nichts kostet. Nur der Text ändert sich.",
      newData: "",
      risk: "Keines, das wir kennen: Die Anmeldung ist gebührenfrei.",
      wayBack: "Der alte Text ist in fünf Minuten wieder da.",
      firstFor: "Alle.",
      findings: "Im Nutzungstest fanden alle sechs Personen den Satz sofort.",
    },
    answers: {},
    steps: [],
  },
];
