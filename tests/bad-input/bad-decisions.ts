import type { BadInput, BadRequest, Place } from "./bad-input.ts";
import { postForm } from "./post-form.ts";

type Fields = Readonly<Record<string, string>>;

const nobody = "0f8fad5b-d9cb-469f-a165-70867728950e";
const markup = `"></textarea><script>alert(1)</script>`;
const missing = "Bitte füllen Sie dieses Feld aus.";
const choose = "Bitte wählen Sie etwas aus.";
const noPage = "Diese Seite gibt es nicht";

const addressOf = ({ approvalRequestId }: Place, stationKey = "data-protection") =>
  `/freigaben/${approvalRequestId}/${stationKey}`;

/** A decision at the station that has asked back, correct but for what is given. */
const decision =
  (fields: Fields, stationKey?: string) =>
  (place: Place): BadRequest =>
    postForm(addressOf(place, stationKey), {
      decision: "granted",
      note: "",
      roundId: place.approvalRoundId,
      versionNumber: "1",
      ...fields,
    });

const asApprover = { by: "approver", status: 400 } as const;

/** What can be wrong in the form of a station. */
export const badDecisions: readonly BadInput[] = [
  { ...asApprover, name: "no decision", request: decision({ decision: "" }), sentence: choose },
  {
    ...asApprover,
    name: "a decision nobody knows",
    request: decision({ decision: "vertagt" }),
    sentence: choose,
  },
  {
    ...asApprover,
    name: "silence as a decision",
    request: decision({ decision: "granted-by-silence" }),
    sentence: choose,
  },
  {
    ...asApprover,
    name: "a condition without words",
    request: decision({ decision: "granted-with-condition", note: " \u00a0\t" }),
    sentence: missing,
  },
  {
    ...asApprover,
    name: "a refusal that does not say what would have to change",
    request: decision({ decision: "refused", note: "Zu viele Daten.", mustChange: "\0" }),
    sentence: `Was müsste sich ändern? ${missing}`,
  },
  {
    ...asApprover,
    name: "a remark of 2001 characters",
    request: decision({ note: "a".repeat(2001) }),
    sentence: "Das ist zu lang. Bitte kürzen Sie es.",
  },
  {
    ...asApprover,
    name: "markup as a remark",
    request: decision({ decision: "", note: markup }),
    sentence: choose,
    escaped: "&lt;script&gt;alert(1)",
  },
  {
    ...asApprover,
    name: "a round that is no identifier",
    request: decision({ roundId: "1 or 1=1" }),
    sentence: choose,
  },
  {
    ...asApprover,
    name: "a version that is no number",
    request: decision({ versionNumber: "eins" }),
    sentence: "Diese Angabe passt nicht.",
  },
  {
    ...asApprover,
    name: "a round that is not there",
    request: decision({ roundId: nobody }),
    status: 409,
    sentence: "Der Antrag hat sich geändert, während Sie lasen.",
  },
  {
    ...asApprover,
    name: "a version that is not there yet",
    request: decision({ versionNumber: "7" }),
    status: 409,
    sentence: "Der Antrag hat sich geändert, während Sie lasen.",
  },
  {
    ...asApprover,
    name: "a second question while one is open",
    request: decision({ decision: "question", note: "Und noch etwas?" }),
    status: 409,
    sentence: "Hier ist schon eine Rückfrage offen.",
  },
  {
    by: "member",
    name: "a decision by somebody who does not decide there",
    request: decision({ note: "Passt." }),
    status: 403,
    sentence: "Hier entscheiden andere. Nichts ist festgehalten.",
  },
  {
    ...asApprover,
    name: "a decision at a station that is not needed",
    request: decision({}, "staff-council"),
    status: 404,
    sentence: noPage,
  },
  {
    ...asApprover,
    name: "a decision at a station that the path does not have",
    request: decision({}, "gibt-es-nicht"),
    status: 404,
    sentence: noPage,
  },
  {
    ...asApprover,
    name: "a decision at a request of another authority",
    request: (place) => decision({})({ ...place, approvalRequestId: place.foreignRequestId }),
    status: 404,
    sentence: noPage,
  },
  {
    ...asApprover,
    name: "a decision at a request that is no identifier",
    request: (place) => decision({})({ ...place, approvalRequestId: "keine-uuid" }),
    status: 404,
    sentence: noPage,
  },
];
