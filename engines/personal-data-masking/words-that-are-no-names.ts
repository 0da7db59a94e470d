/**
 * Capitalised words that follow a form of address without being a name (`Sehr geehrte Frau Ministerin, Sie …`, `Herr Bürgermeister`),
 * or that follow a name without belonging to it (`Frau Weber Bescheid gesagt`). Surnames that are also offices (Richter, Meister,
 * Vogt, Schäfer) are not listed: masking them is the safer error.
 */
const functionWords = `Ich Wir Sie Er Es Ihr Ihre Ihrem Ihren Ihnen Ihrer Mein Meine Unser Unsere Du Dein Der Die Das Den Dem Des Ein Eine Und Oder Aber
Auch Als Am An Auf Aus Bei Beim Bitte Da Dann Danke Dass Denn Dort Doch Für Gegen Hier Hat Hatte Haben Im In Ist Ja Nein Jetzt Kann Können
Könnte Mit Nach Nicht Noch Nur Ob Ohne Schon Seit So Sind Um Vom Von Vor War Was Weil Wenn Wer Wie Wo Warum Wird Würde Zu Zum Zur Über
Unter Durch Zwischen Wegen Leider Ps PS Alle Alles Diese Dieser Dieses Man Mehr Sehr Sehen Siehe Kein Keine Herr Herrn Frau Frauen Herren Damen
Familie Dr Prof Hallo Guten Liebe Lieber Vielen Viele Welt Nebenan Gegenüber Hause Fuß Gott Gottes Heute Gestern Morgen The And I We Please LG VG MfG MFG
Hochachtungsvoll Regards Wishes Sincerely Yours`;

const weekdays = `Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Mo Di Do Fr Sa Nachmittag Vormittag Abend Mittag Nacht
Feiertag Uhr Öffnungszeiten Sprechstunde Januar Februar März April Mai Juni Juli August September Oktober November Dezember`;

const commonNouns = `Amt Angst Anfrage Anliegen Antwort Anwohner Anwohnern Arbeit Auto Autos Bahn Bescheid Bewohner Beruf Brief Bus Bürger Bürgern
Dank Eltern Fahrrad Fahrräder Fahrradfahrer Fahrt Fahrzeug Freunde Freunden Fußgänger Geld Haus Hilfe Hund Kind Kinder Kindern
Kinderwagen Kirche Kita Klinik Mail Mann Menschen Mutter Vater Müll Nachricht Nachbar Nachbarn Platz Post Rad Räder Radfahrer Radfahrern
Rathaus Rollator Rollstuhl Schule Stadt Stadtteil Straße Telefon Termin Termine Thema Unfall Urlaub Verkehr Verwaltung Wagen Weg Wohnung
Zeit Zukunft Auskunft Rede Recht Unterlagen Antrag Anträge Formular Freizeit Alltag Pflege Gesundheit Sport Kultur Umwelt Senioren Jugend
Team Verein Initiative Bürgerinitiative Interessengemeinschaft Anwohnergemeinschaft Nachbarschaft Gemeinschaft Fraktion Partei Redaktion
Fahrradfreund Fahrradfreunde Radlerin Radler Bürgerin Mitbürger Grüße Grüßen Gruß Grüsse Gruss Pendler Pendlerin Ringe Lage Sinne Haushalt ADFC VCD BUND Ampel Laterne Name Vorname Nachname Anschrift Adresse Sprechstunden Raum Büro`;

/** Words that are never read as a name or as part of one. */
export const wordsThatAreNoNames: ReadonlySet<string> = new Set(
  `${functionWords} ${weekdays} ${commonNouns}`.split(/\s+/),
);

/** Words that end like a German abstract noun or like a street; they may follow a name, but are no part of it. */
export const endingThatIsNoName =
  /(?:.{3}(?:ungen|ung|heiten|heit|keiten|keit|schaften|schaft|tionen|tion|ismus)|straßen?|strasse|platz|weg|wege|allee|gasse|brücke|ampel|radweg|verkehr|bahnhof|initiative|verein|verband|fahrer|fahrerin|fahrerinnen|gänger|bürger|bewohner|wohner|nutzer|nutzerin)$/iu;

/** Offices and occupations: they stay like a title, and the name is looked for behind them. */
export const officeWord =
  /^(?:(?:Ober|Alt|Bezirks|Orts|Bau|Kreis|Vize|Stadt|Land|Bundes|Landes|Schul|Ministerial|Regierungs|Polizei|Amts|Abteilungs|Fachbereichs|Sachgebiets|Referats|Team|Chef|General|Staats|Haupt|Ortsteil|Büro|Projekt|Behinderten|Gleichstellungs|Datenschutz|Fahrrad|Rad|Rechts)*-?(?:bürgermeister|meister(?=in)|minister|präsident|kanzler|landrat|landrät|stadtrat|stadträt|(?<=.)rat|(?<=.)rät|dezernent|direktor|vorsitzende[rn]?|vorsteher|sekretär|beauftragte[rn]?|(?<=.)leiter|anwalt|anwält|kollege|kolleg|kollegen|professor|doktor|abgeordnete[rn]?|beigeordnete[rn]?|kämmerer|ministerpräsident|referent|sachbearbeiter|beamte[rn]?|beamt|inspektor|kommissar|nachbar|verkäufer|lehrer|polizist|ärzt|arzt|bischof|dezernentin|baurat|ingenieur)(?:in)?)$/iu;

/** Last words of a street, a square or a house named after somebody: `Dr. Külz Straße`. The name in it is no personal data. */
export const placeWord =
  /^(?:Straße|Strasse|Str|Platz|Weg|Allee|Ring|Ufer|Brücke|Gasse|Damm|Schule|Gymnasium|Realschule|Gesamtschule|Haus|Halle|Klinik|Stiftung|Park|Denkmal|Apotheke)$/u;
