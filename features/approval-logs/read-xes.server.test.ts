import { createReadStream, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ApprovalLog, LogAttribute } from "./approval-log.ts";
import { readXes } from "./read-xes.server.ts";
import { summariseLog } from "./summarise-log.ts";
import { writeXes } from "./write-xes.ts";

/** Cuts a file into pieces of a given length, so that characters and tags are cut in two as well. */
async function* inPieces(bytes: Uint8Array, length = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}

function read(file: string | Uint8Array, pieceLength?: number) {
  return readXes(inPieces(Buffer.from(file), pieceLength));
}

async function write(log: ApprovalLog): Promise<string> {
  return (await Array.fromAsync(writeXes(log))).join("");
}

/** What XML 1.0 can hold of a text: production [2] of the recommendation, character by character. */
function holdable(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isWhite = code === 0x9 || code === 0xa || code === 0xd;
    const isPlain = (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd);
    return isWhite || isPlain || code >= 0x10000 ? character : "\ufffd";
  }).join("");
}

const awkward = fc.constantFrom(
  "\0",
  "\u0001",
  "\ud800",
  "\udc00",
  "\uffff",
  "\u0085\u2028",
  "]]>",
  "<!--",
  "&amp;",
  "\r\n\t ",
);
const text = fc
  .array(fc.oneof(fc.string({ unit: "binary", maxLength: 20 }), awkward), { maxLength: 3 })
  .map((parts) => parts.join(""));
const instant = fc.date({
  min: new Date("0001-01-01T00:00:00Z"),
  max: new Date("9999-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});
/** Not one of the keys that a trace or an event has fields for. */
const key = text.map((plain) => `x${plain}`);

/** Attributes that carry others, and lists, down to a depth. */
function attributesTo(depth: number): fc.Arbitrary<LogAttribute[]> {
  const inner = depth === 0 ? fc.constant<LogAttribute[]>([]) : attributesTo(depth - 1);
  const of = <Type extends string, Value>(type: Type, value: fc.Arbitrary<Value>) =>
    fc.record({ key, type: fc.constant(type), value, attributes: inner });
  const one = fc.oneof(
    of("string", text),
    of("id", text),
    of("date", instant),
    of("int", fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n)),
    of("float", fc.double()),
    of("boolean", fc.boolean()),
    of("list", inner),
  );
  return fc.array(one, { maxLength: depth + 1 });
}
const attributes = attributesTo(2);

const anyLog: fc.Arbitrary<ApprovalLog> = fc.record({
  attributes,
  traces: fc.array(
    fc.record({
      caseId: text,
      attributes,
      events: fc.array(
        fc.record({
          activity: text,
          at: instant,
          role: fc.option(text),
          transition: fc.option(text),
          attributes,
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 3 },
  ),
});

/** The same log with all its texts as XML can hold them. */
function inXml(log: ApprovalLog): unknown {
  const replace = (value: unknown): unknown => {
    if (typeof value === "string") return holdable(value);
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== "object" || value === null || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replace(inner)]));
  };
  return replace(log);
}

describe("an approval log written as XES", () => {
  test("reads back as it was, packed or not, whatever it holds and wherever the file is cut", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, fc.integer({ min: 1, max: 200 }), fc.boolean(), async (log, cut, isPacked) => {
        const written = await write(log);

        const result = await read(isPacked ? gzipSync(written) : written, cut);

        expect(result).toEqual({ outcome: "read", log: inXml(log) });
      }),
      { numRuns: 150 },
    );
  });
});

