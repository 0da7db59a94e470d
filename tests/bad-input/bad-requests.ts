import type { BadInput, BadRequest, Place } from "./bad-input.ts";
import { postForm } from "./post-form.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;

const nobody = "0f8fad5b-d9cb-469f-a165-70867728950e";
const missing = "Bitte füllen Sie dieses Feld aus.";
const choose = "Bitte wählen Sie etwas aus.";
const tooLong = "Das ist zu lang. Bitte kürzen Sie es.";
const noPage = "Diese Seite gibt es nicht";
const notOpen = "Diese Rückfrage ist inzwischen nicht mehr offen";

const addressOf = (requestId: string) => `/freigaben/${requestId}`;

/** An answer to the open question, correct but for what is given. */
const answer =
  (fields: Fields) =>
  (place: Place): BadRequest =>
    postForm(addressOf(place.approvalRequestId), {
      intent: "answer",
      stationKey: "data-protection",
      roundId: place.approvalRoundId,
      note: "Die Fachstelle löscht.",
      ...fields,
    });

const withdrawal =
  (fields: Fields) =>
  (place: Place): BadRequest =>
    postForm(addressOf(place.approvalRequestId), {
      intent: "withdraw",
      kind: "given-up",
      reason: "Wir haben es uns anders überlegt.",
      ...fields,
    });

const asMember = { by: "member", status: 400 } as const;

/** What can be wrong in the forms on a request's page. */
export const badRequests: readonly BadInput[] = [
  { ...asMember, name: "an answer without words", request: answer({ note: " \u00a0\n" }), sentence: missing },
  {
    ...asMember,
    name: "an answer of nothing but NUL",
    request: answer({ note: "\0\0" }),
    sentence: missing,
  },
  {
    ...asMember,
    name: "an answer of 2,001 characters",
    request: answer({ note: "a".repeat(2001) }),
    sentence: tooLong,
  },
  {
    ...asMember,
    name: "markup to a station that asks nothing",
    request: answer({
      stationKey: "information-security",
      roundId: nobody,
      note: `"><script>alert(1)</script>`,
    }),
    sentence: notOpen,
    escaped: "&lt;script&gt;alert(1)",
  },
  {
    ...asMember,
    name: "an answer to a round that is no identifier",
    request: answer({ roundId: "1 or 1=1" }),
    sentence: "Die Fachstelle löscht.",
  },
  {
    ...asMember,
    name: "an answer to the round of another authority",
    request: (place) => answer({ roundId: place.foreignRoundId })(place),
    sentence: notOpen,
  },
  {
    ...asMember,
    name: "an answer to a station that is not on the path",
    request: answer({ stationKey: "__proto__" }),
    sentence: "Die Fachstelle löscht.",
  },
  { ...asMember, name: "an answer to no station", request: answer({ stationKey: [] }), sentence: "löscht" },
  { ...asMember, name: "a step nobody knows", request: answer({ intent: "sprengen" }), sentence: choose },
  { ...asMember, name: "a withdrawal without a kind", request: withdrawal({ kind: [] }), sentence: choose },
  {
    ...asMember,
    name: "a withdrawal of a kind that is none",
    request: withdrawal({ kind: "constructor" }),
    sentence: choose,
  },
  {
    ...asMember,
    name: "a withdrawal without a reason",
    request: withdrawal({ reason: "" }),
    sentence: missing,
  },
  {
    ...asMember,
    name: "a reason of 2,001 characters",
    request: withdrawal({ reason: "a".repeat(2001) }),
    sentence: tooLong,
  },
  {
    ...asMember,
    name: "the form of a request that is none",
    request: () =>
      postForm(addressOf("keine-uuid"), { intent: "withdraw", kind: "given-up", reason: "Weil." }),
    status: 404,
    sentence: noPage,
  },
  {
    ...asMember,
    name: "the form of another authority's request",
    request: (place) =>
      postForm(addressOf(place.foreignRequestId), { intent: "withdraw", kind: "given-up", reason: "Weil." }),
    status: 404,
    sentence: noPage,
  },
];
