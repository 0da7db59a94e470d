import { expect, test } from "vitest";
import { listDateTicks } from "./list-date-ticks.ts";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const show = (first: string, end: string, atMost: number) =>
  listDateTicks({ first: day(first), end: day(end), language: "de", atMost }).map(({ label }) => label);

test("a span of months shows each month, January by its year", () => {
  expect(show("2025-11-10", "2026-03-02", 9)).toEqual(["Dez.", "2026", "Feb.", "März"]);
});

test("a long span leaves months out so that labels do not meet", () => {
  expect(show("2024-01-01", "2026-01-01", 9)).toEqual([
    "2024",
    "Apr.",
    "Juli",
    "Okt.",
    "2025",
    "Apr.",
    "Juli",
    "Okt.",
  ]);
});

test("a single week shows its first and its last day", () => {
  expect(show("2026-01-05", "2026-01-12", 9)).toEqual(["5. Jan.", "11. Jan."]);
});
