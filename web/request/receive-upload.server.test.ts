import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { largestUploadBytes } from "#features/voice-imports/voice-import.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { receiveUpload } from "./receive-upload.server.ts";

let fresh: FreshWorkshop;

beforeAll(async () => {
  fresh = await freshWorkshop();
});

const address = "http://localhost/dienste/a/stimmen/import";
const boundary = "----grenze";
const multipart = { "content-type": `multipart/form-data; boundary=${boundary}` };

function part(headers: string, content: string): string {
  return `--${boundary}\r\n${headers}\r\n\r\n${content}\r\n`;
}

const filePart = (content: string, name = "a.csv", field = "file") =>
  part(
    `Content-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: text/csv`,
    content,
  );
const end = `--${boundary}--\r\n`;

/** A request whose body comes piece by piece, as from a network. */
function requestOf(
  pieces: Iterable<string | Uint8Array | Error>,
  headers: Record<string, string> = multipart,
): Request {
  const iterator = pieces[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = iterator.next();
      if (next.done === true) {
        controller.close();
        return;
      }
      const { value } = next;
      if (value instanceof Error) controller.error(value);
      else controller.enqueue(typeof value === "string" ? new TextEncoder().encode(value) : value);
    },
  });
  return new Request(address, { method: "POST", headers, body, duplex: "half" } as RequestInit);
}

async function filesLeft(): Promise<readonly string[]> {
  return readdir(fresh.workshop.uploadFolder);
}

describe("receiving an upload", () => {
  test("takes a form as a browser sends it, with its name", async () => {
    const form = new FormData();
    form.append("file", new File(["id;text\n1;Grüße\n"], "Beiträge.csv"));

    const upload = await receiveUpload(
      fresh.workshop,
      new Request(address, { method: "POST", body: form }),
      "file",
    );

    if (upload.outcome !== "received") expect.unreachable(upload.outcome);
    expect(upload.fileName).toBe("Beiträge.csv");
    const stored = path.join(fresh.workshop.uploadFolder, upload.fileKey);
    expect(await readFile(stored, "utf8")).toBe("id;text\n1;Grüße\n");
  });

  test("takes a file that comes in pieces across its boundaries", async () => {
    const whole = filePart("id;text\n1;a\n") + end;

    const upload = await receiveUpload(fresh.workshop, requestOf(whole.split(/(?<=\n|-)/)), "file");

    if (upload.outcome !== "received") expect.unreachable(upload.outcome);
    const stored = path.join(fresh.workshop.uploadFolder, upload.fileKey);
    expect(await readFile(stored, "utf8")).toBe("id;text\n1;a\n");
  });

  test.each<[string, string, Iterable<string | Error>, Record<string, string>?]>([
    ["a form without a chosen file", "file-missing", [filePart("", ""), end]],
    ["a form without any file", "file-missing", [part('Content-Disposition: form-data; name="a"', "b"), end]],
    ["a file under another name", "file-missing", [filePart("a", "a.csv", "other"), end]],
    ["a form without parts", "file-missing", [end]],
    ["an empty body", "upload-broken", []],
    ["text instead of a form", "upload-broken", ["id;text\n1;a"]],
    ["two files", "upload-broken", [filePart("a"), filePart("b"), end]],
    [
      "hundreds of parts",
      "upload-broken",
      [
        filePart("a"),
        ...Array.from({ length: 300 }, () => part('Content-Disposition: form-data; name="a"', "b")),
        end,
      ],
    ],
    ["a body that ends within the file", "upload-broken", [filePart("id;text\n1;a\n").slice(0, -8)]],
    [
      "a body that ends within another file",
      "upload-broken",
      [filePart("abc", "a.csv", "other").slice(0, -3)],
    ],
    ["a body without its last boundary", "upload-broken", [filePart("id;text\n1;a\n")]],
    ["a browser that gives up", "upload-broken", [filePart("id;text\n").slice(0, -3), new Error("aborted")]],
    ["a browser that gives up at once", "upload-broken", [new Error("aborted")]],
    ["a plain form", "upload-broken", ["file=a"], { "content-type": "application/x-www-form-urlencoded" }],
    ["JSON", "upload-broken", ["{}"], { "content-type": "application/json" }],
    ["no content type", "upload-broken", ["a"], {}],
    ["no boundary", "upload-broken", ["a"], { "content-type": "multipart/form-data; a=b" }],
    [
      "another boundary",
      "upload-broken",
      [filePart("a"), end],
      { "content-type": "multipart/form-data; boundary=x" },
    ],
  ])("leaves nothing behind of %s", async (_name, outcome, pieces, headers) => {
    const before = await filesLeft();

    const upload = await receiveUpload(fresh.workshop, requestOf(pieces, headers), "file");

    expect(upload).toEqual({ outcome });
    expect(await filesLeft()).toEqual(before);
  });

  test("refuses a file above 100 MB after it has run by, and keeps nothing of it", async () => {
    const before = await filesLeft();
    const piece = new Uint8Array(1024 * 1024).fill(97);
    const count = largestUploadBytes / piece.length;
    const [head = ""] = filePart("").split("\r\n\r\n");
    const pieces = [`${head}\r\n\r\n`, ...Array.from({ length: count }, () => piece), "a", `\r\n${end}`];

    const upload = await receiveUpload(fresh.workshop, requestOf(pieces), "file");

    expect(upload).toEqual({ outcome: "file-too-large" });
    expect(await filesLeft()).toEqual(before);
  });

  test("throws where the disk takes nothing, instead of waiting for ever", async () => {
    const workshop = { ...fresh.workshop, uploadFolder: path.join(fresh.dataFolder, "missing") };
    const piece = new Uint8Array(1024 * 1024).fill(97);
    const [head = ""] = filePart("").split("\r\n\r\n");
    const pieces = [`${head}\r\n\r\n`, piece, piece, piece, `\r\n${end}`];

    await expect(receiveUpload(workshop, requestOf(pieces), "file")).rejects.toThrow("ENOENT");
  });
});
