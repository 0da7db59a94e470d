import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLog } from "#platform/log.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import { countRows } from "#tests/database/count-rows.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { openApplication } from "#tests/http/application.server.ts";
import { openRawServer } from "./raw-http.server.ts";
import type { RawServer } from "./raw-http.server.ts";

let fresh: FreshWorkshop;
let server: RawServer;
const errors: string[] = [];

beforeAll(async () => {
  const log = createLog("error", { write: (line) => void errors.push(line) });
  fresh = await freshWorkshop({ log });
  await anAuthority(fresh.workshop, "nord");
  const { hono } = await openApplication(fresh);
  server = await openRawServer(hono.fetch);
});

afterAll(() => server.close());

const host = "Host: localhost:3000\r\n";
const form = "POST /r/nord/wohnsitz-anmelden HTTP/1.1\r\n";
const own = `${host}Origin: http://localhost:3000\r\nContent-Type: application/x-www-form-urlencoded\r\n`;
const body = "text=Der+Weg&formToken=00000000-0000-4000-8000-000000000001";
const close = "Connection: close\r\n\r\n";

/** What is written to the connection, the status of the first answer, and a piece of it. */
const messages: readonly [string, readonly string[], number, string][] = [
  ["no Host", [`GET /anmelden HTTP/1.1\r\n${close}`], 400, ""],
  [
    "two Hosts",
    [`GET /dienste HTTP/1.1\r\n${host}Host: evil.example\r\n${close}`],
    302,
    "ocation: /anmelden",
  ],
  ["a Host that is none", [`GET /anmelden HTTP/1.1\r\nHost: a b"<>\r\n${close}`], 400, ""],
  [
    "a Host of somebody else",
    [`GET /dienste HTTP/1.1\r\nHost: evil.example\r\n${close}`],
    302,
    "ocation: /anmelden",
  ],
  [
    "an address with a host in it",
    [`GET http://evil.example/dienste HTTP/1.1\r\n${host}${close}`],
    302,
    "ocation: /anmelden",
  ],
  [
    "two slashes and a host",
    [`GET //evil.example/%2e%2e HTTP/1.1\r\n${host}${close}`],
    302,
    "ocation: /anmelden",
  ],
  [
    "dots out of the assets",
    [`GET /assets/../../package.json HTTP/1.1\r\n${host}${close}`],
    404,
    "Diese Seite gibt es nicht",
  ],
  [
    "hidden dots out of the assets",
    [`GET /assets/%2e%2e/%2e%2e/package.json HTTP/1.1\r\n${host}${close}`],
    404,
    "Diese Seite gibt es nicht",
  ],
  [
    "an address that cannot be decoded",
    [`GET /r/%E0%A4%A/x HTTP/1.1\r\n${host}${close}`],
    404,
    "Diese Seite gibt es nicht",
  ],
  [
    "a NUL in the address",
    [`GET /dienste/%00 HTTP/1.1\r\n${host}${close}`],
    404,
    "Diese Seite gibt es nicht",
  ],
  ["an address of 20 kB", [`GET /${"a".repeat(20_000)} HTTP/1.1\r\n${host}${close}`], 431, ""],
  [
    "a cookie of 20 kB",
    [`GET /anmelden HTTP/1.1\r\n${host}Cookie: a=${"b".repeat(20_000)}\r\n${close}`],
    431,
    "",
  ],
  ["3,000 headers", [`GET /anmelden HTTP/1.1\r\n${host}${"a: b\r\n".repeat(3_000)}${close}`], 431, ""],
  [
    "a line break in a header's name",
    [`GET /anmelden HTTP/1.1\r\n${host}X: a\r\nb b: c\r\n${close}`],
    400,
    "",
  ],
  ["a version that is none", [`GET /anmelden HTTP/9.9\r\n${host}${close}`], 400, ""],
  ["no HTTP at all", ["\u0016\u0003\u0001\u0002\0 Guten Tag\r\n\r\n"], 400, ""],
  [
    "TRACE",
    [`TRACE /anmelden HTTP/1.1\r\n${host}${own.replace(host, "")}${close}`],
    405,
    "So lässt sich diese Adresse nicht aufrufen.",
  ],
  [
    "TRACE of a stranger",
    [`TRACE /anmelden HTTP/1.1\r\n${host}${close}`],
    403,
    "kam nicht von unserer Seite",
  ],
  [
    "OPTIONS",
    [`OPTIONS /anmelden HTTP/1.1\r\n${host}${close}`],
    405,
    "So lässt sich diese Adresse nicht aufrufen.",
  ],
  ["DELETE", [`DELETE / HTTP/1.1\r\n${own}${close}`], 405, "allow: GET, HEAD, POST"],
  ["PROPFIND", [`PROPFIND / HTTP/1.1\r\n${own}${close}`], 405, "So lässt sich diese Adresse nicht aufrufen."],
  [
    "a wish to speak another protocol",
    [`GET /anmelden HTTP/1.1\r\n${host}Upgrade: h2c\r\n${close}`],
    200,
    "Anmelden",
  ],
  ["a length that is none", [`${form}${own}Content-Length: viel\r\n${close}${body}`], 400, ""],
  ["a negative length", [`${form}${own}Content-Length: -1\r\n${close}${body}`], 400, ""],
  ["two lengths", [`${form}${own}Content-Length: 5\r\nContent-Length: 6\r\n${close}${body}`], 400, ""],
  [
    "a length and pieces",
    [`${form}${own}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n${close}0\r\n\r\n`],
    400,
    "",
  ],
  [
    "a piece of no length",
    [`${form}${own}Transfer-Encoding: chunked\r\n${close}zz\r\n${body}\r\n0\r\n\r\n`],
    400,
    "",
  ],
  [
    "a length above the limit",
    [`${form}${own}Content-Length: 99999999999\r\n${close}${body}`],
    413,
    "Das war zu viel auf einmal.",
  ],
  ["a length shorter than the form", [`${form}${own}Content-Length: 13\r\n${close}${body}`], 400, ""],
];

