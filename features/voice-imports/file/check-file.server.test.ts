import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { checkFile } from "./check-file.server.ts";
import type { FileFormat } from "./file-format.ts";
import { fileLimits } from "./file-limits.ts";
import { inspectFile } from "./inspect-file.server.ts";
import { removeTemporaryFiles, temporaryFile } from "./temporary-file.server.ts";

afterAll(removeTemporaryFiles);

const csv: FileFormat = {
  kind: "csv",
  encoding: "utf-8",
  delimiter: ";",
  gzip: false,
  columns: ["id", "text"],
};
const megabyte = 1024 * 1024;

/** Sound at first sight: the given text follows about 400 kB of good rows with umlauts; it begins in line 40,002. */
const goodRows = "id;text\n" + "1;Größe\n".repeat(40_000);

describe("checking a whole file", () => {
  test("counts rows without the header, refused ones included", async () => {
    const path = await temporaryFile("id;text\n1;a\n2\n\n3;c");

    expect(await checkFile(path, csv)).toEqual({ outcome: "sound", rows: 3 });
  });

  test("finds a header alone sound", async () => {
    const path = await temporaryFile("id;text\n");

    expect(await checkFile(path, csv)).toEqual({ outcome: "sound", rows: 0 });
  });

  test.each([
    ["a broken letter", Buffer.from([0x31, 0x3b, 0xc3, 0x28, 0x0a]), "encoding-broken", 40_002],
    ["a letter of windows-1252", Buffer.from("1;a\n2;Stra\xdfe\n", "latin1"), "encoding-broken", 40_003],
    ["a letter that is cut off", Buffer.from([0x31, 0x3b, 0xe2, 0x82]), "encoding-broken", 40_002],
    ["a NUL", Buffer.from("1;a\n2;\0\n"), "file-binary", 40_003],
    ["a quote that never closes", Buffer.from('1;a\n2;"b\n3;c\n'), "quote-never-closes", 40_003],
    ["a quote closed by a later row", Buffer.from('1;"a\n2;"b"\n3;c\n'), "quote-never-closes", 40_002],
  ])("finds %s far down with its line", async (_name, end, fault, line) => {
    const path = await temporaryFile(Buffer.concat([Buffer.from(goodRows), end]));

    expect(await inspectFile(path)).toMatchObject({ outcome: "readable", format: csv });
    expect(await checkFile(path, csv)).toEqual({ outcome: "unreadable", fault, line });
  });

  test.each([
    [
      "JSON list that ends too early",
      '[\n{"service_request_id":1},\n{"service_request_id":2}',
      "json-broken",
      3,
    ],
    ["JSON list with text behind it", '[\n{"service_request_id":1}] x', "json-broken", 2],
    ["JSON list with an empty place", '[{"service_request_id":1},\n,]', "json-broken", 2],
    [
      "JSON string that never closes",
      '[{"service_request_id":1},\n{"service_request_id":"2}]',
      "json-broken",
      2,
    ],
    ["XML element that never closes", "<service_requests>\n<request>\n</service_requests>", "xml-broken", 3],
    ["XML document that is cut off", "<service_requests>\n<request><description>a", "xml-broken", 2],
    [
      "XML with an entity of its own",
      "<service_requests><request>\n<description>&bomb;</description></request></service_requests>",
      "xml-broken",
      2,
    ],
    [
      "XML with a document type",
      '<!DOCTYPE a [<!ENTITY b "c">]>\n<service_requests></service_requests>',
      "xml-broken",
      1,
    ],
    ["XML with text behind it", "<service_requests></service_requests>\nx", "xml-broken", 2],
  ])("refuses a %s", async (_name, content, fault, line) => {
    const path = await temporaryFile(content);
    const open311: FileFormat = {
      kind: "open311",
      encoding: "utf-8",
      gzip: false,
      columns: ["service_request_id"],
    };

    expect(await checkFile(path, open311)).toEqual({ outcome: "unreadable", fault, line });
  });

  test("refuses a line of 50 MB by its number without holding it", async () => {
    const path = await temporaryFile(
      Buffer.concat([Buffer.from("id;text\n1;a\n2;"), Buffer.alloc(50 * megabyte, "x")]),
    );
    const before = process.memoryUsage().heapUsed;

    const found = await checkFile(path, csv);

    expect(found).toEqual({ outcome: "unreadable", fault: "line-too-long", line: 3 });
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50 * megabyte);
  });

  test("refuses a JSON line of 2 MB by its number", async () => {
    const path = await temporaryFile(`{"text":"a"}\n{"text":"${"x".repeat(2 * megabyte)}"}\n`);

    expect(
      await checkFile(path, { kind: "json-lines", encoding: "utf-8", gzip: false, columns: ["text"] }),
    ).toEqual({
      outcome: "unreadable",
      fault: "line-too-long",
      line: 2,
    });
  });

  test("stops unpacking a file that grows a thousandfold", async () => {
    const path = await temporaryFile(gzipSync(`a;${"b".repeat(98)}\n`.repeat(megabyte / 4)));

    expect(await checkFile(path, { ...csv, gzip: true })).toEqual({
      outcome: "unreadable",
      fault: "unpacked-too-large",
    });
    expect(await inspectFile(path)).toEqual({ outcome: "unreadable", fault: "unpacked-too-large" });
  });

  test.each([
    ["unpacked bytes", { unpackedBytes: 100_000 }, { fault: "unpacked-too-large" }],
    ["rows", { rows: 100 }, { fault: "too-many-rows", line: 102 }],
  ])("refuses a file beyond the limit of %s", async (_name, limit, expected) => {
    const path = await temporaryFile(goodRows);

    expect(await checkFile(path, csv, { ...fileLimits, ...limit })).toEqual({
      outcome: "unreadable",
      ...expected,
    });
  });

  test("refuses an Open311 file that is too large to be held", async () => {
    const path = await temporaryFile(JSON.stringify([{ service_request_id: "x".repeat(2000) }]));

    expect(await inspectFile(path, { ...fileLimits, wholeFileBytes: 1000 })).toEqual({
      outcome: "unreadable",
      fault: "unpacked-too-large",
    });
  });

  test("finds gzip with a wrong checksum broken although all rows were read", async () => {
    const packed = gzipSync("id;text\n1;a\n");
    packed.writeUInt32LE(1, packed.length - 8);
    const path = await temporaryFile(packed);

    expect(await checkFile(path, { ...csv, gzip: true })).toEqual({
      outcome: "unreadable",
      fault: "gzip-broken",
    });
  });
});
