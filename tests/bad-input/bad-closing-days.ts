import type { BadInput, BadRequest } from "./bad-input.ts";
import { postForm } from "./post-form.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;

const markup = `"><script>alert(1)</script>`;
const escapedMarkup = "&lt;script&gt;alert(1)";

const address = "/behoerde/schliesstage";
const send = (fields: Fields) => (): BadRequest => postForm(address, fields);
const add = (fields: Fields) => send({ from: "2026-09-11", until: "", name: "Betriebsausflug", ...fields });

const refused = { by: "administrator", status: 400 } as const;
const unknown = { by: "administrator", status: 404, sentence: "Diese Seite gibt es nicht" } as const;
const forbidden = { by: "member", status: 403, sentence: "Dafür fehlt Ihnen das Recht" } as const;

/** What does not fit on the page of closing days. */
export const badClosingDays: readonly BadInput[] = [
  {
    ...refused,
    name: "no day",
    request: add({ from: " " }),
    sentence: "Bitte füllen Sie dieses Feld aus.",
  },
  {
    ...refused,
    name: "a day that no calendar has",
    request: add({ from: "2026-02-29" }),
    sentence: "Dieses Datum gibt es nicht.",
  },
  {
    ...refused,
    name: "a day that is markup",
    request: add({ from: markup }),
    sentence: "Dieses Datum gibt es nicht.",
    escaped: escapedMarkup,
  },
  {
    ...refused,
    name: "a year whose holidays nobody knows",
    request: add({ from: "2041-01-02" }),
    sentence: "Bitte wählen Sie einen Tag von 2020 bis 2040",
  },
  {
    ...refused,
    name: "the last day before the first",
    request: add({ until: "2026-09-10" }),
    sentence: "Der letzte Tag liegt vor dem ersten.",
  },
  {
    ...refused,
    name: "a closure of twenty years",
    request: add({ until: "2040-12-31" }),
    sentence: "Das sind mehr als 31 Tage.",
  },
  {
    ...refused,
    name: "a day that is free already",
    request: add({ from: "2026-05-01" }),
    sentence: "Da ist schon frei",
  },
  {
    ...refused,
    name: "a reason of 121 characters",
    request: add({ name: "x".repeat(121) }),
    sentence: "Das ist zu lang.",
  },
  {
    ...refused,
    name: "a reason that is markup, with a day that does not fit",
    request: add({ from: "morgen", name: markup }),
    sentence: "Dieses Datum gibt es nicht.",
    escaped: escapedMarkup,
  },
  { ...unknown, name: "removing no day at all", request: send({ intent: "remove" }) },
  { ...unknown, name: "removing what is no day", request: send({ intent: "remove", day: "../2026" }) },
  { ...forbidden, name: "a member who closes the house", request: add({}) },
  {
    ...forbidden,
    name: "a member who opens it",
    request: send({ intent: "remove", day: "2027-08-02" }),
  },
];
