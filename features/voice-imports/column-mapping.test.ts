import { describe, expect, test } from "vitest";
import { checkMapping, parseMapping, suggestMapping } from "./column-mapping.ts";

describe("suggesting columns", () => {
  test.each([
    [
      ["dataset", "document_id", "title", "text", "sentence_codes", "themes", "url"],
      { id: "document_id", title: "title", text: "text" },
    ],
    [
      ["service_request_id", "service_name", "service_code", "description", "requested_datetime", "status"],
      { id: "service_request_id", title: "service_name", text: "description", date: "requested_datetime" },
    ],
    [
      ["Nr.", "Eingegangen am", "Betreff", "Ihre Nachricht"],
      { id: "Nr.", date: "Eingegangen am", title: "Betreff", text: "Ihre Nachricht" },
    ],
    [
      ["Überschrift", "Beschreibung", "createdAt"],
      { title: "Überschrift", text: "Beschreibung", date: "createdAt" },
    ],
    [["author_id", "Kommentar"], { text: "Kommentar" }],
    [["title_text", "text"], { text: "text", title: "title_text" }],
    [["a", "b"], {}],
  ])("among %j", (columns, mapping) => {
    expect(suggestMapping({ columns })).toEqual(mapping);
  });
});

describe("reading a mapping from the command line", () => {
  test.each([
    ["id=document_id,title=title,text=text", { id: "document_id", title: "title", text: "text" }],
    ["text=Ihre Meinung, kurz, date=Datum", { text: "Ihre Meinung, kurz", date: "Datum" }],
    ["text=a=b", { text: "a=b" }],
  ])("understands %s", (text, mapping) => {
    expect(parseMapping(text)).toEqual({ outcome: "mapping", mapping });
  });

  test.each([
    ["", ""],
    ["text", "text"],
    ["title=a", "text"],
    ["text=a,body=b", "body=b"],
    ["text=a,text=b", "text=b"],
    ["text=", "text="],
    ["__proto__=a,text=b", "__proto__=a"],
  ])("says what is wrong in '%s'", (text, part) => {
    expect(parseMapping(text)).toEqual({ outcome: "not-a-mapping", part });
  });
});

describe("checking a mapping against the columns", () => {
  test.each([
    [
      { text: "a", title: "b" },
      { outcome: "fits", mapping: { text: "a", title: "b" } },
    ],
    [
      { text: "a", title: "" },
      { outcome: "fits", mapping: { text: "a" } },
    ],
    [
      { text: "a", id: "c" },
      { outcome: "column-unknown", field: "id", column: "c" },
    ],
    [{ title: "b" }, { outcome: "text-not-mapped" }],
    [{ text: "toString" }, { outcome: "column-unknown", field: "text", column: "toString" }],
  ])("%j", (mapping, expected) => {
    expect(checkMapping(mapping, ["a", "b"])).toEqual(expected);
  });
});
