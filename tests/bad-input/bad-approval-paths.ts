import type { BadInput, BadRequest, Place } from "./bad-input.ts";
import { postForm } from "./post-form.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;

const nobody = "0f8fad5b-d9cb-469f-a165-70867728950e";
const markup = `"><script>alert(1)</script>`;
const escapedMarkup = "&lt;script&gt;alert(1)";
const missing = "Bitte füllen Sie dieses Feld aus.";
const tooLong = "Das ist zu lang. Bitte kürzen Sie es.";
const choose = "Bitte wählen Sie etwas aus.";
const misfit = "Diese Angabe passt nicht.";
const period = "Bitte schreiben Sie eine ganze Zahl von 1 bis 250.";
const neverConsent =
  "Bei Datenschutz, Informationssicherheit und Haushalt ist Schweigen nie eine Zustimmung.";
const noPage = "Diese Seite gibt es nicht";
const notAllowed = "Dafür fehlt Ihnen das Recht";
const somebodySaved = "Jemand anders hat diesen Freigabeweg inzwischen gespeichert.";

const pathOf = ({ path }: Place) => `/freigabewege/${path.pathId}`;

const create = (fields: Fields) => (): BadRequest =>
  postForm("/freigabewege/neu", { name: "Neuer Weg", template: "kommune", ...fields });

/** A station's form, correct but for what is given. */
const station =
  (fields: Fields, at = "/stationen/neu") =>
  (place: Place): BadRequest =>
    postForm(`${pathOf(place)}${at}`, {
      basedOn: "1",
      name: "Rechtsamt",
      subject: "law",
      looksAt: "Ob es rechtens ist",
      "reason.kind": "house-rule",
      "reason.source": "Hausregel",
      "rule.when": "any",
      "rule.legal-effect": "yes",
      "deciders.roles": "approver",
      periodInWorkingDays: "10",
      "silence.means": "escalated",
      "silence.roles": "leadership",
      ...fields,
    });

const limits =
  (fields: Fields) =>
  (place: Place): BadRequest =>
    postForm(`${pathOf(place)}/grenzen`, {
      basedOn: "1",
      smallShareInPercent: "5",
      largeShareInPercent: "25",
      directAwardInEuros: "50.000",
      source: "BHO § 55 Abs. 2",
      ...fields,
    });

const step =
  (fields: Fields, at = "") =>
  (place: Place): BadRequest =>
    postForm(`${pathOf(place)}${at}`, fields);

const refused = { by: "administrator", status: 400 } as const;
const unknown = { by: "administrator", status: 404, sentence: noPage } as const;
const forbidden = { by: "member", status: 403, sentence: notAllowed } as const;

const badPaths: readonly BadInput[] = [
  { ...refused, name: "a path without a name", request: create({ name: " \u200b" }), sentence: missing },
  {
    ...refused,
    name: "a path's name of 121 characters",
    request: create({ name: "a".repeat(121) }),
    sentence: tooLong,
  },
  { ...refused, name: "no template", request: create({ template: "" }), sentence: choose },
  {
    ...refused,
    name: "markup for a template",
    request: create({ template: markup, name: markup }),
    sentence: choose,
    escaped: escapedMarkup,
  },
  { ...refused, name: "another name of nothing", request: step({ name: "" }), sentence: missing },
  {
    ...refused,
    name: "a confirmation of no version",
    request: step({ intent: "confirm", stationKey: "data-protection" }),
    sentence: misfit,
  },
  {
    ...unknown,
    name: "a confirmation of a station there is not",
    request: step({ intent: "confirm", stationKey: "mond", basedOn: "1" }),
  },
  {
    by: "administrator",
    name: "a confirmation of what somebody else saved meanwhile",
    status: 303,
    request: step({ intent: "confirm", stationKey: "data-protection", basedOn: "7" }),
    sentence: "Ihr Schritt ist nicht geschehen.",
  },
  {
    ...unknown,
    name: "retiring a path of another authority",
    request: ({ foreignPathId }) => postForm(`/freigabewege/${foreignPathId}`, { intent: "retire" }),
  },
  {
    ...unknown,
    name: "retiring a path that is no identifier",
    request: () => postForm("/freigabewege/1%20or%201=1", { intent: "retire" }),
  },
  { ...forbidden, name: "a path of somebody who may not", request: create({}) },
  { ...forbidden, name: "retiring by somebody who may not", request: step({ intent: "retire" }) },
  { ...forbidden, name: "a station of somebody who may not", request: station({}) },
  { ...forbidden, name: "limits of somebody who may not", request: limits({ source: "Anders" }) },
  {
    ...unknown,
    name: "a version there is not",
    request: (place) => ({ address: `${pathOf(place)}?version=99` }),
  },
  {
    ...unknown,
    name: "a station there is not",
    request: (place) => ({ address: `${pathOf(place)}/stationen/mond` }),
  },
];

