import type { BadInput, BadRequest, Place } from "./bad-input.ts";
import { postForm } from "./post-form.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;

const nobody = "0f8fad5b-d9cb-469f-a165-70867728950e";
const markup = `"><script>alert(1)</script>`;
const missing = "Bitte füllen Sie dieses Feld aus.";
const tooLong = "Das ist zu lang. Bitte kürzen Sie es.";
const choose = "Bitte wählen Sie etwas aus.";
const noNumber = "Bitte schreiben Sie eine Zahl ab 0 mit Ziffern";
const noPage = "Diese Seite gibt es nicht";

const answers = {
  "new-personal-data": "no",
  "special-categories": "no",
  "staff-data": "no",
  "legal-effect": "no",
  "reversible-within-an-hour": "yes",
  "affected-share-in-percent": "1",
  "procurement-in-euros": "0",
  "accessible-interface": "no",
  "new-system-connected": "no",
  "cost-in-euros": "0",
};
const texts = { change: "Ein neuer Satz.", risk: "Keines.", wayBack: "Der alte Satz." };

const formOf = ({ serviceKey, initiativeId }: Place) =>
  `/dienste/${serviceKey}/vorhaben/${initiativeId}/freigabe`;

/** A request, correct but for what is given, at the button that sends. */
const asking =
  (fields: Fields, at = formOf) =>
  (place: Place): BadRequest =>
    postForm(at(place), { ...texts, ...answers, pathId: place.path.pathId, intent: "send", ...fields });

/** A new version of the request with the open question, correct but for what is given. */
const changing =
  (fields: Fields, requestId = ({ approvalRequestId }: Place) => approvalRequestId) =>
  (place: Place): BadRequest =>
    postForm(`/freigaben/${requestId(place)}/aendern`, {
      ...texts,
      ...answers,
      baseVersion: "1",
      intent: "send",
      ...fields,
    });

const asMember = { by: "member", status: 400 } as const;
const unknown = { by: "member", status: 404, sentence: noPage } as const;

/** What can be wrong when an approval is asked for, or a request is changed. */
export const badAsking: readonly BadInput[] = [
  {
    ...asMember,
    name: "a request that says nothing",
    request: (place) => postForm(formOf(place), { intent: "send" }),
    sentence: "Was sich ändert: Bitte füllen Sie dieses Feld aus.",
  },
  { ...asMember, name: "a change of blanks", request: asking({ change: " \u00a0\t\0" }), sentence: missing },
  {
    ...asMember,
    name: "a risk of 2,001 characters",
    request: asking({ risk: "a".repeat(2001) }),
    sentence: tooLong,
  },
  {
    ...asMember,
    name: "markup as a way back, beside a missing risk",
    request: asking({ wayBack: markup, risk: "" }),
    sentence: missing,
    escaped: "&lt;script&gt;alert(1)",
  },
  {
    ...asMember,
    name: "an answer that is none",
    request: asking({ "staff-data": "vielleicht" }),
    sentence: choose,
  },
  {
    ...asMember,
    name: "an answer by the name of an object's",
    request: asking({ "staff-data": "constructor" }),
    sentence: choose,
  },
  {
    ...asMember,
    name: "a share of more than all",
    request: asking({ "affected-share-in-percent": "101" }),
    sentence: "Mehr als 100 Prozent gibt es nicht.",
  },
  { ...asMember, name: "a negative cost", request: asking({ "cost-in-euros": "-1" }), sentence: noNumber },
  {
    ...asMember,
    name: "a sum that is no number",
    request: asking({ "procurement-in-euros": "1e99" }),
    sentence: noNumber,
  },
  {
    ...asMember,
    name: "a sum beyond any budget",
    request: asking({ "procurement-in-euros": "1000000001" }),
    sentence: "Diese Zahl ist zu groß.",
  },
  {
    ...asMember,
    name: "a path that is no identifier",
    request: asking({ pathId: "1 or 1=1" }),
    sentence: choose,
  },
  {
    ...asMember,
    name: "a path that is not there",
    request: asking({ pathId: nobody }),
    sentence: "Diesen Freigabeweg gibt es nicht mehr.",
  },
  {
    ...asMember,
    name: "a path of another authority",
    request: (place) => asking({ pathId: place.foreignPathId })(place),
    sentence: "Diesen Freigabeweg gibt es nicht mehr.",
  },
  {
    ...asMember,
    name: "a path's version that is none",
    request: asking({ pathVersion: "0", shown: "x" }),
    sentence: "Diese Angabe passt nicht.",
  },
  {
    ...asMember,
    name: "stations that were never shown",
    request: asking({ pathVersion: "1", shown: "ausgedacht" }),
    sentence: "kommt etwas anderes heraus, als Sie gesehen haben",
  },
  {
    ...asMember,
    name: "a very long list of stations that were shown",
    request: asking({ pathVersion: "1", shown: "x".repeat(100_000) }),
    sentence: "kommt etwas anderes heraus, als Sie gesehen haben",
  },
  {
    ...asMember,
    name: "no look before sending",
    request: asking({}),
    status: 200,
    sentence: "Diese Änderung braucht keine Freigabe.",
  },
  {
    ...unknown,
    name: "a request for an initiative that is no identifier",
    request: asking({}, (place) => formOf({ ...place, initiativeId: "keine-uuid" })),
  },
  {
    ...unknown,
    name: "a request for another authority's initiative",
    request: asking({}, (place) => formOf({ ...place, initiativeId: place.foreignInitiativeId })),
  },
  {
    ...unknown,
    name: "a request for an initiative at a service that is not there",
    request: asking({}, (place) => formOf({ ...place, serviceKey: "gibt-es-nicht" })),
  },
  {
    ...asMember,
    name: "a new version without a change",
    request: changing({ change: "" }),
    sentence: missing,
  },
  {
    ...asMember,
    name: "a new version without an answer",
    request: changing({ "legal-effect": "" }),
    sentence: choose,
  },
  {
    ...asMember,
    name: "a new version of none",
    request: changing({ baseVersion: "-1" }),
    sentence: "Diese Angabe passt nicht.",
  },
  {
    ...asMember,
    name: "a new version of one that is still to come",
    request: changing({ baseVersion: "7", shown: "7" }),
    sentence: "Inzwischen hat jemand Fassung 1 gesendet.",
  },
  {
    ...asMember,
    name: "a new version whose consequences were never shown",
    request: changing({ shown: "ausgedacht" }),
    sentence: "kommt etwas anderes heraus, als Sie gesehen haben",
  },
  {
    ...unknown,
    name: "a change of a request that is no identifier",
    request: changing({}, () => "keine-uuid"),
  },
  { ...unknown, name: "a change of a request that is not there", request: changing({}, () => nobody) },
  {
    ...unknown,
    name: "a change of another authority's request",
    request: changing({}, ({ foreignRequestId }) => foreignRequestId),
  },
];
