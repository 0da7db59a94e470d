/** One sentence for every way in which an entry can be refused. Forms may say it more closely for a field of theirs. */
const de = {
  missing: "Bitte füllen Sie dieses Feld aus.",
  "choice-missing": "Bitte wählen Sie etwas aus.",
  "too-long": "Das ist zu lang. Bitte kürzen Sie es.",
  "too-many": "Das sind zu viele auf einmal.",
  "email-not-valid": "Das ist keine E-Mail-Adresse. Sie sieht aus wie name@beispiel.de.",
  "email-taken": "Diese E-Mail-Adresse gehört schon zu einem Mitglied.",
  "date-not-valid":
    "Dieses Datum gibt es nicht. Bitte schreiben Sie es als Jahr-Monat-Tag, zum Beispiel 2026-11-23.",
  "date-in-future": "Dieser Tag liegt in der Zukunft.",
  "year-not-known":
    "Bitte wählen Sie einen Tag von 2020 bis 2040: Für diese Jahre sind die Feiertage bekannt.",
  "days-out-of-order": "Der letzte Tag liegt vor dem ersten.",
  "too-many-days": "Das sind mehr als 31 Tage. Bitte tragen Sie sie in Teilen ein.",
  "already-free": "Da ist schon frei: Wochenende, Feiertag oder Schließtag.",
  "number-not-valid": "Bitte schreiben Sie eine Zahl ab 0 mit Ziffern, zum Beispiel 14000 oder 7,5.",
  "number-too-large": "Diese Zahl ist zu groß.",
  "threshold-too-low": "Unter 3 darf die Schwelle nicht liegen: sonst ließen sich Einzelne erkennen.",
  "threshold-too-high": "Über 100 bliebe fast nichts mehr zu sehen.",
  "estimate-incomplete": "Bitte nennen Sie alle drei Zahlen und die Quelle, oder lassen Sie alles leer.",
  "estimate-out-of-order": "Niedrig darf nicht über wahrscheinlich liegen, wahrscheinlich nicht über hoch.",
  "percent-too-large": "Mehr als 100 Prozent gibt es nicht.",
  "needs-missing": "Bitte wählen Sie mindestens einen Bedarf. Ohne Bedarf gibt es kein Vorhaben.",
  "needs-unknown": "Einen dieser Bedarfe gibt es nicht mehr, oder keine Stimme belegt ihn.",
  "address-not-valid": "Das ist keine Webadresse. Sie beginnt mit https://.",
  "leika-key-not-valid": "Ein LeiKa-Schlüssel hat genau 14 Ziffern.",
  "name-without-letters": "Der Name braucht mindestens einen Buchstaben oder eine Ziffer.",
  "name-taken": "Diesen Namen gibt es schon.",
  "team-unknown": "Dieses Team gibt es nicht mehr. Bitte wählen Sie ein anderes.",
  "consent-missing":
    "Ohne Einverständnis dürfen wir die Worte nicht aufbewahren. Bitte wählen Sie, was zutrifft.",
  "form-token-missing": "Das Formular war unvollständig. Bitte senden Sie es noch einmal.",
  "phrase-not-found": "Diese Worte stehen so nicht im Text. Bitte kopieren Sie sie genau heraus.",
  "voices-missing": "Ein Bedarf braucht mindestens eine Stimme, die es noch gibt. Bitte wählen Sie eine aus.",
  "too-long-masked":
    "Persönliche Angaben machen wir unkenntlich, und damit ist dieser Text zu lang. Bitte kürzen Sie ihn oder lassen Sie die Angaben weg.",
  "too-many-voices": "Bitte wählen Sie höchstens 200 Stimmen auf einmal.",
  "need-missing": "Bitte wählen Sie einen Bedarf aus.",
  "already-withdrawn": "Diese Stimme ist schon zurückgezogen.",
  "last-administrator": "Das ist die letzte Person mit Verwaltungsrecht. Geben Sie es erst jemand anderem.",
  "not-permitted": "Dafür fehlt Ihnen das Recht.",
  "too-often":
    "Das war sehr oft in kurzer Zeit. Bitte warten Sie einige Minuten und senden Sie es dann noch einmal.",
  "sign-in-refused": "E-Mail-Adresse und Passwort passen nicht zusammen.",
  "demo-person-refused":
    "Diese Person hat ein eigenes Passwort. Bitte melden Sie sie mit E-Mail-Adresse und Passwort an.",
  "password-too-short": "Ein Passwort braucht mindestens 10 Zeichen.",
  "password-too-long": "Ein Passwort darf höchstens 128 Zeichen haben.",
  "link-not-valid": "Dieser Link gilt nicht mehr. Bitte fordern Sie einen neuen an.",
  "column-unknown": "Diese Spalte gibt es in der Datei nicht.",
  "file-missing": "Bitte wählen Sie eine Datei aus.",
  "file-too-large": "Die Datei ist größer als 100 MB. Bitte teilen Sie sie.",
  "not-sent":
    "Das ließ sich gerade nicht senden. Ihre Eingabe steht noch hier. Bitte versuchen Sie es gleich noch einmal.",
  "signed-out":
    "Sie sind nicht mehr angemeldet. Ihre Eingabe steht noch hier: Melden Sie sich in einem zweiten Fenster an und senden Sie sie dann noch einmal.",
  "no-supporting-voice":
    "Unter den gewählten Stimmen ist keine mehr, die für den Bedarf spricht. Bitte wählen Sie mindestens eine solche.",
  "need-unknown": "Diesen Bedarf gibt es so nicht mehr. Bitte wählen Sie einen anderen.",
  "voice-not-there":
    "Diese Stimme gehört nicht mehr zu diesem Bedarf. Vielleicht hat sie gerade jemand anders gelöst.",
  "nothing-to-undo": "Hier gibt es nichts von Ihnen zurückzunehmen.",
  "same-need": "Das ist derselbe Bedarf. Bitte wählen Sie einen anderen.",
  "path-gone": "Diesen Freigabeweg gibt es nicht mehr. Bitte wählen Sie einen anderen.",
  "shares-out-of-order": "„Viele“ darf nicht weniger sein als „wenige“.",
  "conditions-missing": "Bitte wählen Sie unten mindestens eine Bedingung, oder „bei jeder Änderung“.",
  "deciders-missing": "Bitte wählen Sie eine Rolle oder ein Mitglied: Sonst kann hier niemand entscheiden.",
  "escalation-missing": "Bitte wählen Sie, an wen es geht, wenn die Frist vorbei ist.",
  "order-missing": "Bitte nennen Sie die Vorschrift. Ohne sie ist Schweigen keine Zustimmung.",
  "silence-never-consent":
    "Bei Datenschutz, Informationssicherheit und Haushalt ist Schweigen nie eine Zustimmung. Bitte wählen Sie, an wen es stattdessen geht.",
  "period-not-valid": "Bitte schreiben Sie eine ganze Zahl von 1 bis 250.",
  "member-unknown": "Eines dieser Mitglieder gibt es hier nicht.",
  "stations-in-circle":
    "So würden Stationen im Kreis aufeinander warten, und keine ginge je auf. Bitte nehmen Sie eine heraus.",
  "predecessor-unknown": "Eine dieser Stationen gibt es in diesem Freigabeweg nicht mehr.",
  "station-name-taken": "Eine Station mit diesem Namen gibt es in diesem Freigabeweg schon.",
  "path-outdated":
    "Jemand anders hat diesen Freigabeweg inzwischen gespeichert. Ihre Eingabe steht noch hier. Bitte sehen Sie sich den neuen Stand in einem zweiten Fenster an. Wenn Sie noch einmal speichern, gilt Ihre Eingabe.",
  "answer-leaves-nobody":
    "Nicht gesendet: An einer Station könnte dann niemand mehr entscheiden. Bitte lassen Sie jemand anders aus dem Team antworten.",
  "question-over": "Diese Rückfrage ist nicht mehr offen.",
  "request-over": "Der Antrag ist schon erteilt oder zurückgezogen.",
  unknown: "Diese Angabe passt nicht. Bitte prüfen Sie sie.",
};

