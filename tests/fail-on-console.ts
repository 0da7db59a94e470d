import { afterEach, beforeEach, expect } from "vitest";

// What complains on the console is a fault nobody asserted: it fails the test.
const complaints: unknown[][] = [];
const original = { error: console.error, warn: console.warn };

beforeEach(() => {
  complaints.length = 0;
  console.error = (...words: unknown[]) => void complaints.push(words);
  console.warn = (...words: unknown[]) => void complaints.push(words);
});

afterEach(() => {
  Object.assign(console, original);
  expect(complaints).toEqual([]);
});
