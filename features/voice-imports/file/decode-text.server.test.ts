import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "./decode-text.server.ts";
import type { FileEncoding } from "./file-format.ts";

async function decode(bytes: Uint8Array, encoding: FileEncoding, pieceLength: number): Promise<string> {
  async function* pieces() {
    for (let start = 0; start < bytes.length; start += pieceLength) {
      yield await Promise.resolve(bytes.subarray(start, start + pieceLength));
    }
  }
  let text = "";
  for await (const piece of decodeText(pieces(), encoding)) text += piece;
  return text;
}

const anyText = fc.array(fc.constantFrom("a", "ü", "€", "😀", "\r\n", "\r", "\n", "\ufeff"), {
  maxLength: 30,
});

describe("decoding text", () => {
  test.each<FileEncoding>(["utf-8", "utf-16le", "utf-16be"])(
    "gives the same for %s wherever the pieces are cut",
    async (encoding) => {
      const encode = (text: string) => {
        if (encoding === "utf-8") return Buffer.from(text);
        return encoding === "utf-16le" ? Buffer.from(text, "utf16le") : Buffer.from(text, "utf16le").swap16();
      };

      await fc.assert(
        fc.asyncProperty(anyText, fc.integer({ min: 4, max: 9 }), async (signs, pieceLength) => {
          const text = signs.join("");
          const plain = text.replace(/\r\n?/g, "\n");
          expect(await decode(encode(`\ufeff${text}`), encoding, pieceLength)).toBe(plain);
        }),
      );
    },
  );

  test.each<[string, FileEncoding, number[], string]>([
    ["an undefined byte", "windows-1252", [0x61, 10, 10, 0x81], "encoding-broken (line 3)"],
    ["half a surrogate pair", "utf-16le", [0x61, 0, 10, 0, 0, 0xd8, 0x61, 0], "encoding-broken (line 2)"],
    ["an odd byte at the end", "utf-16le", [0x61, 0, 10, 0, 0x61], "encoding-broken (line 2)"],
    ["an overlong form", "utf-8", [0x61, 13, 10, 0xc0, 0xaf, 0x61], "encoding-broken (line 2)"],
    ["a coded surrogate", "utf-8", [13, 13, 0xed, 0xa0, 0x80, 0x61], "encoding-broken (line 3)"],
  ])("refuses %s with its line", async (_name, encoding, bytes, fault) => {
    for (const pieceLength of [2, 3, 100]) {
      await expect(decode(Uint8Array.from(bytes), encoding, pieceLength)).rejects.toThrow(fault);
    }
  });
});
