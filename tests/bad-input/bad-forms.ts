import type { BadInput, BadRequest, Place } from "./bad-input.ts";
import { postBody, postForm } from "./post-form.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;

const urlencoded = "application/x-www-form-urlencoded";
const token = "0f8fad5b-d9cb-469f-a165-70867728950e";
const markup = `"><script>alert(1)</script>`;
const escapedMarkup = "&lt;script&gt;alert(1)";

const missing = "Bitte füllen Sie dieses Feld aus.";
const unchosen = "Bitte wählen Sie etwas aus.";
const tooLong = "Das ist zu lang. Bitte kürzen Sie es.";
const notValid = "Diese Angabe passt nicht. Bitte prüfen Sie sie.";
const noDate = "Dieses Datum gibt es nicht.";
const noEmail = "Das ist keine E-Mail-Adresse.";
const unreadable = "Dieses Formular kam unvollständig an.";
const tooMuch = "Das war zu viel auf einmal.";
const formsOnly = "Hier lassen sich nur Formulare senden.";

const feedbackAddress = ({ serviceKey }: Place) => `/r/aachdorf/${serviceKey}`;

/** The public form, correct but for what is given. */
const feedback =
  (fields: Fields) =>
  (place: Place): BadRequest =>
    postForm(feedbackAddress(place), { text: "Der Weg ist dunkel", formToken: token, ...fields });

const feedbackBody =
  (contentType: string, body: BodyInit) =>
  (place: Place): BadRequest =>
    postBody(feedbackAddress(place), contentType, body);

const voice =
  (fields: Fields) =>
  ({ serviceKey }: Place): BadRequest =>
    postForm(`/dienste/${serviceKey}/stimmen/neu`, {
      source: "interview",
      text: "Der Weg ist dunkel",
      consent: "given",
      formToken: token,
      ...fields,
    });

const service =
  (fields: Fields) =>
  ({ teamId }: Place): BadRequest =>
    postForm("/neuer-dienst", { name: "Hund anmelden", shortDescription: "Für Hunde.", teamId, ...fields });

const authority = (fields: Fields) => (): BadRequest =>
  postForm("/behoerde", {
    name: "Stadt Aachdorf",
    level: "kommune",
    land: "NW",
    language: "de",
    smallNumberThreshold: "5",
    ...fields,
  });

const invitation = (fields: Fields) => (): BadRequest =>
  postForm("/mitglieder/neu", {
    name: "Alex Beispiel",
    email: "neu@aachdorf.example",
    discipline: "product",
    role: "member",
    ...fields,
  });

const page = (address: string, fields: Fields) => (): BadRequest => postForm(address, fields);

const asStranger = { by: "stranger", status: 400 } as const;
const asMember = { by: "member", status: 400 } as const;
const asAdministrator = { by: "administrator", status: 400 } as const;

/** A multipart body with a file where text belongs. */
function fileInsteadOfText(place: Place): BadRequest {
  const body = new FormData();
  body.set("text", new File(["Der Weg ist dunkel"], "text.txt"));
  body.set("formToken", token);
  return { address: feedbackAddress(place), init: { method: "POST", body } };
}

const manyFields = Array.from({ length: 5_000 }, (_unused, count) => `f${count}=1`).join("&");
const entities = `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`;