const badStations: readonly BadInput[] = [
  { ...refused, name: "a station without a name", request: station({ name: "" }), sentence: missing },
  {
    ...refused,
    name: "markup as a station's name",
    request: station({ name: markup, looksAt: "" }),
    sentence: missing,
    escaped: escapedMarkup,
  },
  {
    ...refused,
    name: "a station's name that another has",
    request: station({ name: "datenschutz" }),
    sentence: "Eine Station mit diesem Namen gibt es",
  },
  { ...refused, name: "a subject there is not", request: station({ subject: "wetter" }), sentence: choose },
  {
    ...refused,
    name: "a reason without a source",
    request: station({ "reason.source": " " }),
    sentence: missing,
  },
  {
    ...refused,
    name: "a rule of nothing",
    request: station({ "rule.legal-effect": "" }),
    sentence: "Bitte wählen Sie unten mindestens eine Bedingung",
  },
  {
    ...refused,
    name: "an answer there is not",
    request: station({ "rule.staff-data": "vielleicht" }),
    sentence: misfit,
  },
  {
    ...refused,
    name: "words for a limit",
    request: station({ "rule.cost-in-euros": "viel" }),
    sentence: "Bitte schreiben Sie eine Zahl ab 0 mit Ziffern",
  },
  {
    ...refused,
    name: "a share of 101 per cent",
    request: station({ "rule.affected-share-in-percent": "101" }),
    sentence: "Mehr als 100 Prozent gibt es nicht.",
  },
  {
    ...refused,
    name: "nobody who decides",
    request: station({ "deciders.roles": [] }),
    sentence: "Sonst kann hier niemand entscheiden.",
  },
  {
    ...refused,
    name: "a role there is not",
    request: station({ "deciders.roles": "koenig" }),
    sentence: misfit,
  },
  {
    ...refused,
    name: "a decider who is nobody",
    request: station({ "deciders.memberIds": nobody }),
    sentence: "Eines dieser Mitglieder gibt es hier nicht.",
  },
  {
    ...refused,
    name: "a decider of another authority",
    request: (place) => station({ "deciders.memberIds": place.foreignMemberId })(place),
    sentence: "Eines dieser Mitglieder gibt es hier nicht.",
  },
  {
    ...refused,
    name: "a period of no day",
    request: station({ periodInWorkingDays: "0" }),
    sentence: period,
  },
  {
    ...refused,
    name: "a period of 251 days",
    request: station({ periodInWorkingDays: "251" }),
    sentence: period,
  },
  {
    ...refused,
    name: "a period of half a day",
    request: station({ periodInWorkingDays: "0,5" }),
    sentence: period,
  },
  { ...refused, name: "no word about silence", request: station({ "silence.means": "" }), sentence: choose },
  {
    ...refused,
    name: "escalation to nobody",
    request: station({ "silence.roles": [] }),
    sentence: "Bitte wählen Sie, an wen es geht",
  },
  {
    ...refused,
    name: "consent by silence without an order",
    request: station({ "silence.means": "granted" }),
    sentence: "Bitte nennen Sie die Vorschrift.",
  },
  {
    ...refused,
    name: "consent by silence in data protection",
    request: station({
      "silence.means": "granted",
      "silence.order": "Anweisung 7",
      subject: "data-protection",
    }),
    sentence: neverConsent,
  },
  {
    ...refused,
    name: "consent by silence where only the name says it is the budget",
    request: station({
      "silence.means": "granted",
      "silence.order": "Anweisung 7",
      name: "Haushaltsreferat",
    }),
    sentence: neverConsent,
  },
  {
    ...refused,
    name: "a predecessor there is not",
    request: station({ after: "mond" }),
    sentence: "Eine dieser Stationen gibt es",
  },
  {
    ...refused,
    name: "stations that wait in a circle",
    request: station({ name: "Datenschutz", after: "leadership" }, "/stationen/data-protection"),
    sentence: "So würden Stationen im Kreis aufeinander warten",
  },
  {
    ...refused,
    name: "a station that waits for itself",
    request: station({ name: "Datenschutz", after: "data-protection" }, "/stationen/data-protection"),
    sentence: "So würden Stationen im Kreis aufeinander warten",
  },
  {
    ...refused,
    name: "a form of an older version",
    request: station({ basedOn: "7" }),
    sentence: somebodySaved,
  },
  { ...refused, name: "a form of no version", request: station({ basedOn: "x" }), sentence: misfit },
  {
    ...refused,
    name: "groups that are no groups",
    request: station({ "rule.__proto__": "x", deciders: "x", "deciders.roles": [] }),
    sentence: "Sonst kann hier niemand entscheiden.",
  },
  { ...unknown, name: "a change of a station there is not", request: station({}, "/stationen/mond") },
  {
    ...unknown,
    name: "striking a station there is not",
    request: step({ intent: "remove", basedOn: "1" }, "/stationen/mond"),
  },
  {
    by: "administrator",
    name: "striking what somebody else changed meanwhile",
    status: 303,
    request: step({ intent: "remove", basedOn: "7" }, "/stationen/leadership"),
    sentence: "Ihr Schritt ist nicht geschehen.",
  },
];

const badLimits: readonly BadInput[] = [
  { ...refused, name: "limits without a source", request: limits({ source: "" }), sentence: missing },
  {
    ...refused,
    name: "a limit in words",
    request: limits({ directAwardInEuros: "viel" }),
    sentence: "Bitte schreiben Sie eine Zahl ab 0 mit Ziffern",
  },
  {
    ...refused,
    name: "many that are fewer than few",
    request: limits({ largeShareInPercent: "4" }),
    sentence: "„Viele“ darf nicht weniger sein",
  },
  {
    ...refused,
    name: "limits of an older version",
    request: limits({ basedOn: "7" }),
    sentence: somebodySaved,
  },
];

const badTrials: readonly BadInput[] = [
  {
    by: "member",
    name: "a trial with words for a number",
    status: 200,
    request: (place) => ({ address: `${pathOf(place)}?cost-in-euros=${encodeURIComponent(markup)}` }),
    sentence: "Bitte schreiben Sie eine Zahl ab 0 mit Ziffern",
    escaped: escapedMarkup,
  },
  {
    by: "member",
    name: "a trial with an answer there is not",
    status: 200,
    request: (place) => ({ address: `${pathOf(place)}?staff-data=vielleicht&cost-in-euros=5` }),
    sentence: choose,
  },
];

/** What can be wrong in the forms and addresses of approval paths. */
export const badApprovalPaths: readonly BadInput[] = [
  ...badPaths,
  ...badStations,
  ...badLimits,
  ...badTrials,
];