function aLog(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<log>\n${inside}\n</log>\n`;
}

const name = (value: string) => `<string key="concept:name" value="${value}"/>`;
const at = `<date key="time:timestamp" value="2026-11-25T09:00:00.000+01:00"/>`;

describe("reading XES", () => {
  test("takes the four attributes of the standard out and keeps all others", async () => {
    const log =
      aLog(`<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
      <global scope="event"><string key="concept:name" value="unknown"/></global>
      <classifier name="Activity" keys="concept:name"/>
      <string key="origin" value="elsewhere"><int key="nested" value="7"/></string>
      <trace>
        <int key="concept:name" value="17"/>
        <event>
          ${name("pr&#252;fen &amp; z&#x65;ichnen")}
          <date key="time:timestamp" value="2026-11-25T09:00:00.123456+01:00"/>
          <string key="org:role" value="clerk"/><string key="lifecycle:transition" value="start"/>
          <list key="parts"><values><id key="a" value="1"/><id key="a" value="2"/></values></list>
        </event>
      </trace>`);

    expect(await read(log)).toEqual({
      outcome: "read",
      log: {
        attributes: [
          {
            key: "origin",
            type: "string",
            value: "elsewhere",
            attributes: [{ key: "nested", type: "int", value: 7n, attributes: [] }],
          },
        ],
        traces: [
          {
            caseId: "17",
            attributes: [],
            events: [
              {
                activity: "prüfen & zeichnen",
                at: new Date("2026-11-25T08:00:00.123Z"),
                role: "clerk",
                transition: "start",
                attributes: [
                  {
                    key: "parts",
                    type: "list",
                    value: [
                      { key: "a", type: "id", value: "1", attributes: [] },
                      { key: "a", type: "id", value: "2", attributes: [] },
                    ],
                    attributes: [],
                  },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  test.each([
    ["an offset", "2026-03-29T03:00:00+02:00", "2026-03-29T01:00:00.000Z"],
    ["an offset without colon", "2026-03-29T03:00:00.5+0200", "2026-03-29T01:00:00.500Z"],
    ["UTC", "2026-03-29T03:00:00Z", "2026-03-29T03:00:00.000Z"],
    ["no offset, which is UTC", "2026-03-29T03:00:00", "2026-03-29T03:00:00.000Z"],
    ["midnight at the end of a day", "2026-03-29T24:00:00Z", "2026-03-30T00:00:00.000Z"],
  ])("understands an instant with %s", async (_name, written, instantUtc) => {
    const event = `<event>${name("a")}<date key="time:timestamp" value="${written}"/></event>`;

    const result = await read(aLog(`<trace>${name("1")}${event}</trace>`));

    expect(result).toMatchObject({ log: { traces: [{ events: [{ at: new Date(instantUtc) }] }] } });
  });

  const bomb = `<!DOCTYPE log [\n<!ENTITY a "aaaaaaaaaa">\n<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">\n]>`;
  const latin1 = Buffer.from(aLog(`${name("ok")}\n${name("Pr\u00fcfung")}`), "latin1");
  const packed = gzipSync(aLog(`<trace>${name("1")}</trace>`.repeat(100)));

  test.each<[string, string | Uint8Array, string, number | null]>([
    ["an empty file", "", "file-empty", null],
    ["a file of one byte", "<", "no-xes", null],
    ["blanks alone", " \n \n", "no-xes", null],
    ["a table", "case;activity\n1;a\n", "no-xes", null],
    ["another document", `<?xml version="1.0"?>\n<html/>`, "no-xes", 2],
    ["a document type", `<?xml version="1.0"?>\n${bomb}\n<log>&b;</log>`, "document-type", 5],
    [
      "a document type from elsewhere",
      `<!DOCTYPE log SYSTEM "file:///etc/passwd">\n<log/>`,
      "document-type",
      1,
    ],
    ["an entity nobody defined", aLog(name("&nbsp;")), "xml-broken", 3],
    ["a cut file", aLog(`<trace>${name("1")}`).slice(0, -8), "xml-broken", 3],
    ["a tag that another closes", aLog(`<trace>\n<event>${name("a")}${at}</trace>`), "xml-broken", 4],
    ["two roots", `${aLog("")}<log/>`, "xml-broken", 5],
    ["an attribute given twice", aLog(`<string key="a" key="b" value="c"/>`), "xml-broken", 3],
    ["a bare &", aLog(name("a & b")), "xml-broken", 3],
    ["a bare <", aLog(name("a < b")), "xml-broken", 3],
    ["a control character", aLog(name("\u0001")), "xml-broken", 3],
    ["a control character by number", aLog(name("&#1;")), "xml-broken", 3],
    ["windows-1252 or Latin-1", latin1, "encoding-broken", 4],
    ["UTF-8 cut within a character", Buffer.from("<log>ü").subarray(0, -1), "encoding-broken", 1],
    ["UTF-16", Buffer.from("\ufeff<log/>", "utf16le"), "encoding-unknown", 1],
    [
      "another encoding, declared",
      `<?xml version="1.0" encoding="ISO-8859-1"?><log/>`,
      "encoding-unknown",
      1,
    ],
    ["gzip that is cut off", packed.subarray(0, -20), "gzip-broken", null],
    ["gzip with a wrong checksum", packed.with(-6, (packed.at(-6) ?? 0) ^ 1), "gzip-broken", null],
    ["an element that XES has not", aLog("<trace>\n<cost/></trace>"), "element-unknown", 4],
    ["a trace within a trace", aLog("<trace>\n<trace/></trace>"), "element-unknown", 4],
    ["values outside a list", aLog(`<string key="a" value="b"><values/></string>`), "element-unknown", 3],
    ["an attribute without key", aLog(`<string value="a"/>`), "attribute-incomplete", 3],
    ["an attribute without value", aLog(`<int key="a"/>`), "attribute-incomplete", 3],
    ["a day that does not exist", aLog(`<date key="a" value="2026-02-30T00:00:00Z"/>`), "value-invalid", 3],
    ["a day without time", aLog(`<date key="a" value="2026-02-28"/>`), "value-invalid", 3],
    [
      "an instant before year 1",
      aLog(`<date key="a" value="0001-01-01T00:00:00+01:00"/>`),
      "value-invalid",
      3,
    ],
    ["a whole number of 65 bits", aLog(`<int key="a" value="9223372036854775808"/>`), "value-invalid", 3],
    ["a number that is none", aLog(`<float key="a" value="1,5"/>`), "value-invalid", 3],
    ["a truth that is none", aLog(`<boolean key="a" value="yes"/>`), "value-invalid", 3],
    ["a trace without name", aLog("\n<trace></trace>"), "trace-without-name", 4],
    [
      "an event without name",
      aLog(`<trace>${name("1")}\n<event>${at}</event></trace>`),
      "event-without-name",
      4,
    ],
    ["an event without time", aLog(`<trace>\n<event>${name("a")}</event></trace>`), "event-without-time", 4],
    [
      "a time that is a text",
      aLog(`<trace><event>${name("a")}${at.replaceAll("date", "string")}</event></trace>`),
      "event-without-time",
      3,
    ],
    ["an event outside a trace", aLog(`\n\n<event>${name("a")}${at}</event>`), "event-outside-trace", 5],
    [
      "attributes nested without end",
      aLog(`<string key="a" value="b">`.repeat(10_000)),
      "nested-too-deep",
      3,
    ],
  ])("refuses %s", async (_name, file, reason, line) => {
    expect(await read(file)).toEqual({ outcome: "refused", reason, line });
    // Cut anywhere, the answer is the same.
    expect(await read(file, 7)).toEqual({ outcome: "refused", reason, line });
  });

  test("refuses what unpacks to more than the bound, and stops unpacking there", async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000, " "));
    const bombs = Buffer.concat(Array.from({ length: 100 }, () => bomb));
    let taken = 0;
    async function* counted() {
      for await (const piece of inPieces(bombs, 100)) {
        taken += piece.length;
        yield piece;
      }
    }

    const result = await readXes(counted(), { mostUnpackedBytes: 1_000_000 });

    expect(result).toEqual({ outcome: "refused", reason: "unpacked-too-large", line: null });
    expect(taken).toBeLessThan(bombs.length / 2);
  });

  test("lets a fault of the source through: it is no fault of the file", async () => {
    async function* breakingOff() {
      yield Buffer.from("<log>");
      throw new Error("the disk is gone");
    }

    await expect(readXes(breakingOff())).rejects.toThrow("the disk is gone");
  });
});