/** What can be wrong in a form, from empty to hostile. */
export const badForms: readonly BadInput[] = [
  { ...asStranger, name: "no text", request: feedback({ text: "" }), sentence: missing },
  {
    ...asStranger,
    name: "blanks only",
    request: feedback({ text: " \t\r\n \u00a0\u2003" }),
    sentence: missing,
  },
  { ...asStranger, name: "nothing but NUL", request: feedback({ text: "\0\0\u0007" }), sentence: missing },
  {
    ...asStranger,
    name: "nothing anybody could see",
    request: feedback({ text: "\u200b\u00ad\u202e \u3164" }),
    sentence: missing,
  },
  {
    ...asStranger,
    name: "no field at all",
    request: (place) => postForm(feedbackAddress(place), {}),
    sentence: missing,
  },
  {
    ...asStranger,
    name: "one character too many",
    request: feedback({ text: "a".repeat(20_001) }),
    sentence: tooLong,
  },
  {
    ...asStranger,
    name: "10 MB of text",
    request: feedback({ text: "a".repeat(10_000_000) }),
    status: 413,
    sentence: tooMuch,
  },
  {
    ...asStranger,
    name: "5,000 fields",
    request: feedbackBody(urlencoded, manyFields),
    status: 413,
    sentence: tooMuch,
  },
  {
    ...asStranger,
    name: "nothing but ampersands and equals signs",
    request: feedbackBody(urlencoded, "=&".repeat(10_000)),
    status: 413,
    sentence: tooMuch,
  },
  {
    ...asStranger,
    name: "a text sent twice, the last one empty",
    request: feedback({ text: ["Der Weg ist dunkel", ""] }),
    sentence: missing,
  },
  { ...asStranger, name: "a file instead of text", request: fileInsteadOfText, sentence: missing },
  {
    ...asStranger,
    name: "a text under other names",
    request: feedback({ text: "", "text[]": "a", "text.0": "b", TEXT: "c" }),
    sentence: missing,
  },
  {
    ...asStranger,
    name: "names of every object's own fields",
    request: feedback({ text: "", ["__proto__"]: "a", "constructor.prototype.x": "b", toString: "c" }),
    sentence: missing,
  },
  {
    ...asStranger,
    name: "a made-up form token",
    request: feedback({ formToken: "1' or '1'='1" }),
    sentence: "Das Formular war unvollständig. Bitte senden Sie es noch einmal.",
  },
  {
    ...asStranger,
    name: "an e-mail without a host",
    request: feedback({ email: "name@" }),
    sentence: noEmail,
  },
  {
    ...asStranger,
    name: "an e-mail with a line of its own",
    request: feedback({ email: "a@b.example\r\nBcc: c@d.example" }),
    sentence: noEmail,
  },
  {
    ...asStranger,
    name: "an e-mail of 5,000 characters",
    request: feedback({ email: `${"a".repeat(5_000)}@b.example` }),
    sentence: tooLong,
  },
  {
    ...asStranger,
    name: "markup as text",
    request: feedback({ text: `</textarea>${markup}`, email: "keine" }),
    sentence: noEmail,
    escaped: "&lt;/textarea&gt;&quot;&gt;&lt;script&gt;alert(1)",
  },
  {
    ...asStranger,
    name: "markup as e-mail",
    request: feedback({ email: markup }),
    sentence: noEmail,
    escaped: escapedMarkup,
  },
  {
    ...asStranger,
    name: "JSON",
    request: feedbackBody("application/json", `{"text":"Der Weg ist dunkel"}`),
    status: 415,
    sentence: formsOnly,
  },
  {
    ...asStranger,
    name: "XML that asks for a file of the server",
    request: feedbackBody("application/xml", entities),
    status: 415,
    sentence: formsOnly,
  },
  {
    ...asStranger,
    name: "plain text",
    request: feedbackBody("text/plain", "text=Der Weg ist dunkel"),
    status: 415,
    sentence: formsOnly,
  },
  {
    ...asStranger,
    name: "a kind of content nobody knows",
    request: feedbackBody("Unsinn;;;", "text=a"),
    status: 415,
    sentence: formsOnly,
  },
  {
    ...asStranger,
    name: "a multipart body without a boundary",
    request: feedbackBody("multipart/form-data", "text=a"),
    sentence: unreadable,
  },
  {
    ...asStranger,
    name: "a multipart body that breaks off",
    request: feedbackBody(
      "multipart/form-data; boundary=x",
      `--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nDer We`,
    ),
    sentence: unreadable,
  },
  {
    ...asStranger,
    name: "broken percent-encoding",
    request: feedbackBody(urlencoded, "text=%E0%A4%A&email=%ZZ&formToken=%"),
    sentence: noEmail,
  },
  {
    ...asStranger,
    name: "a form for a service that is not there",
    request: page("/r/aachdorf/gibt-es-nicht", { text: "a", formToken: token }),
    status: 404,
    sentence: "Diese Seite gibt es nicht",
  },
  {
    ...asStranger,
    name: "a wrong password",
    request: ({ memberEmail }) => postForm("/anmelden", { email: memberEmail, password: "falsch" }),
    sentence: "E-Mail-Adresse und Passwort passen nicht zusammen.",
  },
  {
    ...asStranger,
    name: "a password of 100,000 characters",
    request: ({ memberEmail }) =>
      postForm("/anmelden", { email: memberEmail, password: "a".repeat(100_000) }),
    sentence: "E-Mail-Adresse und Passwort passen nicht zusammen.",
  },
  {
    ...asStranger,
    name: "a wrong e-mail at the sign-in",
    request: page("/anmelden", { email: "kein-klammeraffe", password: "x" }),
    sentence: noEmail,
  },
  {
    ...asStranger,
    name: "a demo person who is none",
    request: page("/anmelden", { memberId: "\0 or 1=1" }),
    sentence: "Diese Person hat ein eigenes Passwort.",
  },
  {
    ...asStranger,
    name: "a forgotten password without an e-mail",
    request: page("/passwort-vergessen", { email: "" }),
    sentence: missing,
  },
  {
    ...asStranger,
    name: "a new password without a link",
    request: page("/passwort-setzen?token=../..", { password: "ein-langes-passwort" }),
    sentence: "Dieser Link gilt nicht mehr",
  },
  {
    ...asStranger,
    name: "a new password with a made-up link",
    request: page("/passwort-setzen?token=erfunden", { password: "ein-langes-passwort" }),
    sentence: "Dieser Link gilt nicht mehr",
  },
  {
    ...asStranger,
    name: "a new password that is too short",
    request: page("/passwort-setzen?token=erfunden", { password: "kurz" }),
    sentence: "Ein Passwort braucht mindestens 10 Zeichen.",
  },

  { ...asMember, name: "a date that is none", request: voice({ saidOn: "2026-02-30" }), sentence: noDate },
  { ...asMember, name: "a date in the year 0", request: voice({ saidOn: "0000-01-01" }), sentence: noDate },
  { ...asMember, name: "a date in words", request: voice({ saidOn: "gestern" }), sentence: noDate },
  {
    ...asMember,
    name: "a date in the future",
    request: voice({ saidOn: "2027-01-01" }),
    sentence: "Dieser Tag liegt in der Zukunft.",
  },
  {
    ...asMember,
    name: "a voice without consent",
    request: voice({ consent: "" }),
    sentence: "Ohne Einverständnis dürfen wir die Worte nicht aufbewahren.",
  },
  {
    ...asMember,
    name: "a source staff cannot record",
    request: voice({ source: "public-form" }),
    sentence: unchosen,
  },
  {
    ...asMember,
    name: "words that do not stand in the voice",
    request: ({ serviceKey, voiceId }) =>
      postForm(`/dienste/${serviceKey}/stimmen/${voiceId}`, { intent: "mask", phrase: "(.*)+%_\\" }),
    sentence: "Diese Worte stehen so nicht im Text.",
  },
  {
    ...asMember,
    name: "a withdrawal without a reason",
    request: ({ serviceKey, voiceId }) =>
      postForm(`/dienste/${serviceKey}/stimmen/${voiceId}`, { intent: "withdraw", reason: " " }),
    sentence: missing,
  },
  {
    ...asMember,
    name: "the form of a voice that is none",
    request: ({ serviceKey }) =>
      postForm(`/dienste/${serviceKey}/stimmen/keine-uuid`, { intent: "withdraw", reason: "Fremd" }),
    status: 404,
    sentence: "Diese Seite gibt es nicht",
  },

  {
    ...asAdministrator,
    name: "a name without a letter",
    request: service({ name: "!!! ???" }),
    sentence: "Der Name braucht mindestens einen Buchstaben oder eine Ziffer.",
  },
  {
    ...asAdministrator,
    name: "markup as a service's name",
    request: service({ name: markup, leikaKey: "1" }),
    sentence: "Ein LeiKa-Schlüssel hat genau 14 Ziffern.",
    escaped: escapedMarkup,
  },
  {
    ...asAdministrator,
    name: "a LeiKa key of 13 digits",
    request: service({ leikaKey: "9".repeat(13) }),
    sentence: "Ein LeiKa-Schlüssel hat genau 14 Ziffern.",
  },
  {
    ...asAdministrator,
    name: "an address that is a program",
    request: service({ address: "javascript:alert(1)" }),
    sentence: "Das ist keine Webadresse.",
  },
  {
    ...asAdministrator,
    name: "an address that is data",
    request: service({ address: "data:text/html,<script>alert(1)</script>" }),
    sentence: "Das ist keine Webadresse.",
    escaped: "&lt;script&gt;alert(1)",
  },
  {
    ...asAdministrator,
    name: "a team that is not there",
    request: service({ teamId: token }),
    sentence: "Dieses Team gibt es nicht mehr.",
  },
  {
    ...asAdministrator,
    name: "a team of another authority",
    request: (place) => service({ teamId: place.foreignTeamId })(place),
    sentence: "Dieses Team gibt es nicht mehr.",
  },
  {
    ...asAdministrator,
    name: "a team that is no identifier",
    request: service({ teamId: "1" }),
    sentence: unchosen,
  },
  {
    ...asAdministrator,
    name: "an estimate out of order",
    request: service({
      "casesAYear.low": "300",
      "casesAYear.likely": "200",
      "casesAYear.high": "100",
      "casesAYear.source": "Statistik",
    }),
    sentence: "Niedrig darf nicht über wahrscheinlich liegen",
  },
  {
    ...asAdministrator,
    name: "an estimate without its source",
    request: service({ "casesAYear.low": "1", "casesAYear.likely": "2", "casesAYear.high": "3" }),
    sentence: "Bitte nennen Sie alle drei Zahlen und die Quelle",
  },
  {
    ...asAdministrator,
    name: "an estimate whose source is nothing but NUL",
    request: service({
      "casesAYear.low": "1",
      "casesAYear.likely": "2",
      "casesAYear.high": "3",
      "casesAYear.source": "\0",
    }),
    sentence: "Bitte nennen Sie alle drei Zahlen und die Quelle",
  },
  {
    ...asAdministrator,
    name: "an estimate in words",
    request: service({
      "staffMinutesACase.low": "wenig",
      "staffMinutesACase.likely": "mehr",
      "staffMinutesACase.high": "viel",
      "staffMinutesACase.source": "Gefühl",
    }),
    sentence: "Bitte schreiben Sie eine Zahl ab 0 mit Ziffern",
  },
  {
    ...asAdministrator,
    name: "an estimate of negative numbers",
    request: service({
      "casesAYear.low": "-3",
      "casesAYear.likely": "-2",
      "casesAYear.high": "-1",
      "casesAYear.source": "Statistik",
    }),
    sentence: "Bitte schreiben Sie eine Zahl ab 0 mit Ziffern",
  },
  {
    ...asAdministrator,
    name: "an estimate larger than any",
    request: service({
      "casesAYear.low": "1",
      "casesAYear.likely": "2",
      "casesAYear.high": "9".repeat(400),
      "casesAYear.source": "Statistik",
    }),
    sentence: "Diese Zahl ist zu groß.",
  },
  {
    ...asAdministrator,
    name: "a text where a group of fields belongs",
    request: service({ casesAYear: "5" }),
    sentence: notValid,
  },
  {
    ...asAdministrator,
    name: "fields in the group of every object",
    request: service({ name: "", "__proto__.name": "Fremd", "constructor.name": "Fremd" }),
    sentence: missing,
  },
  {
    ...asAdministrator,
    name: "a threshold of 2",
    request: authority({ smallNumberThreshold: "2" }),
    sentence: "Unter 3 darf die Schwelle nicht liegen",
  },
  {
    ...asAdministrator,
    name: "a threshold of 1e9",
    request: authority({ smallNumberThreshold: "1e9" }),
    sentence: "Über 100 bliebe fast nichts mehr zu sehen.",
  },
  {
    ...asAdministrator,
    name: "a threshold in words",
    request: authority({ smallNumberThreshold: "fünf" }),
    sentence: "Bitte schreiben Sie eine Zahl ab 0 mit Ziffern",
  },
  { ...asAdministrator, name: "a land that is none", request: authority({ land: "XX" }), sentence: unchosen },
  {
    ...asAdministrator,
    name: "an e-mail that has an account",
    request: (place) => invitation({ email: place.memberEmail.toUpperCase() })(),
    sentence: "Diese E-Mail-Adresse gehört schon zu einem Mitglied.",
  },
  {
    ...asAdministrator,
    name: "a role that is none",
    request: invitation({ role: "operator" }),
    sentence: unchosen,
  },
  {
    ...asAdministrator,
    name: "a member of a team of another authority",
    request: (place) => invitation({ teamIds: [place.teamId, place.foreignTeamId] })(),
    sentence: "Dieses Team gibt es nicht mehr.",
  },
  {
    ...asAdministrator,
    name: "51 teams",
    request: invitation({ teamIds: Array.from({ length: 51 }, () => token) }),
    sentence: "Das sind zu viele auf einmal.",
  },
  {
    ...asAdministrator,
    name: "a team's name that is taken",
    request: page("/teams", { name: "  Bürgerservice " }),
    sentence: "Diesen Namen gibt es schon.",
  },
];
