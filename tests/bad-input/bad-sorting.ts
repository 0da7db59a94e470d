import type { BadInput, BadRequest, Place } from "./bad-input.ts";
import { postForm } from "./post-form.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;

const nobody = "0f8fad5b-d9cb-469f-a165-70867728950e";
const nothingToUndo = "Es gibt nichts von Ihnen zurückzunehmen.";
const noReason = "Bitte sagen Sie, warum";
const many = (count: number) =>
  Array.from(
    { length: count },
    (_unused, number) => `0f8fad5b-d9cb-469f-a165-${String(number).padStart(12, "0")}`,
  );

/** A step in the inbox, with the voice of the place in focus but for what is given. */
const step =
  (fields: (place: Place) => Fields) =>
  (place: Place): BadRequest =>
    postForm(`/dienste/${place.serviceKey}/stimmen/ordnen`, { focus: place.voiceId, ...fields(place) });

const led = { by: "member", status: 303 } as const;

/** What does not fit in the inbox. */
export const badSorting: readonly BadInput[] = [
  {
    ...led,
    name: "a step without a button",
    request: step(() => ({})),
    sentence: "Bitte wählen Sie einen Bedarf aus.",
  },
  {
    ...led,
    name: "no voice to attach",
    request: step(({ needId }) => ({ focus: [], attach: needId })),
    sentence: "Bitte wählen Sie zuerst eine Stimme aus.",
  },
  {
    ...led,
    name: "201 voices to attach",
    request: step(({ needId }) => ({ attach: needId, voice: many(200) })),
    sentence: "Bitte entscheiden Sie über höchstens 200 Stimmen auf einmal.",
  },
  {
    ...led,
    name: "voices to attach that are not there",
    request: step(({ needId }) => ({ focus: [], attach: needId, voice: many(200) })),
    sentence: "Diese Stimmen gibt es hier nicht mehr",
  },
  {
    ...led,
    name: "a need of another authority to attach to",
    request: step(({ foreignNeedId }) => ({ attach: foreignNeedId })),
    sentence: "Diesen Bedarf gibt es nicht mehr",
  },
  {
    ...led,
    name: "a reason that is none",
    request: step(() => ({ dismiss: "toString" })),
    sentence: noReason,
  },
  {
    ...led,
    name: "a note of 301 characters",
    request: step(() => ({ dismiss: "other", note: "a".repeat(301) })),
    sentence: noReason,
  },
  {
    ...led,
    name: "a step to undo without a name",
    request: step(() => ({ undo: "" })),
    sentence: nothingToUndo,
  },
  {
    ...led,
    name: "a step to undo that is no id",
    request: step(() => ({ undo: "1 or 1=1" })),
    sentence: nothingToUndo,
  },
  {
    ...led,
    name: "a step to undo that nobody made",
    request: step(() => ({ undo: nobody })),
    sentence: nothingToUndo,
  },
];