const logs = path.resolve("../shared/data/approval-logs");

/** Real logs that nobody here wrote; where the folder is missing, these tests are skipped and say so. */
describe.skipIf(!existsSync(logs))("real logs", () => {
  async function summarise(file: string) {
    const result = await readXes(createReadStream(path.join(logs, file)));
    if (result.outcome === "refused") throw new Error(`${result.reason} in line ${result.line}`);
    return { log: result.log, summary: summariseLog(result.log) };
  }

  test("the receipt phase of a permit has the published figures", async () => {
    const reference = JSON.parse(readFileSync(path.join(logs, "receipt-reference.json"), "utf8")) as {
      cases: number;
      events: number;
      activities: number;
      distinct_case_ids: number;
      document_order: { variants: number };
    };

    const { log, summary } = await summarise("receipt.xes.gz");

    expect(summary).toMatchObject({
      cases: reference.cases,
      events: reference.events,
      variants: reference.document_order.variants,
    });
    expect(summary.activities).toHaveLength(reference.activities);
    expect(new Set(log.traces.map(({ caseId }) => caseId)).size).toBe(reference.distinct_case_ids);
  });

  test("a university's expense approvals have as many cases and events as their description says", async () => {
    const { log, summary } = await summarise("domestic-declarations.xes.gz");

    expect(summary).toMatchObject({ cases: 10_357, events: 55_628 });
    expect(
      log.traces.every(({ events }) => events.every(({ transition }) => transition === "complete")),
    ).toBe(true);
  });

  test("the textbook's log can be checked by hand", async () => {
    const { log, summary } = await summarise("running-example.xes");

    expect(summary).toMatchObject({ cases: 6, events: 42 });
    expect(log.traces[0]).toMatchObject({
      caseId: "3",
      events: [
        { activity: "register request", at: new Date("2010-12-30T13:32:00Z"), role: null, transition: null },
        {},
        {},
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
  });

  test("what was read is written and read again as the same", async () => {
    const { log } = await summarise("receipt.xes.gz");

    const again = await read(gzipSync(await write(log)));

    expect(again).toEqual({ outcome: "read", log });
  });
});