export type FieldErrorTexts = typeof de;
export type FieldErrorKey = keyof FieldErrorTexts;

const en: FieldErrorTexts = {
  missing: "Please fill in this field.",
  "choice-missing": "Please choose something.",
  "too-long": "This is too long. Please shorten it.",
  "too-many": "These are too many at once.",
  "email-not-valid": "This is no e-mail address. It looks like name@example.org.",
  "email-taken": "This e-mail address belongs to a member already.",
  "date-not-valid": "There is no such date. Please write year-month-day, for example 2026-11-23.",
  "date-in-future": "This day lies in the future.",
  "year-not-known": "Please choose a day from 2020 to 2040: holidays are known for these years.",
  "days-out-of-order": "The last day lies before the first.",
  "too-many-days": "These are more than 31 days. Please add them in parts.",
  "already-free": "This is free already: weekend, holiday or closing day.",
  "number-not-valid": "Please write a number from 0 up in digits, for example 14000 or 7.5.",
  "number-too-large": "This number is too large.",
  "threshold-too-low": "The threshold must not be below 3: individuals could be recognised.",
  "threshold-too-high": "Above 100 next to nothing would remain visible.",
  "estimate-incomplete": "Please give all three numbers and the source, or leave everything empty.",
  "estimate-out-of-order": "Low must not exceed likely, and likely must not exceed high.",
  "percent-too-large": "There is no more than 100 per cent.",
  "needs-missing": "Please choose at least one need. Without a need there is no initiative.",
  "needs-unknown": "One of these needs is no longer there, or no voice supports it.",
  "address-not-valid": "This is no web address. It begins with https://.",
  "leika-key-not-valid": "A LeiKa key has exactly 14 digits.",
  "name-without-letters": "The name needs at least one letter or digit.",
  "name-taken": "This name exists already.",
  "team-unknown": "This team no longer exists. Please choose another.",
  "consent-missing": "Without consent we may not keep the words. Please choose what applies.",
  "form-token-missing": "The form was incomplete. Please send it again.",
  "phrase-not-found": "These words do not stand in the text like this. Please copy them exactly.",
  "voices-missing": "A need has at least one voice that still exists. Please select one.",
  "too-long-masked":
    "We mask personal details, and with that this text is too long. Please shorten it or leave the details out.",
  "too-many-voices": "Please select at most 200 voices at once.",
  "need-missing": "Please choose a need.",
  "already-withdrawn": "This voice has been withdrawn already.",
  "last-administrator":
    "This is the last person with the right to administer. Give it to somebody else first.",
  "not-permitted": "You do not have the right to do this.",
  "too-often": "This was very often in a short time. Please wait some minutes and send it again.",
  "sign-in-refused": "E-mail address and password do not match.",
  "demo-person-refused":
    "This person has a password of their own. Please sign them in with e-mail address and password.",
  "password-too-short": "A password needs at least 10 characters.",
  "password-too-long": "A password may have 128 characters at most.",
  "link-not-valid": "This link is no longer good. Please ask for a new one.",
  "column-unknown": "There is no such column in the file.",
  "file-missing": "Please choose a file.",
  "file-too-large": "The file is larger than 100 MB. Please divide it.",
  "not-sent": "This could not be sent just now. Your entry is still here. Please try again in a moment.",
  "signed-out":
    "You are no longer signed in. Your entry is still here: sign in in a second window and send it once more.",
  "no-supporting-voice":
    "None of the chosen voices speaks for the need any more. Please choose at least one that does.",
  "need-unknown": "This need no longer exists like this. Please choose another one.",
  "voice-not-there": "This voice no longer belongs to this need. Perhaps somebody else has just detached it.",
  "nothing-to-undo": "There is nothing of yours to take back here.",
  "same-need": "This is the same need. Please choose another one.",
  "path-gone": "This approval path no longer exists. Please choose another one.",
  "shares-out-of-order": "“Many” must not be less than “few”.",
  "conditions-missing": "Please choose at least one condition below, or “for every change”.",
  "deciders-missing": "Please choose a role or a member: otherwise nobody can decide here.",
  "escalation-missing": "Please choose to whom it goes when the period is over.",
  "order-missing": "Please name the rule. Without it silence is no consent.",
  "silence-never-consent":
    "In data protection, information security and budget silence is never consent. Please choose to whom it goes instead.",
  "period-not-valid": "Please write a whole number from 1 to 250.",
  "member-unknown": "One of these members does not exist here.",
  "stations-in-circle":
    "Like this, stations would wait for each other in a circle, and none would ever open. Please take one out.",
  "predecessor-unknown": "One of these stations is no longer part of this approval path.",
  "station-name-taken": "There is a station with this name in this approval path already.",
  "path-outdated":
    "Somebody else has saved this approval path meanwhile. Your entry is still here. Please look at how it stands now in a second window. If you save once more, your entry counts.",
  "answer-leaves-nobody":
    "Not sent: at one station nobody could decide any more. Please let somebody else of the team answer.",
  "question-over": "This question is no longer open.",
  "request-over": "The request has been granted or withdrawn already.",
  unknown: "This entry does not fit. Please check it.",
};

export const fieldErrorTexts = { de, en };
