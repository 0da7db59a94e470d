import { gzipSync } from "node:zlib";
import type { BadInput, BadRequest, Place } from "./bad-input.ts";
import { postBody, postFile, postForm } from "./post-form.ts";

const upload = ({ serviceKey }: Place) => `/dienste/${serviceKey}/stimmen/import`;
const draft = (place: Place) => `${upload(place)}/${place.draftImportId}`;
const finished = (place: Place) => `${upload(place)}/${place.finishedImportId}`;

const file =
  (content: string | Uint8Array<ArrayBuffer>, fileName?: string) =>
  (place: Place): BadRequest =>
    postFile(upload(place), content, fileName);

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const packed = (text: string) => new Uint8Array(gzipSync(text));
const member = { by: "member", status: 400 } as const;

/** 48 MB of one word in 47 kB, packed only when it is asked for. */
const bomb = (place: Place) => file(packed(`text\n${"Danke\n".repeat(8_000_000)}`))(place);

const noText = "Das ist keine Textdatei.";
const noFile = "Bitte wählen Sie eine Datei aus.";
const packedBroken = "Die gepackte Datei ist beschädigt oder unvollständig.";
const unarrived = "Die Datei ist nicht vollständig angekommen.";

/** Files that cannot be read, and wrong turns on the way of an import. */
export const badImports: readonly BadInput[] = [
  { ...member, name: "an empty file", request: file(""), sentence: "Die Datei ist leer." },
  { ...member, name: "a file of blank lines", request: file("\n\r\n \n"), sentence: "Die Datei ist leer." },
  {
    ...member,
    name: "a picture",
    request: file(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)),
    sentence: noText,
  },
  {
    ...member,
    name: "a spreadsheet",
    request: file(bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0), "a.xlsx"),
    sentence: noText,
  },
  {
    ...member,
    name: "a packed file that breaks off",
    request: file(packed("text\nDer Weg ist dunkel\n").slice(0, 20)),
    sentence: packedBroken,
  },
  {
    ...member,
    name: "a packed file that unpacks to a thousand times its size",
    request: bomb,
    sentence: "Entpackt ist die Datei zu groß.",
  },
  {
    ...member,
    name: "a packed file of rubbish",
    request: file(bytes(0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9)),
    sentence: packedBroken,
  },
  {
    ...member,
    name: "an empty file, packed",
    request: file(packed("")),
    sentence: "Die Datei ist leer.",
  },
  {
    ...member,
    name: "a quote that never closes",
    request: file('text\n"Der Weg ist dunkel\nDanke\n'),
    sentence: "In Zeile 2 beginnt ein Anführungszeichen, das nie endet.",
  },
  {
    ...member,
    name: "a line of more than a million characters",
    request: file(`text;nr\n${"a".repeat(1_100_000)};1\n`),
    sentence: "In Zeile 2 steht ein Eintrag mit mehr als einer Million Zeichen.",
  },
  {
    ...member,
    name: "two columns of one name",
    request: file("text;text\na;b\n"),
    sentence: "heißen zwei Spalten gleich",
  },
  {
    ...member,
    name: "201 columns",
    request: file(`${Array.from({ length: 201 }, (_unused, count) => `s${count}`).join(";")}\n`),
    sentence: "Die Datei hat mehr als 200 Spalten.",
  },
  {
    ...member,
    name: "JSON that is broken",
    request: file('{"text":"a"\n{"text":\n', "a.jsonl"),
    sentence: "steht kein gültiges JSON.",
  },
  {
    ...member,
    name: "a form without a file",
    request: (place) => {
      const body = new FormData();
      body.set("andere", "Angabe");
      return { address: upload(place), init: { method: "POST", body } };
    },
    sentence: noFile,
  },
  {
    ...member,
    name: "a file under another name",
    request: (place) => {
      const body = new FormData();
      body.set("datei", new File(["text\na\n"], "a.csv"));
      return { address: upload(place), init: { method: "POST", body } };
    },
    sentence: noFile,
  },
  { ...member, name: "a file without a name", request: file("text\na\n", ""), sentence: noFile },
  {
    ...member,
    name: "two files at once",
    request: (place) => {
      const body = new FormData();
      for (const name of ["a.csv", "b.csv"]) body.append("file", new File(["text\na\n"], name));
      return { address: upload(place), init: { method: "POST", body } };
    },
    sentence: unarrived,
  },
  {
    ...member,
    name: "an upload that breaks off",
    request: (place) =>
      postBody(
        upload(place),
        "multipart/form-data; boundary=x",
        `--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\ntext\nDer`,
      ),
    sentence: unarrived,
  },
  {
    ...member,
    name: "an upload that is JSON",
    request: (place) => postBody(upload(place), "application/json", "{}"),
    sentence: unarrived,
  },
  {
    ...member,
    name: "a column the file does not have",
    request: (place) => postForm(draft(place), { text: "gibt-es-nicht", sourceName: "Sammlung" }),
    sentence: "Diese Spalte gibt es in der Datei nicht.",
  },
  {
    ...member,
    name: "no column for the text",
    request: (place) => postForm(draft(place), { text: "", sourceName: "Sammlung" }),
    sentence: "Bitte wählen Sie etwas aus.",
  },
  {
    ...member,
    name: "a start of an import that is not there",
    request: (place) => postForm(`${upload(place)}/keine-uuid`, { text: "text", sourceName: "Sammlung" }),
    status: 404,
    sentence: "Diese Seite gibt es nicht",
  },
  {
    ...member,
    name: "a second start",
    request: (place) => postForm(finished(place), { text: "text", sourceName: "Sammlung" }),
    status: 303,
    sentence: "gelesen",
  },
  {
    ...member,
    name: "a discard after the start",
    request: (place) => postForm(finished(place), { intent: "discard" }),
    status: 303,
    sentence: "gelesen",
  },
];