describe("a message no browser would send", () => {
  test.each(messages)("is refused and stores nothing: %s", async (_name, pieces, status, sentence) => {
    const before = await countRows(fresh);

    const answered = await server.talk(...pieces);

    expect(answered.slice(0, 12)).toBe(`HTTP/1.1 ${String(status)}`);
    expect(answered).toContain(sentence);
    expect(answered).not.toMatch(/ocation: (https?:)?\/\/|\bat \S+ \(|node_modules/);
    expect(await countRows(fresh)).toEqual(before);
  });

  test("that promises more than it sends stores nothing, and is no error of ours", async () => {
    const before = await countRows(fresh);

    const answered = await Promise.all([
      server.hangUp(`${form}${own}Content-Length: 5000\r\n\r\n${body}`),
      server.hangUp(`${form}${own}Transfer-Encoding: chunked\r\n\r\n5\r\ntext=\r\n`),
    ]);

    expect(answered.join("")).not.toMatch(/^HTTP\/1\.1 (2|3|5)/m);
    expect(await countRows(fresh)).toEqual(before);
    expect(errors).toEqual([]);
  });

  test("leaves the server answering", async () => {
    const answered = await server.talk(`GET /ready HTTP/1.1\r\n${host}${close}`);

    expect(answered).toContain('{"status":"ready"}');
    expect(errors).toEqual([]);
  });
});

describe("a range", () => {
  test.each([
    ["of a page is ignored", "/anmelden", "bytes=0-3", 200],
    ["of an asset is answered", "/favicon.svg", "bytes=0-3", 206],
    ["that is none is ignored", "/favicon.svg", "bytes=x", 206],
    ["beyond the end is refused", "/favicon.svg", "bytes=99999999-", 416],
    ["with its end before its beginning is refused", "/favicon.svg", "bytes=9-1", 416],
  ])("%s", async (_name, address, range, status) => {
    const answered = await server.talk(`GET ${address} HTTP/1.1\r\n${host}Range: ${range}\r\n${close}`);

    expect(answered.slice(0, 12)).toBe(`HTTP/1.1 ${String(status)}`);
  });
});
