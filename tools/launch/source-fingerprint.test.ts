import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

type SourceFingerprint = { fingerprint: string; hashes: Record<string, unknown>; filesRead: number };

// The launchers are plain JavaScript, for any Node before anything is installed; so they carry no types.
const { calculateSourceFingerprint } = (await import(
  new URL("source-fingerprint.mjs", import.meta.url).href
)) as { calculateSourceFingerprint: (root: string, known: object) => SourceFingerprint };

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "source-fingerprint-"));
  mkdirSync(path.join(root, "web", "routes"), { recursive: true });
  writeFileSync(path.join(root, "web", "root.tsx"), "one");
  writeFileSync(path.join(root, "web", "routes", "home.tsx"), "two");
  writeFileSync(path.join(root, "package-lock.json"), "{}");
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe("the fingerprint of the sources", () => {
  test("is the same for a copy with other times", () => {
    const copy = `${root}-copy`;
    cpSync(root, copy, { recursive: true });

    expect(calculateSourceFingerprint(copy, {}).fingerprint).toBe(
      calculateSourceFingerprint(root, {}).fingerprint,
    );
    rmSync(copy, { recursive: true });
  });

  test("reads a file again only when it was written since", () => {
    const first = calculateSourceFingerprint(root, {});
    const second = calculateSourceFingerprint(root, first.hashes);
    writeFileSync(path.join(root, "web", "root.tsx"), "six");
    const third = calculateSourceFingerprint(root, second.hashes);

    expect([first, second, third].map(({ filesRead }) => filesRead)).toEqual([3, 0, 1]);
    expect(second.fingerprint).toBe(first.fingerprint);
    expect(third.fingerprint).not.toBe(first.fingerprint);
  });

  test.each([
    ["a new page", "web/routes/new.tsx", true],
    ["a file of the server's entry", "vite.config.ts", true],
    ["a test", "web/routes/home.test.tsx", false],
    ["a document", "web/README.md", false],
    ["the command line", "wirkstatt.ts", false],
  ])("counts %s: %s, %s", (_name, file, counts) => {
    const before = calculateSourceFingerprint(root, {}).fingerprint;

    writeFileSync(path.join(root, file), "new");

    expect(calculateSourceFingerprint(root, {}).fingerprint !== before).toBe(counts);
  });
});
