import type { DemoApproval } from "./demo-approval.ts";
import { pastRegistrationApprovals, pastStreetDamageApprovals } from "./demo-past-approvals.ts";

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

export const streetDamageApprovals: readonly DemoApproval[] = [
  ...pastStreetDamageApprovals,
  {
    initiative: "Kolonnen schließen Meldungen unterwegs",
    by: "peter.hollmann",
    sent: { workingDaysAgo: 6 },
    texts: {
      change: "Jede Kolonne bekommt ein Telefon und schließt die Meldung vor Ort mit einem Foto.",
      newData:
        "Wann eine Kolonne eine Meldung geschlossen hat. Keine Namen, kein Standort außer dem der Meldung.",
      risk: "Fotos zeigen Menschen. Die Anleitung sagt, wie man das vermeidet, und jedes Foto wird geprüft.",
      wayBack: "Telefone zurück, dann schließt wieder das Büro. Es geht nichts verloren.",
      firstFor: "Zwei von neun Kolonnen, vier Wochen.",
      findings: "Beide Kolonnen haben sich gemeldet und die Anleitung mitgeschrieben.",
    },
    answers: { "staff-data": "yes", "affected-share-in-percent": 10 },
    steps: [
      {
        kind: "decides",
        after: 1,
        station: "schwerbehindertenvertretung",
        by: "renate.wolff",
        decision: "granted",
        note: "Die Kolonnen bekommen Geräte mit großer Schrift. Dem steht nichts entgegen.",
      },
      {
        kind: "decides",
        after: 2,
        station: "personalrat",
        by: "detlef.krause",
        decision: "question",
        note: "Lässt sich aus den Zeiten ablesen, wie lange eine Kolonne für einen Auftrag braucht? Wer sieht das?",
      },
    ],
  },
  {
    initiative: "Freie Stellplätze für Roller zeigen",
    by: "peter.hollmann",
    sent: { daysAgo: 158 },
    texts: {
      change: "Der Mängelmelder zeigt, wo Leihroller stehen dürfen, und nennt die Pflichten der Verleiher.",
      newData: "",
      risk: "Die Karte ist veraltet, und Menschen berufen sich darauf.",
      wayBack: "Die Seite verschwindet wieder, das dauert eine Stunde.",
      firstFor: "Alle.",
      findings: "",
    },
    answers: { "legal-effect": "yes" },
    steps: [
      {
        kind: "withdraws",
        after: 38,
        by: "peter.hollmann",
        why: "need-vanished",
        reason:
          "Seit die Verleiher Stellplätze markieren müssen, meldet niemand mehr Roller auf dem Gehweg. Gewartet haben wir 38 Arbeitstage.",
      },
    ],
  },
];
