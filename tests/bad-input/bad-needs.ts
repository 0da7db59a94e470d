import type { BadInput, BadRequest, Place } from "./bad-input.ts";
import { postForm } from "./post-form.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;

const unknownId = "0f8fad5b-d9cb-469f-a165-70867728950e";
const markup = `"><script>alert(1)</script>`;
const escapedMarkup = "&lt;script&gt;alert(1)";

const missing = "Bitte füllen Sie dieses Feld aus.";
const tooLong = "Das ist zu lang. Bitte kürzen Sie es.";
const notValid = "Diese Angabe passt nicht. Bitte prüfen Sie sie.";
const noPage = "Diese Seite gibt es nicht";
const noNeed = "Bitte wählen Sie einen Bedarf aus.";
const needGone = "Diesen Bedarf gibt es so nicht mehr.";
const noSupport = "Unter den gewählten Stimmen ist keine mehr, die für den Bedarf spricht.";
/** On the page of the need, with nothing changed. */
const thePage = "von diesem Bedarf lösen";

const clauses = {
  who: "Alle",
  what: "brauchen Licht",
  situation: "bei Nacht",
  purpose: "damit niemand stürzt",
};

const at =
  (rest: string) =>
  ({ serviceKey, needId }: Place): BadRequest => ({
    address: `/dienste/${serviceKey}/bedarfe/${needId}${rest}`,
  });
const list =
  (rest: string) =>
  ({ serviceKey }: Place): BadRequest => ({ address: `/dienste/${serviceKey}/bedarfe${rest}` });
const send =
  (rest: string, fields: Fields) =>
  (place: Place): BadRequest =>
    postForm(at(rest)(place).address, fields);

const page = (fields: Fields) => send("", fields);
const edit = (fields: Fields) => send("/bearbeiten", { ...clauses, ...fields });
const merge = (fields: Fields) => send("/zusammenlegen", fields);
const split = (fields: Fields) => (place: Place) =>
  send("/teilen", { ...clauses, voiceIds: place.voiceId, ...fields })(place);

const refused = { by: "member", status: 400 } as const;
const unknown = { by: "member", status: 404, sentence: noPage } as const;
const read = { by: "member", status: 200 } as const;

/** What does not fit on the pages of needs. */
export const badNeeds: readonly BadInput[] = [
  {
    ...refused,
    name: "a confirmation without a reason",
    request: page({ intent: "confirm" }),
    sentence: missing,
  },
  {
    ...refused,
    name: "a reason of blanks",
    request: page({ intent: "confirm", reason: " \u00a0\0 " }),
    sentence: missing,
  },
  {
    ...refused,
    name: "a reason of 501 characters",
    request: page({ reason: "a".repeat(501) }),
    sentence: tooLong,
  },
  {
    ...refused,
    name: "a reason too long and with markup",
    request: page({ reason: markup + "a".repeat(500) }),
    sentence: tooLong,
    escaped: escapedMarkup,
  },
  { ...refused, name: "an intent nobody knows", request: page({ intent: "delete" }), sentence: missing },
  { ...unknown, name: "no voice to detach", request: page({ intent: "detach" }) },
  {
    ...unknown,
    name: "a voice to detach that is no id",
    request: page({ intent: "detach", voiceId: "1 or 1=1" }),
  },
  {
    ...refused,
    name: "a voice to detach that is not there",
    request: page({ intent: "detach", voiceId: unknownId }),
    sentence: "Diese Stimme gehört nicht mehr zu diesem Bedarf.",
  },
  { ...unknown, name: "nothing to undo", request: page({ intent: "undo" }) },
  { ...unknown, name: "a decision that is no id", request: page({ intent: "undo", decisionId: "../.." }) },
  {
    ...refused,
    name: "a decision that nobody made",
    request: page({ intent: "undo", decisionId: unknownId }),
    sentence: "Hier gibt es nichts von Ihnen zurückzunehmen.",
  },
  { ...refused, name: "a sentence without its first clause", request: edit({ who: "" }), sentence: missing },
  {
    ...refused,
    name: "a sentence with 301 characters of what",
    request: edit({ what: "a".repeat(301) }),
    sentence: tooLong,
  },
  {
    ...refused,
    name: "a clause with markup beside an empty one",
    request: edit({ who: markup, purpose: "" }),
    sentence: missing,
    escaped: escapedMarkup,
  },
  { ...refused, name: "no need to merge into", request: merge({}), sentence: noNeed },
  {
    ...refused,
    name: "a need to merge into that is no id",
    request: merge({ intoNeedId: markup }),
    sentence: noNeed,
  },
  {
    ...refused,
    name: "a need to merge into that is not there",
    request: merge({ intoNeedId: unknownId }),
    sentence: needGone,
  },
  {
    ...refused,
    name: "a need of another authority to merge into",
    request: (place) => merge({ intoNeedId: place.foreignNeedId })(place),
    sentence: needGone,
  },
  {
    ...refused,
    name: "a need to merge into itself",
    request: (place) => merge({ intoNeedId: place.needId })(place),
    sentence: "Das ist derselbe Bedarf.",
  },
  {
    ...refused,
    name: "a split without a voice",
    request: split({ voiceIds: [] }),
    sentence: "Ein Bedarf braucht mindestens eine Stimme",
  },
  {
    ...refused,
    name: "a split with voices that are no ids",
    request: split({ voiceIds: ["1", "2"] }),
    sentence: notValid,
  },
  {
    ...refused,
    name: "a split with a voice that is not there",
    request: split({ voiceIds: [unknownId] }),
    sentence: noSupport,
  },
  {
    ...refused,
    name: "a split with 201 voices",
    request: split({
      voiceIds: Array.from(
        { length: 201 },
        (_unused, count) => `0f8fad5b-d9cb-469f-a165-${String(count).padStart(12, "0")}`,
      ),
    }),
    sentence: "Bitte wählen Sie höchstens 200 Stimmen auf einmal.",
  },
  { ...refused, name: "a split without words", request: split({ who: "", what: " " }), sentence: missing },
  { ...unknown, name: "a need that is no id", request: list("/1") },
  { ...unknown, name: "a need that is not there", request: list(`/${unknownId}`) },
  { ...unknown, name: "a need that is not there, to split", request: list(`/${unknownId}/teilen`) },
  {
    ...unknown,
    name: "a need of another authority",
    request: (place) => list(`/${place.foreignNeedId}`)(place),
  },
  { ...read, name: "a page 0 of voices", request: at("?page=0"), sentence: thePage },
  { ...read, name: "a page in words", request: at("?page=zwei"), sentence: thePage },
  {
    ...read,
    name: "a page too far",
    request: at("?page=999999"),
    sentence: "So weit reichen die Stimmen nicht",
  },
  { ...read, name: "a page beyond counting", request: at("?page=99999999999999999999"), sentence: thePage },
  {
    ...read,
    name: "markup instead of a decision",
    request: at(`?undo=${encodeURIComponent(markup)}`),
    sentence: thePage,
  },
];
