import type { BadInput, BadRequest, Place } from "./bad-input.ts";
import { postForm } from "./post-form.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;

const nobody = "0f8fad5b-d9cb-469f-a165-70867728950e";
const markup = `"><script>alert(1)</script>`;
const missing = "Bitte füllen Sie dieses Feld aus.";
const tooLong = "Das ist zu lang. Bitte kürzen Sie es.";
const noPage = "Diese Seite gibt es nicht";
const needGone = "Einen dieser Bedarfe gibt es nicht mehr";
const chooseNeed = "Bitte wählen Sie mindestens einen Bedarf.";

const listOf = ({ serviceKey }: Place) => `/dienste/${serviceKey}/vorhaben`;

/** A proposal, correct but for what is given. */
const proposal =
  (fields: Fields, at = "/neu") =>
  (place: Place): BadRequest =>
    postForm(`${listOf(place)}${at}`, {
      name: "Mehr Laternen",
      answer: "Alle zwanzig Meter eine.",
      needIds: place.needId,
      ...fields,
    });

const change =
  (fields: Fields) =>
  (place: Place): BadRequest =>
    proposal(fields, `/${place.initiativeId}/bearbeiten`)(place);

const step =
  (fields: Fields) =>
  (place: Place): BadRequest =>
    postForm(`${listOf(place)}/${place.initiativeId}`, fields);

const share = (low: string, likely: string, high: string, source = "Geschätzt.") => ({
  "helpedCasesInPercent.low": low,
  "helpedCasesInPercent.likely": likely,
  "helpedCasesInPercent.high": high,
  "helpedCasesInPercent.source": source,
});

const asMember = { by: "member", status: 400 } as const;

/** What can be wrong in the forms of initiatives. */
export const badInitiatives: readonly BadInput[] = [
  {
    ...asMember,
    name: "an initiative that answers nothing",
    request: (place) => postForm(`${listOf(place)}/neu`, { name: "Mehr Laternen", answer: "Licht." }),
    sentence: chooseNeed,
  },
  {
    ...asMember,
    name: "a need that is no identifier",
    request: proposal({ needIds: "1 or 1=1" }),
    sentence: needGone,
  },
  {
    ...asMember,
    name: "a need that is not there",
    request: proposal({ needIds: nobody }),
    sentence: needGone,
  },
  {
    ...asMember,
    name: "a need of another authority",
    request: (place) => proposal({ needIds: [place.needId, place.foreignNeedId] })(place),
    sentence: needGone,
  },
  {
    ...asMember,
    name: "31 needs",
    request: proposal({ needIds: Array.from({ length: 31 }, () => nobody) }),
    sentence: "Das sind zu viele auf einmal.",
  },
  {
    ...asMember,
    name: "an initiative without a name",
    request: proposal({ name: " \u00a0\t" }),
    sentence: missing,
  },
  {
    ...asMember,
    name: "an initiative's name of 161 characters",
    request: proposal({ name: "a".repeat(161) }),
    sentence: tooLong,
  },
  {
    ...asMember,
    name: "an answer of nothing but NUL",
    request: proposal({ answer: "\0\0" }),
    sentence: missing,
  },
  {
    ...asMember,
    name: "markup as an initiative's name",
    request: proposal({ name: markup, answer: "" }),
    sentence: missing,
    escaped: "&lt;script&gt;alert(1)",
  },
  {
    ...asMember,
    name: "more than all cases",
    request: proposal(share("50", "80", "101")),
    sentence: "Mehr als 100 Prozent gibt es nicht.",
  },
  {
    ...asMember,
    name: "a share out of order",
    request: proposal(share("30", "20", "10")),
    sentence: "Niedrig darf nicht über wahrscheinlich liegen",
  },
  {
    ...asMember,
    name: "a share without its source",
    request: proposal(share("10", "20", "30", " ")),
    sentence: "Bitte nennen Sie alle drei Zahlen und die Quelle",
  },
  {
    ...asMember,
    name: "negative minutes",
    request: proposal({
      "citizenMinutesSavedACase.low": "-3",
      "citizenMinutesSavedACase.likely": "-2",
      "citizenMinutesSavedACase.high": "-1",
      "citizenMinutesSavedACase.source": "Geschätzt.",
    }),
    sentence: "Bitte schreiben Sie eine Zahl ab 0 mit Ziffern",
  },
  {
    ...asMember,
    name: "fields in the group of every object, beside an initiative",
    request: proposal({ name: "", "__proto__.name": "Fremd", "constructor.name": "Fremd" }),
    sentence: missing,
  },
  {
    ...asMember,
    name: "a changed initiative without a need",
    request: change({ needIds: [] }),
    sentence: chooseNeed,
  },
  {
    ...asMember,
    name: "a changed initiative with a foreign need",
    request: (place) => change({ needIds: place.foreignNeedId })(place),
    sentence: needGone,
  },
  {
    ...asMember,
    name: "waiting for nobody",
    request: step({ intent: "pause", waitsFor: " " }),
    sentence: missing,
  },
  {
    ...asMember,
    name: "waiting for somebody with a very long name",
    request: step({ intent: "pause", waitsFor: "a".repeat(161) }),
    sentence: tooLong,
  },
  { ...asMember, name: "a step nobody knows", request: step({ intent: "sprengen" }), sentence: missing },
  {
    ...asMember,
    name: "an end without a reason",
    request: step({ intent: "end", ending: "done", reason: "" }),
    sentence: missing,
  },
  {
    ...asMember,
    name: "an end that is none",
    request: step({ intent: "end", ending: "forgotten", reason: "Weil." }),
    sentence: "Bitte wählen Sie etwas aus.",
  },
  {
    ...asMember,
    name: "the form of an initiative that is none",
    request: (place) => postForm(`${listOf(place)}/keine-uuid`, { intent: "resume" }),
    status: 404,
    sentence: noPage,
  },
  {
    ...asMember,
    name: "the form of another authority's initiative",
    request: (place) => postForm(`${listOf(place)}/${place.foreignInitiativeId}`, { intent: "reopen" }),
    status: 404,
    sentence: noPage,
  },
  {
    ...asMember,
    name: "an initiative at a service that is not there",
    request: (place) => proposal({})({ ...place, serviceKey: "gibt-es-nicht" }),
    status: 404,
    sentence: noPage,
  },
];
